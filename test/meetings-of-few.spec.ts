import {
  adoptMeetingReport,
  cancelMeeting,
  changeMeeting,
  cloneMeeting,
  issueCorrigendum,
  planMeeting,
  readAgenda,
  readFloor,
  readMeeting,
  readMeetingReport,
  readMeetings,
  setQuorum,
  suggestItem,
} from '@lib/contracts';
import { NoticesReader } from '@lib/notices';
import { convenedOfFew, joining, meetingOfFew, reportedOfFew } from './support/of-few';
import { startWorker } from './support/workers';
import { useWorld } from './support/world';

const world = useWorld();
const week = 7 * 24 * 3_600_000 + 1_000;

/** Has everybody told what there is to tell. */
async function tellAll(): Promise<void> {
  const worker = await startWorker();
  try {
    await worker.get(NoticesReader, { strict: false }).sweep();
  } finally {
    await worker.close();
  }
}

test('a meeting of a task group is that of two members or more who sit in the group; one of another kind is everybody’s', async () => {
  const { of, desk, plan, few, day, meetingId, dan } = await meetingOfFew(world);
  const ask = { ...plan, days: [day(90)] };
  const code = async (change: object) => (await desk.refused(planMeeting, { ...ask, ...change })).code;
  expect(await code({ memberIds: undefined })).toBe('members-missing');
  expect(await code({ memberIds: [few[0], few[0]] })).toBe('members-missing');
  expect(await code({ memberIds: [few[0]] })).toBe('malformed');
  expect(await code({ memberIds: [few[0], desk.id] })).toBe('not-a-member');
  expect(await code({ memberIds: 'everybody' })).toBe('malformed');
  expect(await code({ kind: 'online' })).toBe('members-of-task-groups-only');
  const like = { ...ask, meetingId };
  expect((await desk.refused(cloneMeeting, { ...like, memberIds: undefined })).code).toBe('members-missing');
  await desk.call(cloneMeeting, { ...like, memberIds: [dan.id, few[1] ?? ''] });
  const { meetings } = await dan.call(readMeetings, of);
  expect(meetings.map(({ memberIds }) => memberIds)).toEqual([[dan.id, few[1]], few]);
});

test('of everything about it those are told who are of it, the chair and the secretariat; and nobody else', async () => {
  const { is, desk, head, chair, few, told, dan } = await convenedOfFew(world);
  await desk.call(cancelMeeting, { ...is, reason: 'So.' });
  const reported = await reportedOfFew(world);
  world.clock.ahead += week;
  await reported.chair.call(adoptMeetingReport, reported.is);
  const { report } = await reported.dan.call(readMeetingReport, reported.is);
  const paragraphId = report?.paragraphs.find(({ kind }) => kind === 'narrative')?.id ?? '';
  const right = { paragraphId, text: 'Put right.', reason: 'An error.' };
  await reported.desk.call(issueCorrigendum, { ...reported.is, ...right });
  await tellAll();
  const all = [...few, desk.id, head.id, chair.id].sort();
  for (const type of ['meeting.planned', 'agenda.issued', 'meeting.cancelled'])
    expect([type, await told(type)]).toEqual([type, all]);
  const their = [reported.desk, reported.head, reported.chair].map(({ id }) => id);
  for (const type of ['report.circulated', 'report.adopted', 'report.corrigendum-issued'])
    expect([type, await reported.told(type)]).toEqual([type, [...reported.few, ...their].sort()]);
  expect(all).not.toContain(dan.id);
});

test('the others of the group read of it, and are not told how one joins or asked what is to be on its agenda', async () => {
  const { is, of, ann, chair, desk, dan, few, n } = await convenedOfFew(world);
  const seen = await dan.call(readMeeting, is);
  expect(seen).toMatchObject({ memberIds: few, joining: null, n });
  expect(seen.history.length).toBeGreaterThan(1);
  for (const who of [ann, chair, desk]) expect((await who.call(readMeeting, is)).joining).toEqual(joining);
  expect((await dan.call(readFloor, is)).joining).toEqual({ url: '', words: '' });
  expect((await ann.call(readFloor, is)).joining).toEqual(joining);
  expect((await dan.call(readMeetings, of)).meetings).toHaveLength(1);
  const { issues, may } = await dan.call(readAgenda, is);
  expect([issues.length, may.suggest]).toEqual([1, false]);
  expect((await ann.call(readAgenda, is)).may.suggest).toBe(true);
  const item = { ...is, title: 'Funding', reason: '' };
  expect((await dan.refused(suggestItem, item)).code).toBe('not-of-this-meeting');
  await ann.call(suggestItem, item);
});

test('it becomes that of others while it is ahead: whoever is no longer asked to come is told that', async () => {
  const it = await meetingOfFew(world);
  const { is, desk, chair, head, ann, ben, dan, eva, plan, day, told } = it;
  await desk.call(setQuorum, { ...is, members: 3 });
  const { days } = await desk.call(readMeeting, is);
  const to = { ...plan, ...is, days, reason: 'Ben is away.' };
  const change = (memberIds: string[], match: number, more = {}) =>
    desk.call(changeMeeting, { ...to, memberIds, ...more }, { match });
  const others = [ann.id, dan.id, eva.id];
  await expect(change([eva.id, ann.id, ben.id], 2)).rejects.toMatchObject({ code: 'meeting-stands-so' });
  await expect(change([ann.id, dan.id], 2)).rejects.toMatchObject({ code: 'quorum-too-high' });
  await dan.sees(it.groupId, { meetingId: is.meetingId }, () => change(others, 2));
  expect((await dan.call(readMeeting, is)).joining).toEqual(joining);
  expect((await ben.call(readMeeting, is)).joining).toBeNull();
  await tellAll();
  const all = [desk, head, chair].map(({ id }) => id);
  expect(await told('meeting.changed')).toEqual([...all, ...others, ben.id].sort());
  const uninvited = async () => (await ann.call(readMeeting, is)).history.at(-1)?.payload['uninvited'];
  expect(await uninvited()).toEqual([ben.id]);
  // Of the chair, who has a seat, nobody says that they are not asked to come.
  await change(others, 3, { kind: 'online', memberIds: undefined, days: [day(60)] });
  expect(await uninvited()).toBeUndefined();
  await change(others, 4, { days: [day(60)] });
  expect(await uninvited()).toEqual([ben.id]);
  const [{ sequence }] = await world.query('select sequence from meeting where id = $1', [is.meetingId]);
  expect(sequence).toBe(3);
});

test('who has left the group is not of it any more, and stands in nobody’s way', async () => {
  const { is, desk, ann, ben, eva, plan, dan } = await meetingOfFew(world);
  await world.query(`update membership set status = 'resigned', ends_at = now() where person_id = $1`, [
    ben.id,
  ]);
  expect((await desk.refused(setQuorum, { ...is, members: 3 })).code).toBe('quorum-too-high');
  const { days } = await desk.call(readMeeting, is);
  const to = { ...plan, ...is, days, place: 'Nairobi', reason: 'There.' };
  await desk.call(changeMeeting, to, { match: 2 });
  expect((await dan.call(readMeeting, is)).memberIds).toEqual([ann.id, eva.id]);
});
