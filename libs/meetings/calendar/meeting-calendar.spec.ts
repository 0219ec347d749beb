import ICAL from 'ical.js';
import {
  addDeadline,
  addMeeting,
  type CalendarMeeting,
  invitationTo,
  newCalendar,
  writtenCalendar,
} from './meeting-calendar';

const at = (text: string): Date => new Date(text);
const day = (from: string, to: string) => ({ startsAt: at(from), endsAt: at(to) });
const first = day('2018-03-15T13:00Z', '2018-03-15T15:00Z');
const meeting: CalendarMeeting = {
  ...{ id: '3f0c1f5e', title: 'Third meeting; with, signs\\', state: 'convened', sequence: 2 },
  ...{ zone: 'America/Montreal', place: '', span: first, days: [first], at: at('2018-03-01T09:00Z') },
  page: 'https://a.example/g/iag/meetings/3',
  joining: { url: 'https://meet.example/room', words: 'Telephone +1 555 0100' },
};
const host = 'a.example';
const people = {
  organizer: { name: 'Secretariat', email: 'post@a.example' },
  attendee: { name: 'Ann "A" Ng, Dr', email: 'ann@a.example' },
};

function feed(...meetings: CalendarMeeting[]): string {
  const calendar = newCalendar();
  for (const it of meetings) addMeeting(calendar, it, host, 'en');
  return writtenCalendar(calendar, meetings);
}

