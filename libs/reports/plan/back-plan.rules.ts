import type { DraftState, PlannedStep, PlanStep, Stage } from '@lib/contracts';

/** Days since the first of January 1970, which was a Thursday. */
export type Day = number;

/** How long each step takes at the least. */
export interface Periods {
  /** A call for nominations stays open for so many days. */
  readonly call: number;
  /** From the end of the call until the composition is published: checks, and the consultation with the Bureau. */
  readonly selection: number;
  readonly meetings: number;
  /** From one meeting to the next: 36 to 51 days in 2018, between the online meetings. */
  readonly betweenMeetings: number;
  /** An agenda is circulated so many days before its meeting. */
  readonly agenda: number;
  readonly commentWorkingDays: number;
  readonly finalisingWorkingDays: number;
  readonly silenceHours: number;
  /** From the agreement until the report is handed over. */
  readonly deliveryWorkingDays: number;
}

/**
 * Domain notes, section 5, rule 6: 30 days for a call, 14 for an agenda, 10 working days for comments, 72 hours of silence.
 * What no rule says is ours: three weeks for a selection and between meetings, and a week to finalise and hand over.
 */
export const leastPeriods: Periods = {
  call: 30,
  selection: 21,
  meetings: 4,
  betweenMeetings: 21,
  agenda: 14,
  commentWorkingDays: 10,
  finalisingWorkingDays: 5,
  silenceHours: 72,
  deliveryWorkingDays: 5,
};

export interface Reckoned {
  readonly step: PlanStep;
  readonly from: Day;
  readonly to: Day;
  readonly least: PlannedStep['least'];
}

type Holidays = ReadonlySet<Day>;
const MONDAY_OFFSET = 3;
const weekday = (day: Day): number => (((day + MONDAY_OFFSET) % 7) + 7) % 7;

export const isWorkday = (day: Day, holidays: Holidays): boolean => weekday(day) < 5 && !holidays.has(day);

/** The day itself where work is done on it, otherwise the last one before it. */
export function workdayUntil(day: Day, holidays: Holidays): Day {
  let it = day;
  while (!isWorkday(it, holidays)) it -= 1;
  return it;
}

/** The working day from which on there are so many working days until this one, which counts. */
function workdaysBefore(day: Day, n: number, holidays: Holidays): Day {
  let it = day;
  for (let left = n; left > 0; left -= 1) it = workdayUntil(it - 1, holidays);
  return it;
}

const daysIn = (hours: number): number => (hours + 23 - ((hours + 23) % 24)) / 24;
const days = (n: number): PlannedStep['least'] => ({ n, unit: 'days' });
const workingDays = (n: number): PlannedStep['least'] => ({ n, unit: 'working-days' });

/** Each step with how long it takes, the last one first. */
const backwards = (it: Periods): readonly (readonly [PlanStep, PlannedStep['least']])[] => [
  ['delivery', workingDays(it.deliveryWorkingDays)],
  ['circulation', days(daysIn(it.silenceHours))],
  ['finalising', workingDays(it.finalisingWorkingDays)],
  ['comments', workingDays(it.commentWorkingDays)],
  ['meetings', days(it.agenda + (it.meetings - 1) * it.betweenMeetings)],
  ['selection', days(it.selection)],
  ['call', days(it.call)],
];

/**
 * When each step begins and ends at the latest, so that the report is there on a day: reckoned back from it, in the order
 * in which the steps are gone. Every step begins and ends on a working day, and none on the day of another.
 */
export function backPlan(due: Day, periods: Periods, holidays: Holidays): Reckoned[] {
  let to = workdayUntil(due, holidays);
  const steps = backwards(periods).map(([step, least]): Reckoned => {
    const { n, unit } = least;
    const from = unit === 'days' ? workdayUntil(to - n, holidays) : workdaysBefore(to, n, holidays);
    const it = { step, from, to, least };
    to = workdayUntil(from - 1, holidays);
    return it;
  });
  return steps.reverse();
}

const byDraft: Readonly<Record<DraftState, PlanStep>> = {
  drafting: 'meetings',
  commenting: 'comments',
  finalising: 'finalising',
  circulating: 'circulation',
  decided: 'delivery',
  published: 'delivery',
};
const order: readonly PlanStep[] = [
  'call',
  'selection',
  'meetings',
  'comments',
  'finalising',
  'circulation',
  'delivery',
];
const byStage: Partial<Record<Stage, PlanStep>> = {
  calling: 'call',
  selecting: 'selection',
  agreed: 'delivery',
};
const over: readonly Stage[] = ['transmitted', 'presenting', 'closed', 'terminated'];

/** How many steps are behind a group, and whether the next one has begun. While it works, its furthest text says so. */
export function wayGone(stage: Stage, drafts: readonly DraftState[]): { done: number; begun: boolean } {
  if (stage === 'draft') return { done: 0, begun: false };
  if (over.includes(stage)) return { done: order.length, begun: false };
  const at = byStage[stage];
  if (at !== undefined) return { done: order.indexOf(at), begun: true };
  const reached = drafts.map((it) => order.indexOf(byDraft[it]));
  return { done: reached.reduce((far, it) => (it > far ? it : far), order.indexOf('meetings')), begun: true };
}

const TIGHT_DAYS = 7;

type Standing = Pick<PlannedStep, 'state' | 'slack' | 'verdict'>;

/** How a step stands today: what is under way has to end in time, what is ahead has to begin. */
export function standingOf(
  { from, to }: Pick<Reckoned, 'from' | 'to'>,
  at: number,
  { done, begun }: ReturnType<typeof wayGone>,
  today: Day,
): Standing {
  if (at < done) return { state: 'done', slack: null, verdict: null };
  const isNow = at === done && begun;
  const slack = (isNow ? to : from) - today;
  const verdict = slack < 0 ? 'late' : slack < TIGHT_DAYS ? 'tight' : 'fits';
  return { state: isNow ? 'now' : 'ahead', slack, verdict };
}
