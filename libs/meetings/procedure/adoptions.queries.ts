import { Injectable } from '@nestjs/common';
import { objectionDuring, phaseOf } from '@lib/access';
import type { Adoption, Input, MeetingKind, MeetingState, readAdoptions, Reply, Stage } from '@lib/contracts';
import { Clock, Reader, timeOutsidePages, type Viewer } from '@lib/platform';
import { objectionToDeciding } from './adoption.rules';

const ofGroup = `
  select a.version, a.settings, a.record, a.adopted_at as "adoptedAt",
         json_build_object('n', m.n, 'title', m.title) as meeting
    from procedure_adoption a join meeting m on m.id = a.meeting_id
   where a.group_id = $1 order by a.version desc`;
const meetings = `
  select m.id, m.n, m.title, m.kind, m.state,
         (select min(d.starts_at) from meeting_day d where d.meeting_id = m.id) as "startsAt"
    from meeting m where m.group_id = $1 order by m.n`;
const stageOf = 'select stage from cycle where group_id = $1';

interface Row {
  readonly id: string;
  readonly n: number;
  readonly title: string;
  readonly kind: MeetingKind;
  readonly state: MeetingState;
  readonly startsAt: Date | null;
}

/** What the group has adopted as its working procedure. */
@Injectable()
export class AdoptionsQueries {
  constructor(
    private readonly db: Reader,
    private readonly clock: Clock,
  ) {}

  async read(
    { roles }: Viewer,
    { groupId }: Input<typeof readAdoptions>,
  ): Promise<Reply<typeof readAdoptions>> {
    const [cycle] = await this.db.query<{ stage: Stage }[]>(stageOf, [groupId]);
    const mayRecord = cycle !== undefined && objectionDuring('M02', roles, phaseOf(cycle.stage)) === null;
    const now = await timeOutsidePages(this.db, this.clock);
    const all = mayRecord ? await this.db.query<Row[]>(meetings, [groupId]) : [];
    return {
      adoptions: await this.db.query<Adoption[]>(ofGroup, [groupId]),
      mayRecord,
      meetings: all.filter((it) => objectionToDeciding(it, now) === null),
    };
  }
}
