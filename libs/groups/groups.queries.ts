import { Injectable } from '@nestjs/common';
import { objectionTo } from '@lib/access';
import type { Input, listGroups, listParties, readCycle, readGroup, Reply } from '@lib/contracts';
import { Clock, Reader, Refusal, type Viewer } from '@lib/platform';
import { stagesWithinReach, stepsOf } from './cycle.rules';
import { seatGroups } from './seats.rules';

const summary = `
  select g.id, g.slug, g.title, g.subtitle, c.stage, h.seq
    from advisory_group g join cycle c on c.group_id = g.id join journal_head h on h.group_id = g.id`;

/** The public sees a group once nominations are called for; those around it, from the beginning. */
const all = `${summary}
   where c.stage <> 'draft'
      or exists (select from access_grant a where a.group_id = g.id and a.person_id = $1)
      or exists (select from person p where p.id = $1 and p.admin and p.active)
   order by g.title, g.id`;

const one = `
  select s.*,
         json_build_object('decision', coalesce(m.decision, ''), 'paragraph', coalesce(m.paragraph, ''),
           'tasks', coalesce(m.tasks, '{}'), 'addressees', coalesce(m.addressees, '{}'),
           'reportsTo', coalesce(m.reports_to, ''), 'reportDueAt', m.report_due_at,
           'consults', coalesce(m.consults, ''), 'subjectToResources', coalesce(m.subject_to_resources, false)
         ) as mandate,
         coalesce((select json_agg(json_build_object('seatGroup', p.seat_group, 'seats', p.seats,
             'ofWhichEu', p.of_which_eu, 'ofWhichJuscanz', p.of_which_juscanz)
             order by array_position($2::text[], p.seat_group))
           from seat_plan p where p.group_id = s.id), '[]') as seats
    from (${summary} where g.id = $1) s left join mandate m on m.group_id = s.id`;

const cycle = `
  select c.code, c.stage, c.stage_reason as "stageReason", c.time_zone as "timeZone", c.language,
         p.settings as procedure, p.version as "procedureVersion", clock_timestamp() as now
    from cycle c join working_procedure p on p.group_id = c.group_id where c.group_id = $1`;
const dates = `select step, from_at as "from", to_at as "to" from cycle_step where group_id = $1`;

const parties = `
  select code, region, is_party as "isParty", reason from party order by code`;

type CycleRow = Omit<Reply<typeof readCycle>, 'steps' | 'next'> & { now: Date };
type Dates = Parameters<typeof stepsOf>[1];

@Injectable()
export class GroupsQueries {
  constructor(
    private readonly db: Reader,
    private readonly clock: Clock,
  ) {}

  async groups({ id }: Viewer): Promise<Reply<typeof listGroups>> {
    return { groups: await this.db.query<Reply<typeof listGroups>['groups']>(all, [id]) };
  }

  async group(_: Viewer, { groupId }: Input<typeof readGroup>): Promise<Reply<typeof readGroup>> {
    const [group] = await this.db.query<Reply<typeof readGroup>[]>(one, [groupId, seatGroups]);
    if (!group) throw new Refusal('no-such-group');
    return group;
  }

  async cycle({ roles }: Viewer, { groupId }: Input<typeof readCycle>): Promise<Reply<typeof readCycle>> {
    const [[it], dated] = await Promise.all([
      this.db.query<CycleRow[]>(cycle, [groupId]),
      this.db.query<Dates>(dates, [groupId]),
    ]);
    if (!it) throw new Refusal('no-such-group');
    const standing = { roles, admin: false, stage: it.stage };
    const next = stagesWithinReach(it.stage, {
      advances: objectionTo('C04', standing) === null,
      suspends: objectionTo('C06', standing) === null,
    });
    return { ...it, steps: stepsOf(it.stage, dated, this.clock.now(it.now)), next };
  }

  async parties(): Promise<Reply<typeof listParties>> {
    return { parties: await this.db.query<Reply<typeof listParties>['parties']>(parties) };
  }
}
