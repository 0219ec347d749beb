import type { LocalSpan } from './night.rules';

const MINUTE_MS = 60_000;
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockIn(zone: string): Intl.DateTimeFormat {
  const fields = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  } as const;
  const clock =
    clocks.get(zone) ?? new Intl.DateTimeFormat('en-GB', { ...fields, hourCycle: 'h23', timeZone: zone });
  clocks.set(zone, clock);
  return clock;
}

/** What the clocks of a zone show at an instant, as minutes since 1970 by those clocks. */
export function wallMinutes(at: Date, zone: string): number {
  const parts = new Map(
    clockIn(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const of = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute')) / MINUTE_MS;
}

const DAY = 1_440;
/** The first of January 1970 was a Thursday, the fourth day of the week. */
const FIRST_WEEKDAY = 4;

/** A stretch of time by the clocks of a zone, with the offset that they have on that date. */
export function localSpan(from: Date, to: Date, zone: string): LocalSpan {
  const start = wallMinutes(from, zone);
  const day = Math.floor(start / DAY);
  return {
    weekday: ((day + FIRST_WEEKDAY - 1) % 7) + 1,
    from: start - day * DAY,
    to: wallMinutes(to, zone) - day * DAY,
  };
}
