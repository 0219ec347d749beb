import {
  answerSounding,
  askForFloor,
  endSounding,
  joinMeeting,
  markAttendance,
  openSounding,
  putUpText,
  setActionPoint,
  steerMeeting,
} from '@lib/contracts';
import { sittingMeeting } from './support/sitting';
import { useWorld } from './support/world';

const world = useWorld();

test('the desk marks who attends and queues whoever has no device; members say it of themselves only', async () => {
  const { is, desk, ann, ben, eva, floor, opening, give, chair } = await sittingMeeting(world);
  const mark = (personId: string, status: 'apologies' | 'present') => ({
    ...{ ...is, personId, status, note: 'By telephone' },
  });
  const queue = { ...is, itemId: opening, kind: 'statement' as const, personId: eva.id };
  expect((await desk.refused(askForFloor, queue)).code).toBe('not-attending');
  expect((await ann.refused(markAttendance, mark(eva.id, 'present'))).code).toBe('not-presiding');
  await desk.call(markAttendance, mark(eva.id, 'present'));
  await ben.call(markAttendance, mark(ben.id, 'apologies'));
  expect((await ann.refused(askForFloor, queue)).code).toBe('not-presiding');
  await desk.call(askForFloor, queue);
  const { list, attendance, quorum } = await floor();
  expect(list.waiting.map(({ personId }) => personId)).toEqual([eva.id]);
  expect(quorum.present).toBe(3);
  expect(attendance.find(({ personId }) => personId === eva.id)).toMatchObject({ note: 'By telephone' });
  await give();
  await chair.call(steerMeeting, { ...is, to: 'close' });
  const closed = new Map((await floor()).attendance.map(({ personId, status }) => [personId, status]));
  expect([ann, ben, eva].map(({ id }) => closed.get(id))).toEqual(['present', 'apologies', 'present']);
  // A stranger to the group attends nothing.
  const stranger = await world.stranger();
  expect((await desk.refused(markAttendance, mark(stranger.id, 'present'))).status).toBe(404);
});

test('a sounding is no vote: one objection, in words, and it is not agreed; without one it is recorded with a number', async () => {
  const { is, n, chair, ann, ben, desk, floor, meetingId } = await sittingMeeting(world);
  const propose = (text: string) => chair.call(openSounding, { ...is, text });
  const answer = (soundingId: string, objects: boolean, words = '') => ({
    ...is,
    soundingId,
    objects,
    words,
  });
  const { soundingId } = await propose('The ranking is taken note of.');
  expect((await chair.refused(openSounding, { ...is, text: 'Another' })).code).toBe('sounding-open');
  expect((await ann.refused(answerSounding, answer(soundingId, true))).code).toBe('objection-without-words');
  expect((await desk.refused(answerSounding, answer(soundingId, false))).code).toBe('not-a-member');
  await ann.call(answerSounding, answer(soundingId, true, 'It is too early.'));
  await ben.call(answerSounding, answer(soundingId, false));
  expect((await floor(ben)).sounding).toMatchObject({
    ...{ noObjection: 1, unanswered: 1, mine: 'no_objection' },
    objections: [{ personId: ann.id, words: 'It is too early.' }],
  });
  const end = { ...is, soundingId, agreed: true };
  expect((await chair.refused(endSounding, end)).code).toBe('sounding-objected');
  expect((await ben.refused(endSounding, end)).code).toBe('not-presiding');
  await ann.call(answerSounding, answer(soundingId, false));
  expect(await chair.call(endSounding, end)).toEqual({ number: `${String(n)}/1` });
  expect((await chair.refused(endSounding, end)).code).toBe('sounding-over');
  const other = await propose('The list is closed.');
  expect(await chair.call(endSounding, { ...end, ...other, agreed: false })).toEqual({ number: null });
  const third = await propose('We meet again in May.');
  expect(await chair.call(endSounding, { ...end, ...third })).toEqual({ number: `${String(n)}/2` });
  const { decisions, sounding } = await floor();
  expect([sounding, decisions.map(({ number, text }) => [number, text])]).toEqual([
    null,
    [
      [`${String(n)}/1`, 'The ranking is taken note of.'],
      [`${String(n)}/2`, 'We meet again in May.'],
    ],
  ]);
  await expect(
    world.query(`update meeting_decision set text = 'x' where meeting_id = $1`, [meetingId]),
  ).rejects.toThrow('never changes');
});

