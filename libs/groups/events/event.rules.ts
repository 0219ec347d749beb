import type { Objection } from '@lib/contracts';

const LONGEST_DAYS = 60;

/** Why an event cannot last this long. @param days from its first day to its last: 0 where it is one day */
export function objectionToLength(days: number): Objection | null {
  if (days < 0) return 'event-ends-before';
  return days >= LONGEST_DAYS ? 'event-too-long' : null;
}
