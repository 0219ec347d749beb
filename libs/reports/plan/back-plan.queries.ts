import { Injectable } from '@nestjs/common';
import type { DraftState, Input, PlannedStep, Procedure, readBackPlan, Reply, Stage } from '@lib/contracts';
import { Clock, Reader, Refusal, timeOutsidePages, type Viewer } from '@lib/platform';
import { backPlan, type Day, leastPeriods, type Reckoned, standingOf, wayGone } from './back-plan.rules';

/** Days are those of the group's own zone. */
const cycleOf = `
  select c.stage, c.time_zone as "timeZone", p.settings as procedure,
         to_char(m.report_due_at at time zone c.time_zone, 'YYYY-MM-DD') as due,
         to_char($2::timestamptz at time zone c.time_zone, 'YYYY-MM-DD') as today,
         array(select d.state from draft d where d.group_id = c.group_id) as drafts
    from cycle c join working_procedure p on p.group_id = c.group_id left join mandate m on m.group_id = c.group_id
   where c.group_id = $1`;
const eventsOf = `
  select name, to_char(starts_on, 'YYYY-MM-DD') as "from", to_char(ends_on, 'YYYY-MM-DD') as "to"
    from outside_event where group_id = $1 order by starts_on, id`;
const meetingsAfter = `
  select m.n, m.title from meeting m
   where m.group_id = $1 and m.state <> 'cancelled'
     and exists (select from meeting_day d
                  where d.meeting_id = m.id and to_char(d.ends_at at time zone $2, 'YYYY-MM-DD') > $3)
   order by m.n`;

interface CycleRow {
  readonly stage: Stage;
  readonly timeZone: string;
  readonly procedure: Procedure;
  readonly due: string | null;
  readonly today: string;
  readonly drafts: DraftState[];
}
interface Named {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

const DAY_MS = 86_400_000;
const dayOf = (on: string): Day => Date.parse(on) / DAY_MS;
const dateOf = (day: Day): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

type Plan = Reply<typeof readBackPlan>;

/** The time until the report is due, divided. */
@Injectable()
export class BackPlanQueries {
  constructor(
    private readonly db: Reader,
    private readonly clock: Clock,
  ) {}

  async read(_: Viewer, { groupId, ...given }: Input<typeof readBackPlan>): Promise<Plan> {
    const now = await timeOutsidePages(this.db, this.clock);
    const [cycle] = await this.db.query<CycleRow[]>(cycleOf, [groupId, now]);
    if (!cycle) throw new Refusal('no-such-group');
    const due = given.due ?? cycle.due;
    const meetings = given.meetings ?? leastPeriods.meetings;
    if (due === null) return { due, meetings, steps: [], lateMeetings: [] };
    const steps = stepsOf(due, meetings, cycle, await this.db.query<Named[]>(eventsOf, [groupId]));
    const last = steps.find(({ step }) => step === 'meetings')?.to;
    const lateMeetings = await this.db.query<Plan['lateMeetings']>(meetingsAfter, [
      groupId,
      cycle.timeZone,
      last,
    ]);
    return { due, meetings, steps, lateMeetings };
  }
}

function stepsOf(due: string, meetings: number, cycle: CycleRow, events: readonly Named[]): PlannedStep[] {
  const { silenceHours, commentWorkingDays, holidays } = cycle.procedure;
  const periods = { ...leastPeriods, meetings, silenceHours, commentWorkingDays };
  const way = wayGone(cycle.stage, cycle.drafts);
  const plan = backPlan(dayOf(due), periods, new Set(holidays.map(({ on }) => dayOf(on))));
  const off = holidays.map(({ on, name }): Named => ({ name, from: on, to: on }));
  return plan.map((it, i) => ({
    ...{ step: it.step, from: dateOf(it.from), to: dateOf(it.to), least: it.least },
    ...standingOf(it, i, way, dayOf(cycle.today)),
    holidays: within(it, off),
    events: within(it, events),
  }));
}

const within = ({ from, to }: Reckoned, all: readonly Named[]): string[] =>
  all.filter((it) => dayOf(it.from) <= to && dayOf(it.to) >= from).map(({ name }) => name);
