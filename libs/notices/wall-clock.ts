import type { WallTime } from './morning.rules';

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockIn(zone: string): Intl.DateTimeFormat {
  const fields = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit' } as const;
  const clock =
    clocks.get(zone) ?? new Intl.DateTimeFormat('en-GB', { ...fields, hourCycle: 'h23', timeZone: zone });
  clocks.set(zone, clock);
  return clock;
}

/** What the clocks of a zone say at an instant. */
export function wallTime(at: Date, zone: string): WallTime {
  const parts = Object.fromEntries(
    clockIn(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const { year = '', month = '', day = '', hour = '' } = parts;
  return { date: `${year.padStart(4, '0')}-${month}-${day}`, hour: Number(hour) };
}
