import { setLevel } from '@lib/contracts';
import { Drafted } from './support/drafted';
import { toldIn } from './support/told';
import { useTwoWorkers } from './support/workers';
import { useWorld } from './support/world';

const world = useWorld();
const workers = useTwoWorkers();
const group = () => toldIn(world, workers);
const MINUTES = 1 / 60;

test('an answer comes to whoever made the comment, within minutes, and says what it is in the subject', async () => {
  const { drafted, got, pass } = await group();
  const { fiji, kenya, chair } = drafted;
  const { id } = await drafted.comment(fiji);
  await drafted.answer(id);
  await pass(4 * MINUTES);
  expect(await got(fiji)).toEqual([]);
  await pass(1.1 * MINUTES);
  const [mail, ...more] = await got(fiji);
  expect(more).toEqual([]);
  expect(mail?.subject).toBe('The Chair accepted your comment 1.1');
  expect(mail?.text).toContain(`/drafts/${drafted.draftId}`);
  for (const it of [kenya, chair]) expect(await got(it)).toEqual([]);
});

test('several answers within minutes come in one message, with their reasons; two workers send one', async () => {
  const { drafted, got, pass } = await group();
  const { fiji } = drafted;
  const mine = [
    await drafted.comment(fiji, 1),
    await drafted.comment(fiji, 1),
    await drafted.comment(fiji, 2),
  ];
  const [one = '', two = '', three = ''] = mine.map(({ id }) => id);
  await drafted.answer(one);
  await pass(4 * MINUTES);
  await drafted.answer(two, 'not_accepted', 'It was said before.');
  await pass(1.1 * MINUTES);
  await drafted.answer(three, 'accepted_with_changes', 'In other words.');
  const [first, ...more] = await got(fiji);
  expect(more).toEqual([]);
  const { subject, text } = first ?? {};
  expect(subject).toBe('Read 3 answers to you: Advice on synergies');
  expect(text).toContain('- Comment 1.1: accepted\n');
  expect(text).toContain('- Comment 1.2: not accepted. The reason given: It was said before.');
  expect(text).toContain('- Comment 2.1: accepted with changes. The reason given: In other words.');
});

test('what comes after a message is told by the next', async () => {
  const { drafted, got, pass } = await group();
  const { fiji } = drafted;
  for (const i of [1, 2]) {
    await drafted.answer((await drafted.comment(fiji, i)).id);
    await pass(6 * MINUTES);
    expect(await got(fiji)).toHaveLength(i);
  }
});

test('the chair is not told of their own answers', async () => {
  const { drafted, got, pass } = await group();
  await drafted.answer((await drafted.comment(drafted.chair)).id);
  await pass(1);
  expect(await got(drafted.chair)).toEqual([]);
});

test('new comments come at once to whoever wants them so, and to nobody else', async () => {
  const { drafted, got, pass } = await group();
  const { fiji, kenya, chair } = drafted;
  await fiji.call(setLevel, { topic: 'comments', level: 'at-once' });
  await drafted.comment(kenya);
  await pass(6 * MINUTES);
  expect((await got(fiji)).map(({ subject }) => subject)).toEqual([
    'Read 1 new comment: Advice on synergies',
  ]);
  expect(await got(chair)).toEqual([]);
});

test('what is turned off is told no more, not even what waited', async () => {
  const { drafted, got, pass } = await group();
  const { fiji } = drafted;
  await drafted.answer((await drafted.comment(fiji)).id);
  await pass(1 * MINUTES);
  await fiji.call(setLevel, { topic: 'answers', level: 'off' });
  await pass(1);
  await drafted.answer((await drafted.comment(fiji)).id);
  await pass(1);
  expect(await got(fiji)).toEqual([]);
});

test('formal acts come whatever is turned off', async () => {
  const drafted = await Drafted.write(world);
  const { fiji } = drafted;
  for (const topic of ['answers', 'replies', 'comments', 'group'] as const)
    await fiji.call(setLevel, { topic, level: 'off' });
  await drafted.issue();
  await drafted.openRound();
  await workers.work(drafted.groupId);
  expect(workers.post.to(`${fiji.id}@example.org`)).toHaveLength(1);
});
