import { offsetAt } from '@web/ui/wall-time';

const two = (n: number): string => String(n).padStart(2, '0');

/** How far the clocks of a zone are from UTC on that date: "UTC+5:45", "UTC−3", "UTC". */
export function zoneOffset(at: Date, zone: string): string {
  const minutes = offsetAt(at, zone);
  if (minutes === 0) return 'UTC';
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `UTC${minutes < 0 ? '−' : '+'}${String(hours)}${rest === 0 ? '' : `:${two(rest)}`}`;
}