test('with too few members nothing is agreed; declared informal, the meeting talks and agrees to nothing any more', async () => {
  const { is, chair, ann, ben, desk, floor, ask, give } = await sittingMeeting(world);
  expect((await chair.refused(steerMeeting, { ...is, to: 'informal' })).code).toBe('quorum-present');
  for (const { id } of [ann, ben])
    await desk.call(markAttendance, { ...is, personId: id, status: 'absent', note: '' });
  const { soundingId } = await chair.call(openSounding, { ...is, text: 'So be it.' });
  expect((await chair.refused(endSounding, { ...is, soundingId, agreed: true })).code).toBe('no-quorum');
  await chair.call(steerMeeting, { ...is, to: 'informal' });
  for (const who of [ann, ben]) await who.call(joinMeeting, is);
  expect((await chair.refused(endSounding, { ...is, soundingId, agreed: true })).code).toBe('no-quorum');
  await ask(ann);
  await give();
  expect(await floor()).toMatchObject({ state: 'informal', speaking: { personId: ann.id } });
});

test('the text under discussion is words, or a paragraph of a draft as it was issued; it goes with its item', async () => {
  const { groupId, is, chair, floor, take, advice } = await sittingMeeting(world);
  await chair.call(putUpText, { ...is, text: 'One or more joint projects', paragraph: null });
  expect((await floor()).text).toEqual({ place: '', text: 'One or more joint projects', draftId: null });
  await take(advice);
  expect((await floor()).text).toBeNull();
  const issued = async (inGroup: string) => {
    const [{ id: draftId }] = await world.query(
      `insert into draft (group_id, title, stem, language, state)
       values ($1, 'Advice', 'IAG/AD', 'en', 'commenting') returning id`,
      [inGroup],
    );
    await world.query(
      `insert into draft_version (group_id, draft_id, n, symbol, title, kind, change_note, state, changed, sha256,
                                  paragraphs, issued_at, issued_by)
       values ($1, $2, 1, 'IAG/AD/1', 'Advice', 'substantive', '', 'issued', 1, '', $3, now(), $4)`,
      [inGroup, draftId, JSON.stringify([{ label: '12', text: 'The Group advises' }]), chair.id],
    );
    return { draftId: draftId as string, label: '12' };
  };
  const paragraph = await issued(groupId);
  await chair.call(putUpText, { ...is, text: '', paragraph });
  const { draftId } = paragraph;
  expect((await floor()).text).toEqual({ place: 'IAG/AD/1, 12', text: 'The Group advises', draftId });
  const elsewhere = await issued(await world.group());
  for (const other of [elsewhere, { draftId, label: '13' }])
    expect((await chair.refused(putUpText, { ...is, text: '', paragraph: other })).status).toBe(404);
});

test('action points have an owner and a day; the desk notes them, and members do not', async () => {
  const { is, chair, desk, ann, floor } = await sittingMeeting(world);
  const point = { ...is, text: 'Write to the Parties', ownerId: ann.id, dueOn: '2030-05-01' };
  expect((await ann.refused(setActionPoint, point)).status).toBe(403);
  await desk.call(setActionPoint, point);
  await chair.call(setActionPoint, { ...point, text: 'Align paragraph 14', ownerId: desk.id });
  expect((await floor()).actionPoints.map(({ text, ownerId }) => [text, ownerId])).toEqual([
    ['Write to the Parties', ann.id],
    ['Align paragraph 14', desk.id],
  ]);
});
