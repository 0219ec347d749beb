import type { Objection } from '@lib/contracts';
import { isClosed, type Term } from './circulation.rules';

/** When a circulation is to end, and on which days that is: in the zone announced, and in UTC. */
export interface End {
  readonly expiresAt: Date;
  /** Days of the week: Mon, Tue … */
  readonly days: readonly string[];
  /** Dates: 2018-06-08. */
  readonly dates: readonly string[];
}

/** A day on which nothing ends, as the working procedure names it. */
export interface Holiday {
  readonly on: string;
}

const weekend: readonly string[] = ['Sat', 'Sun'];

/** Why nothing ends on such a day; null when it may. */
export function objectionToDay({ days, dates }: End, holidays: readonly Holiday[]): Objection | null {
  if (days.some((it) => weekend.includes(it))) return 'ends-on-weekend';
  return holidays.some(({ on }) => dates.includes(on)) ? 'ends-on-holiday' : null;
}

/** The hours of the rule of the United Nations General Assembly (decision 74/544): a procedure may ask for more. */
const LEAST_HOURS = 72;

/** For how many hours a circulation runs at least. */
export const leastHours = (procedure: number): number => (procedure > LEAST_HOURS ? procedure : LEAST_HOURS);

/** Why a circulation cannot end then; null when it can. */
export function objectionToEnd(end: End, earliest: Date, holidays: readonly Holiday[]): Objection | null {
  if (end.expiresAt < earliest) return 'period-too-short';
  return objectionToDay(end, holidays);
}

/** Why a circulation cannot be extended until then; null when it can: before its end, and only to a later one. */
export function objectionToExtension(
  it: Term,
  end: End,
  at: Date,
  holidays: readonly Holiday[],
): Objection | null {
  if (isClosed(it, at)) return 'circulation-over';
  if (end.expiresAt <= it.expiresAt) return 'closes-too-soon';
  return objectionToDay(end, holidays);
}
