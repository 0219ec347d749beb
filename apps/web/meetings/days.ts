import type { MeetingDay } from '@lib/contracts';
import { instantOf, wallOf } from '@web/ui/wall-time';

/** A day as it is typed: a date, and two times on the clocks of a zone. */
export interface TypedDay {
  readonly on: string;
  readonly from: string;
  readonly to: string;
}

export const newDay: TypedDay = { on: '', from: '13:00', to: '15:00' };

const nextDate = (on: string): string =>
  new Date(Date.parse(`${on}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** When it is, by the clocks of a zone; null while it is not whole. What ends before it begins ends the next day. */
export function dayIn({ on, from, to }: TypedDay, zone: string): MeetingDay | null {
  const startsAt = instantOf(`${on}T${from}`, zone);
  if (!startsAt) return null;
  const endsAt = instantOf(`${to > from ? on : nextDate(on)}T${to}`, zone);
  return endsAt && { startsAt, endsAt };
}

/** All of them in order of time; null while one is not whole. */
export function daysIn(typed: readonly TypedDay[], zone: string): MeetingDay[] | null {
  const days = typed.map((it) => dayIn(it, zone));
  const whole = days.filter((it) => it !== null);
  if (whole.length < typed.length || whole.length === 0) return null;
  return whole.sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}

export function typedOf({ startsAt, endsAt }: MeetingDay, zone: string): TypedDay {
  const [from, to] = [wallOf(startsAt, zone), wallOf(endsAt, zone)];
  return { on: from.slice(0, 10), from: from.slice(11), to: to.slice(11) };
}
