import { randomUUID } from 'node:crypto';
import { addComment, editComment, replyToComment, supportComment, withdrawComment } from '@lib/contracts';
import { Drafted } from './support/drafted';
import { useWorld } from './support/world';

const world = useWorld();

test('a comment is numbered by its paragraph, and seen at once by those who follow', async () => {
  const it = await Drafted.open(world);
  const following = it.fiji.follow(it.groupId);
  const first = await it.comment();
  const second = await it.comment(it.chair);
  const item = await it.comment(it.kenya, 3);
  expect([first, second, item].map(({ number }) => number)).toEqual(['1.1', '1.2', '2(a).1']);
  const [{ seq }] = await world.query('select seq from journal_head where group_id = $1', [it.groupId]);
  const told = (await following.reached(seq)).filter(({ type }) => type === 'comment.added');
  expect(told.map(({ payload }) => payload)).toEqual([
    expect.objectContaining({ comment: expect.objectContaining({ id: first.id, number: '1.1' }) }),
    expect.anything(),
    expect.anything(),
  ]);
  following.socket.close();
});

test('numbers never change: a paragraph that takes over a label goes on from there', async () => {
  const it = await Drafted.open(world);
  await it.comment();
  await world.query('update paragraph set removed_at = now() where id = $1', [it.paragraphs[1]]);
  await it.issue();
  const now = await it.comment(it.kenya, 2);
  expect(now.number).toBe('1.2');
  expect((await it.comments()).map(({ number }) => number)).toEqual(['1.1', '1.2']);
});

test('a single character can be meant, and what stands on either side is kept as the text has it', async () => {
  const it = await Drafted.open(world);
  const anchor = { start: 4, end: 5, quote: 'g', prefix: 'forged', suffix: '' };
  const { anchor: kept } = await it.comment(it.kenya, 1, { anchor });
  expect(kept).toEqual({
    start: 4,
    end: 5,
    quote: 'g',
    prefix: 'The ',
    suffix: 'roup advises the Executive Secre',
  });
  const elsewhere = await it.remark(1, { anchor: { ...anchor, quote: 'x' } });
  expect(await it.kenya.refused(addComment, elsewhere)).toMatchObject({ code: 'quote-not-found' });
});

test('a refused comment leaves no trace', async () => {
  const it = await Drafted.open(world);
  const head = () => world.query('select seq, hash from journal_head where group_id = $1', [it.groupId]);
  const before = await head();
  const quoted = (await it.text())[1]?.text ?? '';
  const bad = [
    [{ text: '' }, 'nothing-said'],
    [{ text: '', proposed: quoted }, 'nothing-said'],
    [{ paragraphId: randomUUID() }, 'no-such-paragraph'],
    [{ versionId: randomUUID() }, 'no-such-paragraph'],
    [{ draftId: randomUUID() }, 'not-found'],
    [{ text: 'x'.repeat(5_001) }, 'malformed'],
    [{ text: 'lone \ud800' }, 'malformed'],
  ] as const;
  for (const [some, code] of bad)
    expect(await it.kenya.refused(addComment, await it.remark(1, some))).toMatchObject({ code });
  expect(await head()).toEqual(before);
  expect(await it.comments()).toEqual([]);
});

test('a comment on an older version holds while its paragraph is there', async () => {
  const it = await Drafted.open(world);
  const [on, onItem] = [await it.remark(1), await it.remark(4)];
  await world.query(`update paragraph set removed_at = now() where id = $1`, [it.paragraphs[4]]);
  await it.issue();
  const kept = await it.kenya.call(addComment, on);
  expect(kept.versionId).toBe(on.versionId);
  expect(await it.kenya.refused(addComment, onItem)).toMatchObject({
    code: 'version-superseded',
    status: 409,
  });
});

