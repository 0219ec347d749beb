import type { readIssued, Reply } from '@lib/contracts';
import { config } from '@lib/platform';
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { pageOf } from './official-on-record';

/** The deadline of a notification for a calendar (RFC 5545); null when it has none. Extended, it is the new one. */
export function calendarOf({
  number,
  subject,
  date,
  closesAt,
  zone,
}: Reply<typeof readIssued>): string | null {
  if (closesAt === null) return null;
  const calendar = ical({ prodId: '//Consilia//Notifications//EN', method: ICalCalendarMethod.PUBLISH });
  calendar.createEvent({
    id: `notification-${number}@${new URL(config.BASE_URL).hostname}`,
    stamp: date,
    start: closesAt,
    summary: `${number}: ${subject}`,
    description: `${pageOf(number)}\n(${zone ?? 'UTC'})`,
    url: pageOf(number),
    transparency: ICalEventTransparency.TRANSPARENT,
  });
  return `${calendar.toString()}\r\n`;
}
