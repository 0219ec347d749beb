import {
  addEvent,
  cancelMeeting,
  changeEvent,
  changeMeeting,
  deactivatePerson,
  endCalendarFeed,
  makeCalendarFeed,
  planMeeting,
  readCalendarFeed,
  setJoining,
} from '@lib/contracts';
import { NoticesReader } from '@lib/notices';
import { PostOffice } from '@lib/post';
import ICAL from 'ical.js';
import type { Attachment } from 'postal-mime';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { laterIn } from './support/electing';
import { MailServer } from './support/mail-server';
import { meetingGroup } from './support/meeting';
import type { Person } from './support/person';
import { startWorker } from './support/workers';
import { useWorld } from './support/world';

const world = useWorld();
const joining = { url: 'https://meet.example/secret-room', words: 'Telephone +1 555 0100' };

const fetched = (path: string) => request(world.app.getHttpServer()).get(path).buffer(true);
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((it) => ({ it, event: new ICAL.Event(it) }));
const addressOf = async (who: Person): Promise<string> =>
  new URL((await who.call(makeCalendarFeed, {})).address).pathname;

const never = (): never => {
  throw new Error('There is no event.');
};
const contentOf = (it: Attachment | undefined): string =>
  typeof it?.content === 'string' ? it.content : new TextDecoder().decode(it?.content);

/** A meeting in Montreal’s morning that says how one joins, and a member with an address for their calendar. */
async function subscribed() {
  const group = await meetingGroup(world, 'UTC');
  const { of, desk, facts, members, day } = group;
  const [ann] = members as [Person];
  const zoned = { ...facts, zone: 'America/Montreal' };
  const { meetingId } = await desk.call(planMeeting, { ...of, ...zoned, days: [day(48)] });
  await desk.call(setJoining, { ...of, meetingId, ...joining }, { match: 1 });
  const change = (days: ReturnType<typeof day>[], match: number) =>
    desk.call(changeMeeting, { ...of, meetingId, ...zoned, days, reason: 'A holiday' }, { match });
  return { ...group, ann, meetingId, change, path: await addressOf(ann) };
}

test('one’s own feed has one’s meetings with how to join, and what is asked of one; moved, it is the same entry', async () => {
  const { path, ann, meetingId, change, day, poll } = await subscribed();
  await poll([laterIn(world, 200)], 100);
  const worker = await startWorker();
  try {
    await worker.get(NoticesReader, { strict: false }).sweep();
  } finally {
    await worker.close();
  }
  const first = await fetched(path);
  expect([first.status, first.headers['content-type'], first.headers['cache-control']]).toEqual([
    200,
    'text/calendar; charset=utf-8',
    'private, max-age=300',
  ]);
  const [meeting, deadline] = eventsIn(first.text);
  expect(meeting?.event.uid).toContain(meetingId);
  expect(meeting?.event.description).toContain('secret-room');
  expect(deadline?.event.summary).toBe('Deadline: Second online meeting');
  await change([day(72)], 2);
  const moved = eventsIn((await fetched(path)).text)[0];
  expect(moved?.event.uid).toBe(meeting?.event.uid);
  expect([meeting, moved].map((one) => one?.event.sequence)).toEqual([0, 1]);
  const again = await fetched(path).set('if-none-match', (await fetched(path)).headers['etag'] ?? '');
  expect(again.status).toBe(304);
  expect((await ann.call(readCalendarFeed, {})).since).toBeInstanceOf(Date);
});

test('an address is good until it is made anew or ended, and for as long as whoever has it is of the group', async () => {
  const { path, ann, of, desk, groupId } = await subscribed();
  const next = await addressOf(ann);
  expect((await fetched(path)).status).toBe(404);
  expect((await fetched(next)).status).toBe(200);
  const [{ hash }] = await world.query('select token_hash as hash from calendar_feed where person_id = $1', [
    ann.id,
  ]);
  expect(next).not.toContain(hash);
  await world.query('delete from access_grant where person_id = $1', [ann.id]);
  expect(eventsIn((await fetched(next)).text)).toEqual([]);
  await ann.call(endCalendarFeed, {});
  expect((await fetched(next)).status).toBe(404);
  expect((await ann.refused(endCalendarFeed, {})).code).toBe('no-calendar-feed');
  const ben = await world.person(groupId, 'member');
  const his = await addressOf(ben);
  await desk.call(deactivatePerson, { ...of, personId: ben.id, reason: 'Has left.' });
  expect((await fetched(his)).status).toBe(404);
  for (const wrong of ['/calendar/short.ics', `/calendar/${'x'.repeat(32)}.ics`, '/calendar/g/nobody.ics'])
    expect((await fetched(wrong)).status).toBe(404);
});

