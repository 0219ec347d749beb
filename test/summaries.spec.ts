import { grantRole, replyToComment, setLevel, supportComment, withdrawComment } from '@lib/contracts';
import { toldIn } from './support/told';
import { useTwoWorkers } from './support/workers';
import { useWorld } from './support/world';

const world = useWorld();
const workers = useTwoWorkers();
const group = () => toldIn(world, workers);

test('in the morning one message tells all that is new, paragraph by paragraph, and two workers send one', async () => {
  const { drafted, got, pass, livesAt } = await group();
  const { fiji, kenya, chair } = drafted;
  await livesAt(fiji, 9);
  await drafted.comment(kenya, 1);
  await drafted.comment(kenya, 1);
  await drafted.comment(chair, 2);
  expect(await got(fiji)).toEqual([]); // it happened since seven
  await pass(24);
  const [mail, ...more] = await got(fiji);
  expect(more).toEqual([]);
  expect(mail?.subject).toBe('Read 3 new comments: Advice on synergies');
  expect(mail?.text).toMatch(/Paragraph 1: 2 comments, by \w+\n- Paragraph 2: 1 comment, by/);
  expect(mail?.text).toContain('/me/notifications');
});

test('each is owed one, however many look at once for what is to be told', async () => {
  const { drafted, pass, livesAt, groupId } = await group();
  const many = await Promise.all(Array.from({ length: 12 }, () => world.person(groupId, 'member')));
  for (const it of many) await livesAt(it, 9);
  await drafted.comment(drafted.kenya);
  await pass(24);
  await Promise.all(Array.from({ length: 6 }, () => workers.tell()));
  const owed = await world.query(
    `select person_id, count(*)::int as n from delivery
      where group_id = $1 and kind = 'summary' and person_id = any($2) group by person_id`,
    [groupId, many.map(({ id }) => id)],
  );
  expect(owed.map(({ n }) => n)).toEqual(many.map(() => 1));
});

test('who acted is not told of it, and whoever may not read it is told nothing', async () => {
  const { drafted, got, pass, livesAt, groupId } = await group();
  const press = await world.person(groupId, 'observer');
  for (const it of [drafted.kenya, press]) await livesAt(it, 9);
  await drafted.comment(drafted.kenya);
  await pass(24);
  expect(await got(drafted.kenya)).toEqual([]);
  expect(await got(press)).toEqual([]);
});

test('before seven nothing comes, and where there is nothing, nothing', async () => {
  const { drafted, got, pass, livesAt } = await group();
  await livesAt(drafted.fiji, 6);
  await livesAt(drafted.kenya, 9);
  await drafted.comment(drafted.kenya);
  await pass(24);
  expect(await got(drafted.fiji)).toEqual([]);
  expect(await got(drafted.kenya)).toEqual([]);
  await livesAt(drafted.fiji, 8);
  expect(await got(drafted.fiji)).toHaveLength(1);
});

test('there are never two of a day; what comes later is told the next', async () => {
  const { drafted, got, pass, livesAt, groupId } = await group();
  const { fiji, kenya } = drafted;
  await livesAt(fiji, 9);
  await drafted.comment(kenya, 1);
  await pass(24);
  expect(await got(fiji)).toHaveLength(1);
  await drafted.comment(kenya, 2);
  await pass(24);
  expect(await got(fiji)).toHaveLength(1);
  await world.query('update delivery set day = day - 1 where group_id = $1 and day is not null', [groupId]);
  const [, second] = await got(fiji);
  expect(second?.text).toContain('Paragraph 2: 1 comment');
  expect(second?.text).not.toContain('Paragraph 1');
});

