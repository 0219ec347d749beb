import { Injectable } from '@nestjs/common';
import { objectionDuring, phaseOf } from '@lib/access';
import type { Adoption, Input, MeetingKind, MeetingState, readAdoptions, Reply, Stage } from '@lib/contracts';
import { Clock, Reader, timeOutsidePages, type Viewer } from '@lib/platform';
import { objectionToDeciding, symbolOfProcedure } from './adoption.rules';

const ofGroup = `
  select a.version, c.code as cycle, a.settings, a.record, a.adopted_at as "adoptedAt",
         json_build_object('n', m.n, 'title', m.title) as meeting
    from procedure_adoption a join meeting m on m.id = a.meeting_id join cycle c on c.group_id = a.group_id
   where a.group_id = $1 order by a.version desc`;
const meetings = `
  select m.id, m.n, m.title, m.kind, m.state,
         (select min(d.starts_at) from meeting_day d where d.meeting_id = m.id) as "startsAt"
    from meeting m where m.group_id = $1 order by m.n`;
const stageOf = 'select stage from cycle where group_id = $1';

type Adopted = Omit<Adoption, 'symbol'> & { readonly cycle: string };
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
    const adopted = await this.db.query<Adopted[]>(ofGroup, [groupId]);
    return {
      adoptions: adopted.map(({ cycle: code, ...it }) => ({
        ...it,
        symbol: symbolOfProcedure(code, it.version),
      })),
      mayRecord,
      meetings: all.filter((it) => objectionToDeciding(it, now) === null),
    };
  }
}
