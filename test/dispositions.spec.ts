import { randomUUID } from 'node:crypto';
import { admitComment, answerComment } from '@lib/contracts';
import { Drafted } from './support/drafted';
import { useWorld } from './support/world';

const world = useWorld();

test('every disposition but acceptance has a reason, and an answer is the chair’s to change', async () => {
  const it = await Drafted.open(world);
  const { id: commentId } = await it.comment();
  const answer = { ...it.here, commentId, disposition: 'noted' as const, reason: '' };
  expect(await it.secretary.refused(answerComment, answer)).toMatchObject({
    code: 'reason-required',
    field: 'reason',
  });
  expect(await it.kenya.refused(answerComment, answer)).toMatchObject({ code: 'not-your-role' });
  await it.secretary.call(answerComment, { ...answer, reason: 'It is on record.' });
  expect(await it.secretary.refused(answerComment, { ...answer, reason: 'Again.' })).toMatchObject({
    code: 'comment-answered',
  });
  await it.answer(commentId, 'accepted');
  expect((await it.comments())[0]?.answer).toMatchObject({
    disposition: 'accepted',
    by: it.chair.id,
    acting: false,
  });
});

test('what an acting chair answers is marked as theirs', async () => {
  const it = await Drafted.open(world);
  const { id: commentId } = await it.comment();
  await world.query(`insert into office values ($1, $2, $3, 'acting_chair', now(), null)`, [
    randomUUID(),
    it.groupId,
    it.chair.id,
  ]);
  await it.answer(commentId);
  expect((await it.comments())[0]?.answer?.acting).toBe(true);
});

test('a comment that comes late stands apart until the chair takes it in or leaves it there', async () => {
  const it = await Drafted.open(world);
  await it.letTimePass();
  const [one, two] = [await it.comment(), await it.comment(it.fiji)];
  expect([one.late, one.admitted]).toEqual([true, null]);
  const admit = { ...it.here, commentId: one.id, admit: true, reason: 'The line was down.' };
  expect(await it.secretary.refused(admitComment, admit)).toMatchObject({ code: 'not-your-role' });
  const answer = { ...it.here, commentId: one.id, disposition: 'accepted' as const, reason: '' };
  expect(await it.chair.refused(answerComment, answer)).toMatchObject({ code: 'not-admitted' });
  await it.chair.call(admitComment, admit);
  await it.chair.call(answerComment, answer);
  expect(await it.head()).toMatchObject({ unanswered: 1 });
  await it.chair.call(admitComment, { ...admit, commentId: two.id, admit: false, reason: 'Said before.' });
  expect(await it.head()).toMatchObject({ unanswered: 0, comments: 2 });
});
