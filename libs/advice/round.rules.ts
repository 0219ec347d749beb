import type { DraftState, Objection } from '@lib/contracts';
import { isLate, type InRound } from './comment.rules';
import { objectionToStep } from './draft.rules';

const DAY_MS = 86_400_000;
/** Whether this many milliseconds after 1 January 1970, a Thursday, it is Monday to Friday in UTC. */
const isWorkday = (ms: number): boolean => (((ms - (ms % DAY_MS)) / DAY_MS + 4) % 7) % 6 !== 0;

/** How many working days lie between two instants, each counted once a whole day of it has passed. */
export function workdaysBetween(from: Date, to: Date): number {
  let count = 0;
  for (let ms = from.getTime() + DAY_MS; ms <= to.getTime(); ms += DAY_MS) if (isWorkday(ms)) count += 1;
  return count;
}

interface Opening {
  readonly draft: DraftState;
  readonly isIssued: boolean;
  readonly closesAt: Date;
  readonly now: Date;
  /** What the working procedure allows at least, in working days. */
  readonly atLeast: number;
}

/** Why a round cannot be opened so; null when it can. */
export function objectionToOpening({ draft, isIssued, closesAt, now, atLeast }: Opening): Objection | null {
  if (!isIssued) return 'empty-draft';
  if (objectionToStep(draft, 'commenting') !== null) return 'not-at-this-stage';
  if (closesAt <= now) return 'closes-too-soon';
  return workdaysBetween(now, closesAt) < atLeast ? 'period-too-short' : null;
}

/** Why a round cannot be extended so; null when it can: before its deadline, and only to a later one. */
export function objectionToExtending(round: InRound, closesAt: Date, now: Date): Objection | null {
  if (round.state !== 'open' || isLate(round, now)) return 'round-closed';
  return closesAt <= round.closesAt ? 'closes-too-soon' : null;
}

/** Why the time of a round is not over yet; null when it is. */
export const objectionToEnding = (round: InRound, now: Date): Objection | null => {
  if (round.state !== 'open') return 'round-closed';
  return isLate(round, now) ? null : 'round-still-open';
};

/** Why a round cannot be closed; null when it can: its time is over, and every comment has an answer. */
export function objectionToClosing(round: InRound, unanswered: number, now: Date): Objection | null {
  if (round.state === 'closed') return 'round-closed';
  if (!isLate(round, now)) return 'round-still-open';
  return unanswered > 0 ? 'comments-unanswered' : null;
}
