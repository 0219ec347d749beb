import type { MeetingDay, OutsideEvent } from '@lib/contracts';
import { wallOf } from '@web/ui/wall-time';

const dateIn = (at: Date, zone: string): string => wallOf(at, zone).slice(0, 10);

/** What others do on the days of a meeting, as the clocks of a zone count days. */
export const clashing = <T extends Pick<OutsideEvent, 'startsOn' | 'endsOn'>>(
  days: readonly MeetingDay[],
  zone: string,
  events: readonly T[],
): T[] =>
  events.filter(({ startsOn, endsOn }) =>
    days.some(({ startsAt, endsAt }) => dateIn(endsAt, zone) >= startsOn && dateIn(startsAt, zone) <= endsOn),
  );
