import { wallMinutes } from '../dates/local-span';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** A zone is described from a year before to a year after: that holds every change that can matter to a meeting. */
const AROUND_MS = 400 * DAY_MS;

const offsetAt = (ms: number, zone: string): number =>
  wallMinutes(new Date(ms), zone) - Math.floor(ms / MINUTE_MS);

/** The first minute after `from`, and not after `to`, at which the clocks have another offset than at `from`. */
function changeBetween(from: number, to: number, zone: string): number {
  const before = offsetAt(from, zone);
  let [low, high] = [from, to];
  while (high - low > MINUTE_MS) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE_MS) * MINUTE_MS;
    if (offsetAt(middle, zone) === before) low = middle;
    else high = middle;
  }
  return high;
}

const two = (n: number): string => String(n).padStart(2, '0');
const offset = (minutes: number): string => {
  const far = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(far / 60))}${two(far % 60)}`;
};
const written = (ms: number): string => new Date(ms).toISOString().slice(0, 19).replace(/[-:]/g, '');

/** One stretch in which the clocks keep an offset, from the instant at which it begins. */
function observance(at: number, from: number, to: number): string[] {
  const kind = to > from ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${kind}`,
    // By the clocks as they were until then (RFC 5545, 3.6.5).
    `DTSTART:${written(at + from * MINUTE_MS)}`,
    `TZOFFSETFROM:${offset(from)}`,
    `TZOFFSETTO:${offset(to)}`,
    `END:${kind}`,
  ];
}

/**
 * A zone for a calendar (VTIMEZONE), with every change of its clocks around a time, each by its date. Rules that repeat
 * for ever would be wrong for zones that change their mind, as Samoa did in 2021.
 */
export function timeZoneAround(zone: string, startsAt: Date, endsAt: Date): string {
  const minute = (ms: number) => Math.floor(ms / MINUTE_MS) * MINUTE_MS;
  const [first, last] = [minute(startsAt.getTime() - AROUND_MS), minute(endsAt.getTime() + AROUND_MS)];
  const lines = observance(first, offsetAt(first, zone), offsetAt(first, zone));
  for (let day = first; day < last; day += DAY_MS) {
    const [from, to] = [offsetAt(day, zone), offsetAt(day + DAY_MS, zone)];
    if (from !== to) lines.push(...observance(changeBetween(day, day + DAY_MS, zone), from, to));
  }
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...lines, 'END:VTIMEZONE'].join('\r\n');
}
