import type { MeetingDay, MeetingState } from '@lib/contracts';
import type { CalendarMeeting } from '@lib/meetings';
import { config } from '@lib/platform';

/** A meeting as the database tells it for calendars. */
export interface MeetingRow {
  readonly id: string;
  readonly n: number;
  readonly title: string;
  readonly state: MeetingState;
  readonly sequence: number;
  readonly zone: string;
  readonly place: string;
  readonly slug: string;
  readonly joinUrl: string;
  readonly joinWords: string;
  readonly days?: readonly { startsAt: string; endsAt: string }[];
  readonly at: Date;
}

export const host = new URL(config.BASE_URL).hostname;
export const pageAt = (path: string): string => new URL(path, config.BASE_URL).href;

const daysIn = ({ days = [] }: MeetingRow): MeetingDay[] =>
  days.map((it) => ({ startsAt: new Date(it.startsAt), endsAt: new Date(it.endsAt) }));

/**
 * A meeting for a calendar; null while it has no day. How one joins is told to those of the group only.
 * @param day when it would have been, where it has lost its days
 */
export function toldTo(
  row: MeetingRow,
  { inside, day }: { inside: boolean; day?: MeetingDay },
): CalendarMeeting | null {
  const days = day ? [day] : daysIn(row);
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  const { id, n, title, state, sequence, zone, place, slug, joinUrl: url, joinWords: words, at } = row;
  return {
    ...{ id, title, state, sequence, zone, place, days, at },
    span: { startsAt: first.startsAt, endsAt: last.endsAt },
    page: pageAt(`/g/${slug}/meetings/${String(n)}`),
    joining: inside ? { url, words } : null,
  };
}
