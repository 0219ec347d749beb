import { wallOf } from '@web/ui/wall-time';

/** A day that the working procedure names. */
export interface Holiday {
  readonly on: string;
  readonly name: string;
}

/** What days off there are in the time that Parties have. Dates read `2018-06-08`, in the zone of the deadline. */
export interface CallWindow {
  /** The day on which it ends. */
  readonly ends: string;
  readonly endsOn: 'weekend' | 'holiday' | 'working day';
  /** The holidays among its last five days from Monday to Friday; the day on which it ends is one of them. */
  readonly late: readonly Holiday[];
  /** How many holidays take a working day from it. */
  readonly count: number;
}

const DAY = 86_400_000;
const LAST_DAYS = 5;

const dateOf = (day: number): string => new Date(day).toISOString().slice(0, 10);
const dayOf = (date: string): number => Date.parse(`${date}T00:00Z`);
const isWeekend = (date: string): boolean => [0, 6].includes(new Date(dayOf(date)).getUTCDay());

/** The last days from Monday to Friday up to a day, itself among them if it is one. */
function lastWeekdays(ends: string): string[] {
  const days: string[] = [];
  for (let day = dayOf(ends); days.length < LAST_DAYS; day -= DAY)
    if (!isWeekend(dateOf(day))) days.push(dateOf(day));
  return days;
}

/** What days off fall between two instants, as the zone of the second has them. Holidays on weekends take nothing. */
export function windowOf(from: Date, until: Date, zone: string, holidays: readonly Holiday[]): CallWindow {
  const [begins, ends] = [wallOf(from, zone).slice(0, 10), wallOf(until, zone).slice(0, 10)];
  const last = lastWeekdays(ends);
  const inside = holidays
    .filter(({ on }) => on >= begins && on <= ends && !isWeekend(on))
    .sort((a, b) => a.on.localeCompare(b.on));
  const isHoliday = holidays.some(({ on }) => on === ends);
  return {
    ends,
    endsOn: isHoliday ? 'holiday' : isWeekend(ends) ? 'weekend' : 'working day',
    late: inside.filter(({ on }) => last.includes(on)),
    count: inside.length,
  };
}
