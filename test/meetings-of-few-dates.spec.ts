import {
  answerDates,
  changeMeeting,
  closeDatePoll,
  downloadMyData,
  makeCalendarFeed,
  openDatePoll,
  readDatePoll,
  readHome,
  readMeeting,
  readMeetings,
  voidDatePoll,
} from '@lib/contracts';
import ICAL from 'ical.js';
import type { Attachment } from 'postal-mime';
import request from 'supertest';
import { laterIn } from './support/electing';
import { weekdayAt } from './support/meeting';
import { meetingOfFew } from './support/of-few';
import type { Person } from './support/person';
import { useTwoWorkers } from './support/workers';
import { useWorld } from './support/world';

const world = useWorld();
const workers = useTwoWorkers();

/** A search for the date of a meeting of three. */
async function polling() {
  const group = await meetingOfFew(world);
  const { of, desk, few } = group;
  const { pollId } = await desk.call(openDatePoll, {
    ...{ ...of, kind: 'task_group' as const, title: 'Task group again', note: '', minutes: 120 },
    ...{ memberIds: few, slots: [weekdayAt(3, 12)], closesAt: laterIn(world, 72), zone: 'UTC' },
  });
  const read = (who: Person = desk) => who.call(readDatePoll, { ...of, pollId });
  const [slotId = ''] = (await read()).slots.map(({ id }) => id);
  const yes = { ...of, pollId, answers: [{ slotId, answer: 'yes' as const }] };
  return { ...group, pollId, slotId, read, yes };
}

const contentOf = (it: Attachment | undefined): string =>
  typeof it?.content === 'string' ? it.content : new TextDecoder().decode(it?.content);

const eventsIn = async (who: Person) => {
  const { pathname } = new URL((await who.call(makeCalendarFeed, {})).address);
  const { text } = await request(world.app.getHttpServer()).get(pathname).buffer(true);
  return new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').length;
};

test('a date is looked for among its members alone: they are asked, at home and by mail, and it becomes their meeting', async () => {
  const { of, groupId, desk, chair, ann, ben, eva, dan, few, told, read, yes, pollId, slotId } =
    await polling();
  expect(await read(dan)).toMatchObject({ asked: 3, memberIds: few, may: { answer: false } });
  expect((await read()).unanswered.map(({ personId }) => personId).sort()).toEqual([...few].sort());
  expect((await read(ann)).ledger.map(({ personId }) => personId)).not.toContain(dan.id);
  for (const who of [dan, chair])
    expect((await who.refused(answerDates, yes)).code).toBe('not-of-this-meeting');
  await ann.call(answerDates, yes);
  const polls = async (who: Person) => (await who.call(readMeetings, of)).polls;
  expect(await polls(ann)).toMatchObject([{ answered: 1, asked: 3, mine: true }]);
  expect(await polls(dan)).toMatchObject([{ answered: 1, asked: 3, mine: null }]);
  await workers.work(groupId);
  const tasks = async (who: Person) => (await who.call(readHome, of)).tasks.map(({ kind }) => kind);
  expect([await tasks(ann), await tasks(ben), await tasks(dan), await tasks(chair)]).toEqual([
    ...[[], ['times'], [], []],
  ]);
  expect(await told('date-poll.opened')).toEqual([...few, chair.id].sort());
  const { meetingId } = await desk.call(closeDatePoll, { ...of, pollId, slotId });
  expect((await eva.call(readMeeting, { ...of, meetingId })).memberIds).toEqual(few);
  await workers.work(groupId);
  expect(await told('meeting.planned')).not.toContain(dan.id);
});

test('that one is among the few of a meeting, or of the search for its date, is among what is stored about oneself', async () => {
  const { groupId, meetingId, n, pollId, ann, dan } = await polling();
  const own = { groupId, title: expect.any(String) };
  expect((await ann.call(downloadMyData, {})).ownMeetings).toEqual([
    { ...own, meetingId, n, pollId: null },
    { ...own, meetingId: null, n: null, pollId },
  ]);
  expect((await dan.call(downloadMyData, {})).ownMeetings).toEqual([]);
});

test('a search that is called off is told to those who were asked; one for a few says who they are', async () => {
  const { of, groupId, desk, chair, few, told, pollId } = await polling();
  await desk.call(voidDatePoll, { ...of, pollId, reason: 'There is no need.' });
  await workers.work(groupId);
  expect(await told('date-poll.voided')).toEqual([...few, chair.id].sort());
  const asked = { ...of, kind: 'task_group' as const, title: 'Third', note: '', minutes: 120, zone: 'UTC' };
  const times = { slots: [weekdayAt(3, 12)], closesAt: laterIn(world, 72) };
  expect((await desk.refused(openDatePoll, { ...asked, ...times })).code).toBe('members-missing');
});

