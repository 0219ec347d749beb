import {
  answerSounding,
  askForFloor,
  endSounding,
  joinMeeting,
  openMeeting,
  openSounding,
  proposeCorrection,
  readFloor,
  readMeeting,
  readMeetingReport,
  setActionPoint,
  setQuorum,
  stateAbsence,
  steerMeeting,
} from '@lib/contracts';
import { convenedOfFew, joining, reportedOfFew, sittingOfFew } from './support/of-few';
import { useWorld } from './support/world';

const world = useWorld();

test('it has a quorum of its own members, and closing it marks nobody else absent', async () => {
  const { is, desk, chair, ann, ben, eva, dan, floor } = await sittingOfFew(world);
  expect((await floor()).quorum).toEqual({ required: 2, present: 2, members: 3 });
  const listed = (await floor(dan)).attendance.map(({ personId, member }) => [personId, member]);
  expect(listed.filter(([, member]) => member).map(([id]) => id)).toEqual(
    expect.arrayContaining([ann.id, ben.id, eva.id]),
  );
  expect(new Map(listed as [string, boolean][]).get(chair.id)).toBe(false);
  expect(listed.map(([id]) => id)).not.toContain(dan.id);
  await ann.call(steerMeeting, { ...is, to: 'close' });
  const rows = await world.query('select person_id as id, status from attendance where meeting_id = $1', [
    is.meetingId,
  ]);
  expect(new Map(rows.map(({ id, status }) => [id, status]))).toEqual(
    new Map([
      [ann.id, 'present'],
      [ben.id, 'present'],
      [chair.id, 'present'],
      [desk.id, 'present'],
      [eva.id, 'absent'],
    ]),
  );
});

test('too many for its quorum are not counted in from outside: without enough of its members nothing is agreed', async () => {
  const { is, desk, ann, chair, dan } = await convenedOfFew(world);
  expect((await desk.refused(setQuorum, { ...is, members: 4 })).code).toBe('quorum-too-high');
  await desk.call(setQuorum, { ...is, members: 2 });
  expect((await desk.refused(openMeeting, { ...is, actingId: dan.id })).code).toBe('not-of-this-meeting');
  await desk.call(openMeeting, { ...is, actingId: ann.id });
  for (const who of [ann, chair]) await who.call(joinMeeting, is);
  // The chair, who has a seat in the group and none in this meeting, is there.
  expect((await ann.call(readFloor, is)).quorum.present).toBe(1);
  await ann.call(steerMeeting, { ...is, to: 'informal' });
});

test('another member of the group follows it, and takes no part', async () => {
  const { is, itemId, desk, chair, ann, ben, dan, floor, mark } = await sittingOfFew(world);
  const seen = await floor(dan);
  expect(seen.may).toMatchObject({ ask: false, answer: false });
  expect(seen.itemId).toBe(itemId);
  const code = async (refused: Promise<{ code: string }>) => (await refused).code;
  const outside = 'not-of-this-meeting';
  expect(await code(dan.refused(joinMeeting, is))).toBe(outside);
  const ask = { ...is, itemId, kind: 'statement' as const, personId: null };
  expect(await code(dan.refused(askForFloor, ask))).toBe(outside);
  expect(await code(desk.refused(askForFloor, { ...ask, personId: dan.id }))).toBe(outside);
  expect((await mark(dan)).code).toBe(outside);
  const task = { ...is, text: 'Write to all.', dueOn: '2031-03-01' };
  expect(await code(desk.refused(setActionPoint, { ...task, ownerId: dan.id }))).toBe(outside);
  await ben.call(askForFloor, ask);
  const { soundingId } = await ann.call(openSounding, { ...is, text: 'To propose two wordings.' });
  const answer = { ...is, soundingId, objects: true, words: 'Not so.' };
  for (const who of [dan, chair]) expect(await code(who.refused(answerSounding, answer))).toBe(outside);
  expect((await floor()).sounding?.unanswered).toBe(2);
  const { number } = await ann.call(endSounding, { ...is, soundingId, agreed: true });
  const stating = { ...is, number: number ?? '', words: '' };
  expect(await code(dan.refused(stateAbsence, stating))).toBe(outside);
  expect((await floor(dan)).decisions.map(({ mayState }) => mayState)).toEqual([false]);
  expect((await floor(ben)).decisions.map(({ mayState }) => mayState)).toEqual([true]);
});

test('its report tells of the task group, and of those alone who were asked to come; those who came correct it', async () => {
  const { is, chair, ann, eva, dan } = await reportedOfFew(world);
  const { report, may } = await dan.call(readMeetingReport, is);
  const told = report?.paragraphs.map(({ text }) => text).join('\n') ?? '';
  const name = (id: string) => `Person ${id.slice(0, 4)}`;
  expect(told).toMatch(/^The task group met online /);
  expect(told).toContain('\n2 members attended; the quorum was 2.');
  expect(told).toMatch(new RegExp(`The following members were absent: ${name(eva.id)} \\([^)]+\\)\\.`));
  expect(told).toMatch(new RegExp(`Also present: .*${name(chair.id)}`));
  expect(told).not.toContain(name(dan.id));
  const paragraphId = report?.paragraphs.find(({ kind }) => kind === 'narrative')?.id ?? '';
  const asked = { ...is, paragraphId, text: 'Otherwise.', reason: '' };
  expect(may.correct).toBe(false);
  expect((await dan.refused(proposeCorrection, asked)).code).toBe('did-not-attend');
  await ann.call(proposeCorrection, asked);
});

test('a meeting of a task group from before it had members of its own is that of the whole group', async () => {
  const { is, dan, ann } = await sittingOfFew(world);
  await world.query('update meeting set member_ids = null where id = $1', [is.meetingId]);
  await dan.call(joinMeeting, is);
  expect((await dan.call(readFloor, is)).quorum).toMatchObject({ members: 5, present: 4 });
  expect((await dan.call(readMeeting, is)).joining).toEqual(joining);
  await ann.call(steerMeeting, { ...is, to: 'close' });
});