test('a request that comes again is told the same address, although it is kept nowhere', async () => {
  const { ann } = await subscribed();
  const key = randomUUID();
  const { address } = await ann.call(makeCalendarFeed, {}, { key });
  expect(await ann.call(makeCalendarFeed, {}, { key })).toEqual({ address });
  const token = address.split('/').at(-1)?.replace('.ics', '') ?? address;
  expect(token).toHaveLength(32);
  const kept = 'select reply::text from journal_reply where person_id = $1';
  const replies = (await world.query(kept, [ann.id])).map(({ reply }) => reply as string);
  expect(replies).not.toEqual([]);
  expect(replies.filter((it) => it.includes(token))).toEqual([]);
});

test('the public feed of a group has what was announced, and never how one joins', async () => {
  const { groupId, meetingId, desk, of } = await subscribed();
  const path = `/calendar/g/g-${groupId}.ics`;
  const open = async () => (await fetched(path)).text;
  expect(eventsIn(await open())).toEqual([]);
  await world.query('update meeting set convened_at = now() where id = $1', [meetingId]);
  const text = await open();
  expect(eventsIn(text)).toHaveLength(1);
  for (const word of ['secret-room', '+1 555']) expect(text).not.toContain(word);
  expect(text).toContain('TZID:America/Montreal');
  await desk.call(cancelMeeting, { ...of, meetingId, reason: 'So.' });
  expect(eventsIn(await open())[0]?.it.getFirstPropertyValue('status')).toBe('CANCELLED');
});

test('the public feed of a group has what other bodies do, on whole days, as far as everybody may see it', async () => {
  const { groupId, desk, of } = await subscribed();
  const open = async () => (await fetched(`/calendar/g/g-${groupId}.ics`)).text;
  const sbi = { name: 'SBI-2', startsOn: '2018-07-09', endsOn: '2018-07-13', place: 'Montreal', url: '' };
  const { eventId } = await desk.call(addEvent, { ...of, ...sbi, isPublic: true });
  await desk.call(addEvent, { ...of, ...sbi, name: 'A retreat', isPublic: false });
  const [it = never(), ...others] = eventsIn(await open());
  expect(others).toEqual([]);
  const { summary, location, startDate, endDate, sequence } = it.event;
  expect([summary, location, startDate.toString(), endDate.toString(), startDate.isDate, sequence]).toEqual([
    ...['SBI-2', 'Montreal', '2018-07-09', '2018-07-14', true, 0],
  ]);
  expect(await open()).toBe(await open());
  await desk.call(changeEvent, { ...of, eventId, ...sbi, isPublic: false }, { match: 1 });
  expect(eventsIn(await open())).toEqual([]);
  await world.query(`update outside_event set is_public = true where id = $1`, [eventId]);
  await world.query(`update cycle set stage = 'draft' where group_id = $1`, [groupId]);
  expect(eventsIn(await open())).toEqual([]);
});

test('whoever is told by mail is invited by it, as the meeting stands when it goes; and called off by it', async () => {
  const server = new MailServer();
  const url = await server.open();
  const { ann, meetingId, of, desk } = await subscribed();
  const worker = await startWorker(url);
  const invitations = async () => {
    await worker.get(NoticesReader, { strict: false }).sweep();
    await worker.get(PostOffice, { strict: false }).deliver();
    const mails = server.to(`${ann.id}@example.org`);
    return mails.map(({ attachments }) => attachments.find(({ mimeType }) => mimeType === 'text/calendar'));
  };
  try {
    const [planned] = await invitations();
    expect(planned?.method).toBe('REQUEST');
    const [{ it, event } = never()] = eventsIn(contentOf(planned));
    expect(event.uid).toContain(meetingId);
    expect(event.description).toContain('secret-room');
    expect(String(it.getFirstPropertyValue('attendee')).toLowerCase()).toBe(`mailto:${ann.id}@example.org`);
    await desk.call(cancelMeeting, { ...of, meetingId, reason: 'So.' });
    const after = (await invitations()).at(-1);
    expect([after?.method, eventsIn(contentOf(after))[0]?.event.sequence]).toEqual(['CANCEL', 1]);
  } finally {
    await worker.close();
    await server.close();
  }
});