test('answers, replies and support come first, and only what still stands', async () => {
  const { drafted, got, pass, livesAt } = await group();
  const { fiji, kenya, chair, here } = drafted;
  await livesAt(fiji, 9);
  await fiji.call(setLevel, { topic: 'answers', level: 'daily' });
  const mine = await drafted.comment(fiji, 1);
  const theirs = await drafted.comment(kenya, 2);
  await kenya.call(withdrawComment, { ...here, commentId: theirs.id });
  await kenya.call(replyToComment, { ...here, commentId: mine.id, text: 'Quite so.' });
  for (const support of [true, false])
    await kenya.call(supportComment, { ...here, commentId: mine.id, support });
  await chair.call(supportComment, { ...here, commentId: mine.id, support: true });
  await drafted.answer(mine.id, 'noted', 'We shall see.');
  await drafted.answer(mine.id, 'not_accepted', 'It was said before.');
  await pass(24);
  const [mail, ...more] = await got(fiji);
  expect(more).toEqual([]);
  expect(mail?.subject).toBe('Read 1 answer to you, 1 reply to you and more: Advice on synergies');
  const text = mail?.text ?? '';
  expect(text).toContain('Comment 1.1: not accepted. The reason given: It was said before.');
  expect(text.match(/supports your comment 1\.1/g)).toHaveLength(1);
  expect(text).toMatch(/replied to your comment 1\.1/);
  for (const gone of ['We shall see', 'Paragraph 2', 'Quite so.']) expect(text).not.toContain(gone);
});

test('who comes into the group is told to the others, and not in a summary to whom it is about', async () => {
  const { drafted, got, pass, livesAt, groupId } = await group();
  const { fiji, secretary } = drafted;
  const press = await world.stranger();
  for (const it of [fiji, press, secretary]) await livesAt(it, 9);
  await secretary.call(grantRole, { groupId, personId: press.id, role: 'observer' });
  await pass(24);
  const [mail] = await got(fiji);
  expect(mail?.subject).toBe('Read 1 change in the group: A group');
  expect(mail?.text).toMatch(/Person \w+ is now an observer/);
  expect(await got(secretary)).toEqual([]);
  const subjects = (await got(press)).map(({ subject }) => subject);
  expect(subjects).toEqual(['You are an observer: check your address and time zone']);
});

test('whoever has lost the right until it is written gets nothing of it', async () => {
  const { drafted, got, pass, livesAt, groupId } = await group();
  const { fiji, kenya } = drafted;
  await livesAt(fiji, 9);
  await drafted.comment(kenya);
  await pass(24);
  await world.query(`update access_grant set role = 'observer' where person_id = $1 and group_id = $2`, [
    fiji.id,
    groupId,
  ]);
  expect(await got(fiji)).toEqual([]);
});

test('a message that the mail server does not take comes when it does, whole and once', async () => {
  const { drafted, got, pass, livesAt, groupId } = await group();
  const { fiji, kenya, chair, secretary } = drafted;
  for (const it of [kenya, chair, secretary]) await it.call(setLevel, { topic: 'comments', level: 'off' });
  await livesAt(fiji, 9);
  await drafted.comment(kenya);
  await pass(24);
  workers.post.answers.push('later');
  expect(await got(fiji)).toEqual([]);
  await drafted.comment(kenya, 2); // it happens after the summary was owed, and is not in it
  await world.query(`update delivery set next_at = now() where group_id = $1 and state = 'waiting'`, [
    groupId,
  ]);
  const [mail, ...more] = await got(fiji);
  expect(more).toEqual([]);
  expect(mail?.subject).toBe('Read 1 new comment: Advice on synergies');
});

test('summaries, and they alone, say how a mail program stops them', async () => {
  const { drafted, got, pass, livesAt } = await group();
  const { fiji, kenya } = drafted;
  await livesAt(fiji, 9);
  await drafted.comment(kenya);
  await pass(24);
  const header = (mail: { headers: { key: string; value: string }[] } | undefined, key: string) =>
    mail?.headers.find((it) => it.key === key)?.value;
  const [summary] = await got(fiji);
  expect(header(summary, 'list-unsubscribe')).toMatch(/^<http:\/\/localhost:\d+\/unsubscribe\/[\w-]{79}>$/);
  expect(header(summary, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  const [formal] = workers.post
    .to(`${fiji.id}@example.org`)
    .filter(({ subject }) => subject?.startsWith('Comment on'));
  expect(formal).toBeDefined();
  expect(header(formal, 'list-unsubscribe')).toBeUndefined();
  for (const mail of [summary, formal]) {
    expect(mail?.html).not.toMatch(/<img|<link|url\(|src=/i);
    expect(mail?.text).toContain('How you get messages\nhttp://localhost');
  }
});
