import { randomBytes } from 'node:crypto';
import {
  addComment,
  dropUnsent,
  endMembership,
  type Input,
  keepUnsent,
  listUnsent,
  readJournal,
} from '@lib/contracts';
import { Drafted } from './support/drafted';
import type { Person } from './support/person';
import { useWorld } from './support/world';

const world = useWorld();
const newKey = () => randomBytes(16).toString('hex');

/** What somebody is writing on the first paragraph, under a key of their own. */
async function begun(
  it: Drafted,
  some: Partial<Input<typeof keepUnsent>> = {},
): Promise<Input<typeof keepUnsent>> {
  const { proposed: _, ...where } = await it.remark();
  return { ...where, key: newKey(), mode: 'comment', text: 'Half a sen', wording: '', ...some };
}
const listed = async (it: Drafted, by: Person) => (await by.call(listUnsent, it.here)).unsent;

test('what somebody has begun is there on their other devices, as they left it', async () => {
  const it = await Drafted.open(world);
  const anchor = { start: 4, end: 9, quote: 'group', prefix: 'The ', suffix: ' advises' };
  const words = await begun(it, { anchor, mode: 'wording', wording: 'panel', type: 'editorial' });
  const { savedAt } = await it.kenya.call(keepUnsent, words);
  await it.kenya.call(keepUnsent, { ...words, text: 'Half a sentence' });
  const { groupId: _, draftId: __, ...kept } = words;
  expect(await listed(it, it.kenya)).toEqual([
    { ...kept, text: 'Half a sentence', savedAt: expect.any(Date) },
  ]);
  expect((await listed(it, it.kenya))[0]?.savedAt.getTime()).toBeGreaterThanOrEqual(savedAt.getTime());
});

test('nobody else sees it, changes it or takes it away, and no journal says that it is there', async () => {
  const it = await Drafted.open(world);
  const before = await it.chair.call(readJournal, { groupId: it.groupId, after: 0 });
  const words = await begun(it, { text: 'Not for your eyes' });
  await it.kenya.call(keepUnsent, words);
  for (const other of [it.fiji, it.chair, it.secretary]) {
    expect(await listed(it, other)).toEqual([]);
    await other.call(dropUnsent, { ...it.here, key: words.key });
    await other.call(keepUnsent, { ...words, text: 'Something of mine' });
  }
  expect((await listed(it, it.kenya)).map(({ text }) => text)).toEqual(['Not for your eyes']);
  expect((await listed(it, it.fiji)).map(({ text }) => text)).toEqual(['Something of mine']);
  expect(await it.chair.call(readJournal, { groupId: it.groupId, after: 0 })).toEqual(before);
});

test('what is thrown away is gone; thrown away twice, it is still gone', async () => {
  const it = await Drafted.open(world);
  const words = await begun(it);
  await it.kenya.call(keepUnsent, words);
  for (let twice = 0; twice < 2; twice++) await it.kenya.call(dropUnsent, { ...it.here, key: words.key });
  expect(await listed(it, it.kenya)).toEqual([]);
});

test('what has been sent is no longer unsent, although the device that sent it never said so', async () => {
  const it = await Drafted.open(world);
  const [sent, other] = [await begun(it), await begun(it)];
  for (const one of [sent, other]) await it.kenya.call(keepUnsent, one);
  await it.kenya.call(addComment, await it.remark(), { key: sent.key });
  expect((await listed(it, it.kenya)).map(({ key }) => key)).toEqual([other.key]);
  await it.kenya.call(keepUnsent, other);
  const [{ count }] = await world.query('select count(*)::int as count from unsent where person_id = $1', [
    it.kenya.id,
  ]);
  expect(count).toBe(1);
});

test('words may be kept on a text that has changed, and after the round has been closed', async () => {
  const it = await Drafted.open(world);
  const words = await begun(it);
  await world.query('update paragraph set removed_at = now() where id = $1', [it.paragraphs[1]]);
  await it.issue();
  await it.closeRound();
  await it.kenya.call(keepUnsent, words);
  expect(await listed(it, it.kenya)).toHaveLength(1);
});

test('a piece belongs to a paragraph and a version of its draft, and keeps to its draft', async () => {
  const [it, there] = [await Drafted.open(world), await Drafted.open(world)];
  const [words, foreign] = [await begun(it), await begun(there)];
  for (const some of [{ paragraphId: foreign.paragraphId }, { versionId: foreign.versionId }])
    expect(await it.kenya.refused(keepUnsent, { ...words, ...some })).toMatchObject({
      code: 'no-such-paragraph',
      status: 422,
    });
  expect(await it.kenya.refused(keepUnsent, { ...foreign, groupId: it.groupId })).toMatchObject({
    code: 'not-found',
  });
  expect(await listed(it, it.kenya)).toEqual([]);
});

test('there is an end to what one may begin on a draft; what is there can still be written on', async () => {
  const it = await Drafted.open(world);
  const first = await begun(it);
  await it.kenya.call(keepUnsent, first);
  for (let i = 1; i < 100; i++) await it.kenya.call(keepUnsent, { ...first, key: newKey() });
  expect(await it.kenya.refused(keepUnsent, { ...first, key: newKey() })).toMatchObject({
    code: 'too-much-unsent',
    status: 409,
  });
  await it.kenya.call(keepUnsent, { ...first, text: 'Goes on' });
  expect(await listed(it, it.kenya)).toHaveLength(100);
});

test('whoever is no longer of the group keeps nothing there and reads nothing there', async () => {
  const it = await Drafted.open(world);
  const words = await begun(it);
  await it.kenya.call(keepUnsent, words);
  const gone = { groupId: it.groupId, personId: it.kenya.id, status: 'resigned' as const };
  await it.secretary.call(endMembership, gone);
  const { key } = words;
  for (const refused of [
    await it.kenya.refused(listUnsent, it.here),
    await it.kenya.refused(keepUnsent, words),
    await it.kenya.refused(dropUnsent, { ...it.here, key }),
  ])
    expect(refused.status).toBe(404);
});
