import type { Language, MeetingDay, MeetingState } from '@lib/contracts';
import ical, {
  ICalAlarmType,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  type ICalCalendar,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { timeZoneAround } from './time-zone';
import { isShownOnce, ZonedTime } from './zoned-time';

/** A meeting as calendars are told it. */
export interface CalendarMeeting {
  readonly id: string;
  readonly title: string;
  readonly state: MeetingState;
  readonly sequence: number;
  readonly zone: string;
  readonly place: string;
  /** From the first day to the last. */
  readonly span: MeetingDay;
  /** Each day by itself, where there are several. */
  readonly days: readonly MeetingDay[];
  /** When this was last said. */
  readonly at: Date;
  /** The page of the meeting. */
  readonly page: string;
  /** How one joins; null for those who may not know. */
  readonly joining: { readonly url: string; readonly words: string } | null;
}

/** Somebody who is invited, and the office that invites. */
export interface Invited {
  readonly organizer: { readonly name: string; readonly email: string };
  readonly attendee: { readonly name: string; readonly email: string };
}

const HALF_HOUR = 1_800;
const prodId = '//Consilia//Meetings//EN';

/** When it is, in UTC, for whoever reads the text and not the calendar: "15 March 2018, 13:00 – 15:00 UTC". */
function inUtc({ startsAt, endsAt }: MeetingDay, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    ...{ day: 'numeric', month: 'long', year: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC' },
  });
  return `${format.formatRange(startsAt, endsAt)} UTC`;
}

function describing({ days, page, joining }: CalendarMeeting, language: Language): string {
  const how = joining ? [joining.url, joining.words] : [];
  return [...days.map((it) => inUtc(it, language)), ...how, page].filter((it) => it !== '').join('\n');
}

/** An empty calendar of ours. `PUBLISH` is for feeds; `REQUEST` and `CANCEL` for whoever is invited (RFC 5546). */
export const newCalendar = (method: ICalCalendarMethod = ICalCalendarMethod.PUBLISH): ICalCalendar =>
  ical({ prodId, method });

/** In the zone in which it was announced; in UTC where that is the zone, and where clocks show the hour twice. */
function timesOf({ startsAt, endsAt }: MeetingDay, zone: string) {
  const isZoned = zone !== 'UTC' && [startsAt, endsAt].every((it) => isShownOnce(it, zone));
  if (!isZoned) return { start: startsAt, end: endsAt };
  return { start: new ZonedTime(startsAt, zone), end: new ZonedTime(endsAt, zone), timezone: zone };
}

/** Adds a meeting: one entry with an id that stays, whatever becomes of it. */
export function addMeeting(
  calendar: ICalCalendar,
  it: CalendarMeeting,
  host: string,
  language: Language,
): void {
  const { id, title, state, sequence, zone, place, span, at, page, joining } = it;
  const isOff = state === 'cancelled';
  const event = calendar.createEvent({
    ...{ id: `meeting-${id}@${host}`, sequence, stamp: at, summary: title },
    ...timesOf(span, zone),
    description: describing(it, language),
    url: page,
    status: isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  const where = place === '' ? (joining?.url ?? '') : place;
  if (where !== '') event.location(where);
  if (!isOff)
    event.createAlarm({ type: ICalAlarmType.display, triggerBefore: HALF_HOUR, description: title });
}

/** Adds a time by which something is asked of somebody. It takes up none of their day. */
export function addDeadline(
  calendar: ICalCalendar,
  { id, at, since, title, page }: { id: string; at: Date; since: Date; title: string; page: string },
): void {
  const event = calendar.createEvent({
    ...{ id, start: at, stamp: since, summary: title, url: page, description: page },
    transparency: ICalEventTransparency.TRANSPARENT,
  });
  event.createAlarm({ type: ICalAlarmType.display, triggerBefore: 86_400, description: title });
}

/** What another body does, on whole days as the place where it is counts them. */
export interface CalendarEvent {
  readonly id: string;
  readonly name: string;
  /** As in `2018-07-09`: the first day and the last. */
  readonly startsOn: string;
  readonly endsOn: string;
  readonly place: string;
  readonly url: string;
  readonly sequence: number;
  /** When this was last said. */
  readonly at: Date;
}

const DAY_MS = 86_400_000;

/** Adds what another body does. It takes up nobody's day: the group looks out for it. */
export function addOutsideEvent(calendar: ICalCalendar, it: CalendarEvent, host: string): void {
  const event = calendar.createEvent({
    ...{ id: `event-${it.id}@${host}`, sequence: it.sequence, stamp: it.at, summary: it.name, allDay: true },
    start: new Date(it.startsOn),
    // In a calendar the end of whole days is the day after the last (RFC 5545, 3.6.1).
    end: new Date(Date.parse(it.endsOn) + DAY_MS),
    transparency: ICalEventTransparency.TRANSPARENT,
  });
  if (it.place !== '') event.location(it.place);
  if (it.url !== '') event.url(it.url);
}

/** The calendar as a text, with the zones that its meetings name. */
export function writtenCalendar(calendar: ICalCalendar, meetings: readonly CalendarMeeting[]): string {
  const zones = new Map<string, MeetingDay>();
  for (const { zone, span } of meetings.filter((it) => it.zone !== 'UTC')) {
    const known = zones.get(zone) ?? span;
    zones.set(zone, {
      startsAt: new Date(Math.min(known.startsAt.getTime(), span.startsAt.getTime())),
      endsAt: new Date(Math.max(known.endsAt.getTime(), span.endsAt.getTime())),
    });
  }
  // The writer of calendars has a place for one zone only; a calendar may name several.
  const described = [...zones].map(
    ([zone, { startsAt, endsAt }]) => `${timeZoneAround(zone, startsAt, endsAt)}\r\n`,
  );
  const [head = '', ...rest] = `${calendar.toString()}\r\n`.split('BEGIN:VEVENT');
  return [head + described.join(''), ...rest].join('BEGIN:VEVENT');
}

/** An invitation to one meeting, or its withdrawal, for one person. */
export function invitationTo(
  method: 'REQUEST' | 'CANCEL',
  meeting: CalendarMeeting,
  { organizer, attendee }: Invited,
  { host, language }: { host: string; language: Language },
): string {
  const calendar = newCalendar(ICalCalendarMethod[method]);
  addMeeting(calendar, method === 'CANCEL' ? { ...meeting, state: 'cancelled' } : meeting, host, language);
  const [event] = calendar.events();
  event?.organizer(organizer);
  // Nobody reads answers to this: who cannot come says so on the page of the meeting.
  event?.createAttendee({ ...attendee, rsvp: false, status: ICalAttendeeStatus.NEEDSACTION });
  return writtenCalendar(calendar, [meeting]);
}