/** Read by another program than the one that wrote it, with the zones that the calendar itself describes. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  for (const it of calendar.getAllSubcomponents('vtimezone')) {
    const zone = new ICAL.Timezone(it);
    ICAL.TimezoneService.remove(zone.tzid);
    ICAL.TimezoneService.register(zone);
  }
  const all = calendar.getAllSubcomponents('vevent');
  return { calendar, events: all.map((it) => ({ it, event: new ICAL.Event(it) })), text };
}
const utc = (time: { toJSDate: () => Date }): string => time.toJSDate().toISOString().slice(0, 16);

test.each([
  ['America/Montreal', '2018-03-15T13:00Z', '2018-03-15T09:00:00'],
  ['America/Montreal', '2018-03-10T13:00Z', '2018-03-10T08:00:00'],
  ['Europe/Berlin', '2018-03-25T00:59Z', '2018-03-25T01:59:00'],
  ['Europe/Berlin', '2018-03-25T01:00Z', '2018-03-25T03:00:00'],
  // The clocks show half past two twice in this night: so it is written in UTC.
  ['Europe/Berlin', '2018-10-28T00:30Z', '2018-10-28T00:30:00Z'],
  ['Europe/Berlin', '2018-10-27T23:30Z', '2018-10-27T23:30:00Z'],
  ['Europe/Berlin', '2018-10-28T02:00Z', '2018-10-28T03:00:00'],
  ['Asia/Kathmandu', '2018-04-30T13:00Z', '2018-04-30T18:45:00'],
  ['Asia/Kolkata', '2018-04-30T13:00Z', '2018-04-30T18:30:00'],
  ['Pacific/Apia', '2018-02-07T13:00Z', '2018-02-08T03:00:00'],
  ['Pacific/Apia', '2022-02-07T13:00Z', '2022-02-08T02:00:00'],
  ['Pacific/Kiritimati', '2018-02-07T13:00Z', '2018-02-08T03:00:00'],
  ['Australia/Lord_Howe', '2018-02-07T13:00Z', '2018-02-08T00:00:00'],
  ['UTC', '2018-02-07T13:00Z', '2018-02-07T13:00:00Z'],
])('in %s a meeting of %s begins at %s, and is read as the same instant', (zone, from, wall) => {
  const span = { startsAt: at(from), endsAt: new Date(at(from).getTime() + 7_200_000) };
  const { events, text } = read(feed({ ...meeting, zone, span, days: [span] }));
  const { it, event } = events[0] ?? never();
  expect(it.getFirstPropertyValue('dtstart')?.toString()).toBe(wall);
  expect([utc(event.startDate), utc(event.endDate)]).toEqual([
    span.startsAt.toISOString().slice(0, 16),
    span.endsAt.toISOString().slice(0, 16),
  ]);
  const isInUtc = wall.endsWith('Z');
  expect(text.includes(`TZID:${zone}`)).toBe(zone !== 'UTC');
  expect(it.getFirstProperty('dtstart')?.getParameter('tzid')).toBe(isInUtc ? undefined : zone);
});

const never = (): never => {
  throw new Error('There is no event.');
};

test('a change of the clocks is told by the clocks as they were until then', () => {
  const text = feed({ ...meeting, zone: 'Europe/Berlin' });
  for (const change of [
    'BEGIN:DAYLIGHT\r\nDTSTART:20180325T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT',
    'BEGIN:STANDARD\r\nDTSTART:20181028T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD',
  ])
    expect(text).toContain(change);
});

test('the id stays and the sequence is told; what is cancelled says so, and rings no more', () => {
  const moved = { ...meeting, sequence: 3, span: day('2018-03-16T13:00Z', '2018-03-16T15:00Z') };
  const [before, after, off] = [meeting, moved, { ...moved, state: 'cancelled' as const, sequence: 4 }].map(
    (it) => (read(feed(it)).events[0] ?? never()).it,
  );
  const said = (it: typeof before, name: string) => it?.getFirstPropertyValue(name)?.toString();
  for (const it of [before, after, off]) expect(said(it, 'uid')).toBe('meeting-3f0c1f5e@a.example');
  expect([before, after, off].map((it) => said(it, 'sequence'))).toEqual(['2', '3', '4']);
  expect([before, off].map((it) => said(it, 'status'))).toEqual(['CONFIRMED', 'CANCELLED']);
  expect([before, off].map((it) => it?.getAllSubcomponents('valarm').length)).toEqual([1, 0]);
  expect(before?.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString()).toBe('-PT30M');
});

test('the text tells the time in UTC, how to join and where to read on; without rights, not how to join', () => {
  const { event } = read(feed(meeting)).events[0] ?? never();
  expect(event.summary).toBe('Third meeting; with, signs\\');
  expect(event.description.split('\n')).toEqual([
    expect.stringMatching(/^15 March 2018, 13:00\s?–\s?15:00 UTC$/),
    ...['https://meet.example/room', 'Telephone +1 555 0100', meeting.page],
  ]);
  expect(event.location).toBe('https://meet.example/room');
  const open = feed({ ...meeting, joining: null, place: 'Montreal' });
  for (const word of ['meet.example', '555']) expect(open).not.toContain(word);
  expect((read(open).events[0] ?? never()).event.location).toBe('Montreal');
});

test('several days are one entry from the first to the last, and each is told', () => {
  const days = [day('2017-12-17T14:00Z', '2017-12-17T22:00Z'), day('2017-12-18T14:00Z', '2017-12-18T22:00Z')];
  const span = { startsAt: at('2017-12-17T14:00Z'), endsAt: at('2017-12-18T22:00Z') };
  const { event } = read(feed({ ...meeting, days, span })).events[0] ?? never();
  expect([utc(event.startDate), utc(event.endDate)]).toEqual(['2017-12-17T14:00', '2017-12-18T22:00']);
  for (const word of ['17 December 2017', '18 December 2017']) expect(event.description).toContain(word);
});

test('a feed is published, with every zone that it names; an invitation asks one person, and is withdrawn', () => {
  const { calendar } = read(
    feed(meeting, { ...meeting, id: '2', zone: 'Asia/Kathmandu' }, { ...meeting, id: '3' }),
  );
  expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
  const zones = calendar.getAllSubcomponents('vtimezone').map((it) => it.getFirstPropertyValue('tzid'));
  expect(zones).toEqual(['America/Montreal', 'Asia/Kathmandu']);
  for (const method of ['REQUEST', 'CANCEL'] as const) {
    const invited = read(invitationTo(method, meeting, people, { host, language: 'en' }));
    const { it } = invited.events[0] ?? never();
    expect(invited.calendar.getFirstPropertyValue('method')).toBe(method);
    expect(it.getFirstPropertyValue('organizer')).toBe('mailto:post@a.example');
    expect(it.getAllProperties('attendee').map((one) => one.getFirstValue())).toEqual([
      expect.stringMatching(/^mailto:ann@a\.example$/i),
    ]);
    expect(it.getFirstPropertyValue('status')).toBe(method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED');
    expect(it.getFirstPropertyValue('sequence')).toBe(2);
  }
});

test('a deadline takes up nobody’s day, and rings a day before', () => {
  const calendar = newCalendar();
  const since = at('2018-05-01T09:00Z');
  addDeadline(calendar, {
    id: 'task-1@a.example',
    at: at('2018-06-08T17:00Z'),
    since,
    title: 'Deadline: Advice',
    page: meeting.page,
  });
  const { it, event } = read(writtenCalendar(calendar, [])).events[0] ?? never();
  expect([event.summary, utc(event.startDate)]).toEqual(['Deadline: Advice', '2018-06-08T17:00']);
  expect(it.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  expect(it.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString()).toBe('-P1D');
});

test('lines are of 75 bytes at most, and end as they must', () => {
  const text = feed({ ...meeting, title: '关于重点行动的咨询意见'.repeat(12) });
  for (const line of text.split('\r\n')) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\r\n]/);
  }
});
