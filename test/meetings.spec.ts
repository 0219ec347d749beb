import {
  cancelMeeting,
  changeMeeting,
  planMeeting,
  postponeMeeting,
  readJournal,
  readMeeting,
  readMeetings,
  setJoining,
} from '@lib/contracts';
import { NoticesReader } from '@lib/notices';
import { meetingGroup } from './support/meeting';
import { startWorker } from './support/workers';
import { useWorld } from './support/world';

const world = useWorld();
const joining = { url: 'https://meet.example/secret-room', words: 'Telephone +1 555 0100' };
const convene = (meetingId: string) =>
  world.query(`update meeting set state = 'convened' where id = $1`, [meetingId]);

test('a meeting gets the next number; several days are one meeting; the group reads how to join, and nobody else', async () => {
  const { of, desk, plan, day, facts, members, groupId } = await meetingGroup(world, 'UTC');
  const [ann] = members;
  const { meetingId } = await plan();
  const days = [day(72, 6), day(96, 6)];
  const second = await desk.call(planMeeting, {
    ...of,
    ...facts,
    kind: 'in_person',
    place: 'Montreal',
    days,
  });
  expect(second.n).toBe(2);
  await desk.call(setJoining, { ...of, meetingId, ...joining }, { match: 1 });
  expect((await desk.refused(setJoining, { ...of, meetingId, ...joining }, { match: 2 })).code).toBe(
    'meeting-stands-so',
  );
  const { meetings, mayPlan } = (await ann?.call(readMeetings, of)) ?? {};
  expect(meetings?.map(({ n, days: its }) => [n, its.length])).toEqual([
    [2, 2],
    [1, 1],
  ]);
  expect(mayPlan).toBe(false);
  expect(await ann?.call(readMeeting, { ...of, meetingId })).toMatchObject({ joining, version: 2 });
  for (const who of [
    await world.person(groupId, 'bureau'),
    await world.stranger(null, { admin: true }),
    world.public,
  ])
    expect((await who.refused(readMeeting, { ...of, meetingId })).status).toBe(404);
  // What a journal holds it holds for good: how one joins is nowhere in it.
  const said = JSON.stringify((await desk.call(readJournal, { ...of, after: 0 })).entries);
  for (const word of ['secret-room', '+1 555']) expect(said).not.toContain(word);
});

test('moved, changed, postponed and cancelled: everyone is told, and how it was stays on record', async () => {
  const { of, desk, head, chair, plan, day, facts, members, told } = await meetingGroup(world, 'UTC');
  const [ann] = members;
  const { meetingId, n } = await plan();
  const change = (to: object, match: number) =>
    chair.call(
      changeMeeting,
      { ...of, meetingId, ...facts, days: [day(72)], reason: 'A holiday', ...to },
      { match },
    );
  expect(await change({}, 1)).toEqual({ version: 2 });
  const { days } = await desk.call(readMeeting, { ...of, meetingId });
  await expect(change({}, 1)).rejects.toMatchObject({ code: 'changed-meanwhile', facts: { version: 2 } });
  await expect(change({ days }, 2)).rejects.toMatchObject({ code: 'meeting-stands-so' });
  expect(await change({ days, place: 'Nairobi', kind: 'hybrid' }, 2)).toEqual({ version: 3 });
  await convene(meetingId);
  await chair.call(postponeMeeting, { ...of, meetingId, reason: 'A strike' });
  expect(await desk.call(readMeeting, { ...of, meetingId })).toMatchObject({ state: 'planned', days: [] });
  await change({}, 4);
  await head.call(cancelMeeting, { ...of, meetingId, reason: 'Nothing is left to discuss' });
  const { history, state, may } = (await ann?.call(readMeeting, { ...of, meetingId })) ?? {};
  expect(state).toBe('cancelled');
  expect(may).toEqual({ change: false, postpone: false, cancel: false, apologise: false });
  expect(history?.map(({ type, payload }) => [type, payload['moved'], payload['reason']])).toEqual([
    ['meeting.planned', undefined, undefined],
    ['meeting.changed', true, 'A holiday'],
    ['meeting.changed', false, 'A holiday'],
    ['meeting.postponed', undefined, 'A strike'],
    ['meeting.changed', true, 'A holiday'],
    ['meeting.cancelled', undefined, 'Nothing is left to discuss'],
  ]);
  const [{ sequence }] = await world.query('select sequence from meeting where id = $1', [meetingId]);
  expect([n, sequence]).toEqual([1, 4]);
  const worker = await startWorker();
  try {
    await worker.get(NoticesReader, { strict: false }).sweep();
  } finally {
    await worker.close();
  }
  const all = [desk, head, chair, ann].map((it) => it?.id ?? '').sort();
  expect(await told('meeting.cancelled')).toEqual(all);
  expect((await told('meeting.changed')).length).toBe(all.length * 3);
});

test('what is over is not changed; what is wrong is refused with its reason', async () => {
  const { of, desk, plan, day, facts, members } = await meetingGroup(world, 'UTC');
  const { meetingId } = await plan();
  const code = async (change: object) =>
    (await desk.refused(planMeeting, { ...of, ...facts, days: [day(48)], ...change })).code;
  expect(await code({ days: [day(-48)] })).toBe('meeting-in-the-past');
  expect(await code({ days: [day(48), day(49)] })).toBe('meeting-days-wrong');
  expect(await code({ days: [day(48, 0)] })).toBe('meeting-days-wrong');
  expect(await code({ days: [] })).toBe('malformed');
  expect(await code({ zone: 'Mars/Olympus' })).toBe('malformed');
  const change = { ...of, meetingId, ...facts, days: [day(72)], reason: 'So.' };
  const join = { ...of, meetingId, ...joining, url: 'http://meet.example/x' };
  expect((await desk.refused(setJoining, join, { match: 1 })).code).toBe('malformed');
  expect((await members[0]?.refused(changeMeeting, change, { match: 1 }))?.status).toBe(403);
  const refused = await desk.refused(postponeMeeting, { ...of, meetingId, reason: 'So.' });
  expect([refused.code, refused.facts]).toEqual(['not-in-this-meeting-state', { state: 'planned' }]);
  await desk.call(cancelMeeting, { ...of, meetingId, reason: 'So.' });
  expect((await desk.refused(changeMeeting, change, { match: 2 })).code).toBe('not-in-this-meeting-state');
  expect((await desk.refused(cancelMeeting, { ...of, meetingId, reason: 'So.' })).status).toBe(409);
});

test('what changes in a meeting reaches everyone who looks at it', async () => {
  const { groupId, of, desk, plan, day, facts, members } = await meetingGroup(world, 'UTC');
  const [ann] = members;
  const { meetingId } = await plan();
  const is = { ...of, meetingId };
  const change = { ...is, ...facts, days: [day(72)], reason: 'So.' };
  await ann?.sees(groupId, { meetingId }, () => desk.call(setJoining, { ...is, ...joining }, { match: 1 }));
  await ann?.sees(groupId, { meetingId }, () => desk.call(changeMeeting, change, { match: 2 }));
  await convene(meetingId);
  await ann?.sees(groupId, { meetingId }, () => desk.call(postponeMeeting, { ...is, reason: 'So.' }));
  await ann?.sees(groupId, { meetingId }, () => desk.call(cancelMeeting, { ...is, reason: 'So.' }));
});