test('only its author changes a comment, from what they read, and until it has an answer', async () => {
  const it = await Drafted.open(world);
  const { id: commentId } = await it.comment();
  const edit = { ...it.here, commentId, type: 'question' as const, text: 'Which projects?', proposed: null };
  expect(await it.fiji.refused(editComment, edit, { match: 1 })).toMatchObject({ code: 'not-your-comment' });
  expect(await it.kenya.refused(editComment, edit)).toMatchObject({ code: 'no-if-match', status: 428 });
  expect(await it.kenya.call(editComment, edit, { match: 1 })).toEqual({ revision: 2 });
  expect(await it.kenya.refused(editComment, edit, { match: 1 })).toMatchObject({
    code: 'changed-meanwhile',
    status: 412,
    facts: { revision: 2, text: 'Which projects?' },
  });
  expect(await world.query('select text from comment_revision where comment_id = $1', [commentId])).toEqual([
    { text: 'Name the projects.' },
  ]);
  await it.answer(commentId);
  expect(await it.kenya.refused(editComment, edit, { match: 2 })).toMatchObject({ code: 'comment-answered' });
  expect(await it.kenya.refused(withdrawComment, { ...it.here, commentId })).toMatchObject({
    code: 'comment-answered',
  });
});

test('what is withdrawn keeps its number, and its words are shown to nobody', async () => {
  const it = await Drafted.open(world);
  const { id: commentId } = await it.comment();
  await it.kenya.call(withdrawComment, { ...it.here, commentId });
  expect(await it.comments()).toMatchObject([{ number: '1.1', withdrawn: true, text: '', proposed: null }]);
  const support = { ...it.here, commentId, support: true };
  expect(await it.fiji.refused(supportComment, support)).toMatchObject({ code: 'comment-withdrawn' });
  expect((await it.comment()).number).toBe('1.2');
  expect(await it.head()).toMatchObject({ comments: 1, unanswered: 1 });
});

test('members support the comments of others, each once', async () => {
  const it = await Drafted.open(world);
  const { id: commentId } = await it.comment();
  const support = (on: boolean) => ({ ...it.here, commentId, support: on });
  await it.fiji.call(supportComment, support(true));
  await it.fiji.call(supportComment, support(true));
  await it.chair.call(supportComment, support(true));
  expect((await it.comments())[0]?.supporters).toEqual([it.fiji.party, it.chair.party].sort());
  await it.fiji.call(supportComment, support(false));
  expect((await it.comments())[0]?.supporters).toEqual([it.chair.party]);
  expect(await it.kenya.refused(supportComment, support(true))).toMatchObject({ code: 'own-comment' });
  expect(await it.secretary.refused(supportComment, support(true))).toMatchObject({ code: 'not-a-member' });
});

test('a reply is kept with its comment', async () => {
  const it = await Drafted.open(world);
  const { id: commentId } = await it.comment();
  const reply = await it.secretary.call(replyToComment, { ...it.here, commentId, text: 'Such as?' });
  expect((await it.comments())[0]?.replies).toEqual([reply]);
  expect(reply).toMatchObject({ authorId: it.secretary.id, party: null, text: 'Such as?' });
});

test('whoever sees comments change is told of it, whatever was done', async () => {
  const it = await Drafted.open(world);
  const params = { draftId: it.draftId };
  const seen = (command: () => Promise<unknown>) => it.fiji.sees(it.groupId, params, command);
  const on = await it.remark();
  expect(await seen(() => it.kenya.call(addComment, on))).toEqual(
    expect.arrayContaining(['comments', 'drafts', 'draft']),
  );
  const { id: commentId } = await it.comment();
  const of = { ...it.here, commentId };
  const edit = { ...of, type: 'question' as const, text: 'Why?', proposed: null };
  for (const command of [
    () => it.kenya.call(editComment, edit, { match: 1 }),
    () => it.chair.call(supportComment, { ...of, support: true }),
    () => it.secretary.call(replyToComment, { ...of, text: 'Because.' }),
    () => it.answer(commentId, 'noted', 'So it is.'),
  ])
    expect(await seen(command)).toEqual(expect.arrayContaining(['comments']));
  const { id } = await it.comment();
  const withdrawal = () => it.kenya.call(withdrawComment, { ...it.here, commentId: id });
  expect(await seen(withdrawal)).toEqual(expect.arrayContaining(['comments', 'draft']));
});

test('the next number at a place is looked up in an index, however many there are', async () => {
  const it = await Drafted.open(world);
  const plan = await world.query(
    `explain (format json) select max(serial) from comment where draft_id = $1 and place = $2`,
    [it.draftId, '1'],
  );
  expect(JSON.stringify(plan)).toContain('comment_number');
});
