import type { Objection } from '@lib/contracts';
import { isClosed, type Term } from './circulation.rules';

/** When a circulation is to end, and which days of the week that is: in the zone announced, and in UTC. */
export interface End {
  readonly expiresAt: Date;
  readonly days: readonly string[];
}

const weekend: readonly string[] = ['Sat', 'Sun'];
const isOnWeekend = ({ days }: End): boolean => days.some((it) => weekend.includes(it));

/** The hours of the rule of the United Nations General Assembly (decision 74/544): a procedure may ask for more. */
const LEAST_HOURS = 72;

/** For how many hours a circulation runs at least. */
export const leastHours = (procedure: number): number => (procedure > LEAST_HOURS ? procedure : LEAST_HOURS);

/** Why a circulation cannot end then; null when it can. */
export function objectionToEnd(end: End, earliest: Date): Objection | null {
  if (end.expiresAt < earliest) return 'period-too-short';
  return isOnWeekend(end) ? 'ends-on-weekend' : null;
}

/** Why a circulation cannot be extended until then; null when it can: before its end, and only to a later one. */
export function objectionToExtension(it: Term, end: End, at: Date): Objection | null {
  if (isClosed(it, at)) return 'circulation-over';
  if (end.expiresAt <= it.expiresAt) return 'closes-too-soon';
  return isOnWeekend(end) ? 'ends-on-weekend' : null;
}
