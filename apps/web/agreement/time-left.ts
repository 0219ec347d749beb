/** What is left until a deadline, as the clock shows it: days and hours, and minutes in the last hour. */
export interface TimeLeft {
  over: boolean;
  days: number;
  hours: number;
  minutes: number;
  /** Whether minutes are shown: only in the last hour, so that nothing moves while one reads (WCAG 2.2.2). */
  inMinutes: boolean;
}

const minute = 60_000;

/** Never tells more time than there is: an unfinished minute does not count. */
export function timeLeft(until: Date, now: Date): TimeLeft {
  const left = Math.max(0, Math.floor((until.getTime() - now.getTime()) / minute));
  return {
    over: until.getTime() <= now.getTime(),
    days: Math.floor(left / 1_440),
    hours: Math.floor((left % 1_440) / 60),
    minutes: left % 60,
    inMinutes: left < 60,
  };
}

/** Which part of a period has gone by, from 0 to 100. */
export function gone(from: Date, until: Date, now: Date): number {
  const whole = until.getTime() - from.getTime();
  const part = now.getTime() - from.getTime();
  return whole <= 0 ? 100 : Math.max(0, Math.min(100, Math.round((part * 100) / whole)));
}

/** A fingerprint short enough to be read aloud: the first twelve of its digits, in fours. */
export const shortened = (sha256: string): string => sha256.slice(0, 12).replace(/(.{4})(?=.)/g, '$1 ');

/** Which day of a period it is, and how many it has; a day that is not whole counts. */
export function dayIn(from: Date, until: Date, now: Date): { day: number; of: number } {
  const days = (end: Date) => Math.ceil((end.getTime() - from.getTime()) / (1_440 * minute));
  const of = Math.max(1, days(until));
  return { day: Math.min(of, Math.max(1, days(now))), of };
}
