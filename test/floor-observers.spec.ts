import {
  type AgendaItem,
  answerSounding,
  askForFloor,
  draftMeetingReport,
  giveFloor,
  joinMeeting,
  makeCalendarFeed,
  openSounding,
  readMeetingReport,
  steerMeeting,
} from '@lib/contracts';
import request from 'supertest';
import { item, sittingMeeting } from './support/sitting';
import { useWorld } from './support/world';

const world = useWorld();

/** A meeting in session, and somebody from a centre who is an observer of the group. */
async function observed(...more: readonly AgendaItem[]) {
  const meeting = await sittingMeeting(world, ...more);
  const observer = await world.person(meeting.groupId, 'observer');
  await world.query(`update person set affiliation = 'A centre' where id = $1`, [observer.id]);
  return { ...meeting, observer };
}

test('an observer who attends is listed as one, and speaks in open items; the report names them after the members', async () => {
  const closed = item(0, 'Conflict of interest', { visibility: 'closed' });
  const { is, observer, desk, chair, opening, take, give, floor } = await observed(closed);
  const { quorum, attendance } = await floor();
  expect(attendance.filter((it) => it.observer)).toMatchObject([
    { personId: observer.id, status: 'expected' },
  ]);
  await observer.call(joinMeeting, is);
  const seen = await floor(observer);
  expect(seen.quorum).toEqual(quorum);
  expect(seen.attendance.find((it) => it.observer)).toMatchObject({
    ...{ affiliation: 'A centre', member: false, status: 'present' },
  });

  const ask = { ...is, itemId: opening, kind: 'statement' as const, personId: null };
  await observer.call(askForFloor, ask);
  await give();
  expect((await floor()).speaking?.personId).toBe(observer.id);
  await take(closed.id);
  expect((await floor(observer)).attendance).toMatchObject([{ personId: observer.id, status: 'present' }]);
  const there = { ...ask, itemId: closed.id };
  expect((await observer.refused(askForFloor, there)).code).toBe('not-found');
  const forThem = { ...there, personId: observer.id };
  expect((await desk.refused(askForFloor, forThem)).code).toBe('not-attending');

  await chair.call(steerMeeting, { ...is, to: 'close' });
  expect((await floor()).regions).toEqual([]);
  await desk.call(draftMeetingReport, is);
  const { report } = await desk.call(readMeetingReport, is);
  expect(report?.paragraphs.map(({ text }) => text)).toContainEqual(
    expect.stringMatching(/^Also present: .*\(A centre\)/),
  );
});

test('an observer is not asked whether they object, and leads nothing', async () => {
  const { is, observer, chair, floor } = await observed();
  const { soundingId } = await chair.call(openSounding, { ...is, text: 'So be it.' });
  const { sounding } = await floor();
  await observer.call(joinMeeting, is);
  const seen = await floor(observer);
  expect([seen.sounding, seen.may.ask, seen.may.answer]).toEqual([sounding, true, false]);
  const answer = { ...is, soundingId, objects: true, words: 'Not so.' };
  expect((await observer.refused(answerSounding, answer)).code).toBe('not-a-member');
  const give = { ...is, speakerId: null, seconds: 60, speaking: null };
  expect((await observer.refused(giveFloor, give)).code).toBe('not-presiding');
});

test('the calendar of an observer has the meetings that are open to them, and no task group is there for them', async () => {
  const { is, observer, facts } = await observed();
  const { pathname } = new URL((await observer.call(makeCalendarFeed, {})).address);
  const feed = async () => (await request(world.app.getHttpServer()).get(pathname).buffer(true)).text;
  expect(await feed()).toContain(facts.title);
  await world.query(`update meeting set kind = 'task_group' where id = $1`, [is.meetingId]);
  expect(await feed()).not.toContain(facts.title);
  expect((await observer.refused(joinMeeting, is)).code).toBe('not-found');
});
