import { offsetAt } from '@web/ui/wall-time';

const hour = 60 * 60 * 1_000;

/** The zones for which it is earliest and latest by the clock at an instant. */
export function extremes(zones: readonly string[], at: Date): { earliest: string; latest: string } | null {
  const ordered = [...new Set(zones)].sort((a, b) => offsetAt(at, a) - offsetAt(at, b));
  const [earliest, latest] = [ordered[0], ordered.at(-1)];
  return earliest === undefined || latest === undefined ? null : { earliest, latest };
}

/** In how many of these places it is a working hour then: Monday to Friday, from nine to five. */
export function atWork(zones: readonly string[], at: Date): number {
  return zones.filter((zone) => {
    const there = new Date(at.getTime() + offsetAt(at, zone) * 60_000);
    const [day, hours] = [there.getUTCDay(), there.getUTCHours()];
    return day >= 1 && day <= 5 && hours >= 9 && hours < 17;
  }).length;
}

/** The hour of the same UTC day at which most are at work; the first of equals. */
export function kindestHour(zones: readonly string[], at: Date): Date {
  const start = new Date(at);
  start.setUTCHours(0, 0, 0, 0);
  const hours = Array.from({ length: 24 }, (_, i) => new Date(start.getTime() + i * hour));
  return hours.reduce((best, it) => (atWork(zones, it) > atWork(zones, best) ? it : best), hours[0] ?? at);
}

/** Days on which nothing ends, as the working procedure names them. */
export type Holidays = readonly { readonly on: string }[];

/** A first proposal: so many hours from now at least, at 17:00 UTC, not on a Saturday, a Sunday or a holiday. */
export function firstProposal(now: Date, leastHours: number, holidays: Holidays): Date {
  const it = new Date(now.getTime() + Math.max(leastHours, 7 * 24) * hour);
  if (it.getUTCHours() >= 17) it.setUTCDate(it.getUTCDate() + 1);
  it.setUTCHours(17, 0, 0, 0);
  while (isWeekend(it, 'UTC') || isHoliday(it, 'UTC', holidays)) it.setUTCDate(it.getUTCDate() + 1);
  return it;
}

/** Whether it is Saturday or Sunday in a zone. */
export function isWeekend(at: Date, zone: string): boolean {
  const day = new Date(at.getTime() + offsetAt(at, zone) * 60_000).getUTCDay();
  return day === 0 || day === 6;
}

/** Whether an instant falls on one of these days in a zone. */
export function isHoliday(at: Date, zone: string, holidays: Holidays): boolean {
  const day = new Date(at.getTime() + offsetAt(at, zone) * 60_000).toISOString().slice(0, 10);
  return holidays.some(({ on }) => on === day);
}

export type PeriodFault = 'too-short' | 'weekend' | 'holiday';

/** Why a procedure cannot end then, as the working procedure has it; null when it can. */
export function whatIsWrong(
  at: Date,
  zone: string,
  now: Date,
  { silenceHours, holidays }: { silenceHours: number; holidays: Holidays },
): PeriodFault | null {
  if (at.getTime() - now.getTime() < silenceHours * hour) return 'too-short';
  const zones = [zone, 'UTC'];
  if (zones.some((it) => isWeekend(at, it))) return 'weekend';
  return zones.some((it) => isHoliday(at, it, holidays)) ? 'holiday' : null;
}