test('a night on which a task group met counts for those who were of it', async () => {
  const { groupId, ann, eva, dan, poll, of, desk } = await meetingOfFew(world);
  // One and a half hours after noon of UTC are the first of the next day in Fiji; where it is noon, nobody is kept up.
  const met = (memberIds: string[] | null, place: string) =>
    world.query(
      `with m as (insert into meeting (group_id, n, kind, title, state, zone, member_ids, place)
                  values ($1, (select max(n) + 1 from meeting where group_id = $1), 'task_group', 'M', 'closed', 'UTC', $2, $3)
                  returning id)
       insert into meeting_day select id, '2018-02-07T13:00Z', '2018-02-07T14:30Z', $1 from m`,
      [groupId, memberIds, place],
    );
  await met([ann.id, eva.id], '');
  await met([ann.id, dan.id], '');
  await met([ann.id, eva.id], 'Nairobi');
  await met(null, '');
  await world.query(`update membership set time_zone = 'Pacific/Fiji' where person_id = $1`, [dan.id]);
  await world.query(`update membership set starts_at = '2017-11-03' where group_id = $1`, [groupId]);
  const { pollId } = await poll([weekdayAt(3, 12)]);
  const nights = async () => {
    const { ledger } = await desk.call(readDatePoll, { ...of, pollId });
    const known = new Map(ledger.map((it) => [it.personId, it.nights]));
    return [eva, dan, ann].map(({ id }) => known.get(id));
  };
  expect(await nights()).toEqual([1, 1, 0]);
  // Whoever came later, or did not come, was kept up by nothing.
  await world.query(`update membership set starts_at = '2018-02-08' where person_id = $1`, [eva.id]);
  expect(await nights()).toEqual([0, 1, 0]);
  await world.query(
    `insert into meeting_floor (meeting_id, group_id, opened_at, closed_at, chair_id, acting, new_first)
     select id, group_id, now(), now(), $2, false, true from meeting where $2 = any(member_ids) and state = 'closed'
        and group_id = $1`,
    [groupId, dan.id],
  );
  expect(await nights()).toEqual([0, 0, 0]);
  await world.query(
    `insert into attendance (meeting_id, person_id, group_id, status)
     select meeting_id, $2, group_id, 'partly_present' from meeting_floor where group_id = $1 and chair_id = $2`,
    [groupId, dan.id],
  );
  expect(await nights()).toEqual([0, 1, 0]);
});

test('it is in the calendars of those who are of it and of the desk; whoever is no longer asked, their calendar forgets it', async () => {
  const { groupId, is, desk, chair, ann, ben, dan, eva, plan } = await meetingOfFew(world);
  const seen = [ann, ben, dan, chair, desk];
  expect(await Promise.all(seen.map(eventsIn))).toEqual([1, 1, 0, 1, 1]);
  const enclosed = async (who: Person) => {
    await workers.work(groupId);
    return workers.post
      .to(`${who.id}@example.org`)
      .map(({ attachments }) => attachments.find(({ mimeType }) => mimeType === 'text/calendar'));
  };
  const methods = async (who: Person) => (await enclosed(who)).map((it) => it?.method ?? null);
  const lastTo = async (who: Person) => contentOf((await enclosed(who)).at(-1));
  // How one joins was said after it was planned: then their calendars know.
  expect([await methods(ann), await methods(ben), await methods(dan)]).toEqual([
    ['REQUEST', 'REQUEST'],
    ['REQUEST', 'REQUEST'],
    [],
  ]);
  expect(await lastTo(ben)).toContain('https://meet.example/');
  const { days } = await desk.call(readMeeting, is);
  const to = { ...plan, ...is, days, reason: 'Ben is away.', memberIds: [ann.id, eva.id, dan.id] };
  await desk.call(changeMeeting, to, { match: 2 });
  expect([await methods(ann), await methods(ben), await methods(dan)]).toEqual([
    ['REQUEST', 'REQUEST', 'REQUEST'],
    ['REQUEST', 'REQUEST', 'CANCEL'],
    ['REQUEST'],
  ]);
  expect(await lastTo(dan)).toContain('https://meet.example/');
  expect(await lastTo(ben)).not.toContain('meet.example');
  expect(await Promise.all(seen.map(eventsIn))).toEqual([1, 0, 1, 1, 1]);
});
