/** What a clock on somebody's wall says: 2018-06-08, and the hour from 0 to 23. */
export interface WallTime {
  readonly date: string;
  readonly hour: number;
}

const MORNING = 7;

/** Whether the morning of that day has come. Where the clocks leap over seven, it has come when they have leapt. */
const isPastMorning = ({ hour }: WallTime): boolean => hour >= MORNING;

/**
 * Whether somebody's summary is due: something has happened before this morning of theirs, and they have had none this
 * day. A morning that nobody was up to see is made up for later in the day, or the next one; never in the night.
 * @param oldest when the first thing happened that they have not been told
 * @param last the day of the last summary they had
 */
export function isSummaryDue(oldest: WallTime, now: WallTime, last: string | null): boolean {
  if (!isPastMorning(now) || (last !== null && last >= now.date)) return false;
  return oldest.date < now.date || (oldest.date === now.date && !isPastMorning(oldest));
}
