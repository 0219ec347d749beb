import { addParagraph, search, withdrawComment } from '@lib/contracts';
import { Drafted } from './support/drafted';
import type { Person } from './support/person';
import { useWorld } from './support/world';

const world = useWorld();
const open = () => Drafted.open(world);

async function finds(who: Person, { groupId }: { groupId: string }, q: string) {
  return (await who.call(search, { groupId, q })).found;
}
const kinds = (found: { kind: string; label: string }[]) =>
  found.map(({ kind, label }) => `${kind} ${label}`);
const marked = ({ snippet, stretches }: { snippet: string; stretches: { from: number; to: number }[] }) =>
  stretches.map(({ from, to }) => Array.from(snippet).slice(from, to).join(''));

/** A draft with one paragraph of these words, issued. */
async function withWords(text: string): Promise<Drafted> {
  const it = await Drafted.write(world);
  const paragraph = {
    ...it.here,
    after: it.paragraphs.at(-1) ?? null,
    kind: 'paragraph' as const,
    marks: [],
  };
  await it.secretary.call(addParagraph, { ...paragraph, text });
  await it.issue();
  return it;
}

test('finds paragraphs, comments, people and documents by their words', async () => {
  const it = await open();
  await it.comment(it.kenya, 1, { text: 'Synergies need money.' });
  expect(kinds(await finds(it.fiji, it, 'synergies')).sort()).toEqual([
    'comment 1.1',
    'document IAG/1/AD/1',
    'paragraph (a)',
  ]);
  const [person] = await finds(it.fiji, it, `Person ${it.kenya.id.slice(0, 4)}`);
  expect(person).toMatchObject({ kind: 'member', id: it.kenya.id, label: it.kenya.party, draftId: null });
});

test('says where the words stand, and shows a piece of the text around them', async () => {
  const it = await withWords(
    `${'Long before. '.repeat(20)}Then 𝒢 the Überraschung comes${', and after'.repeat(30)}.`,
  );
  const [found] = await finds(it.fiji, it, 'überraschung');
  expect(found && marked(found)).toEqual(['Überraschung']);
  expect(found && Array.from(found.snippet).length).toBeLessThan(165);
  expect(found).toMatchObject({ kind: 'paragraph', label: '3', draftId: it.draftId, n: 1 });
  expect(kinds(await finds(it.fiji, it, 'uberraschung then'))).toEqual(['paragraph 3']);
  expect(await finds(it.fiji, it, 'überraschung nowhere')).toEqual([]);
});

test.each([
  ['12.4', '1.1', 'comment 1.1'],
  ['a paragraph', 'paragraph 2', 'paragraph 2'],
  ['a paragraph by its sign', '¶2', 'paragraph 2'],
  ['a paragraph in Chinese', '第2段', 'paragraph 2'],
  ['a section', 'I', 'paragraph I'],
  ['the beginning of a symbol', 'iag/1', 'document IAG/1/AD/1'],
])('finds by number first: %s', async (_, q, expected) => {
  const it = await open();
  await it.comment();
  await it.comment(it.fiji, 2, { text: 'See 1.1 and paragraph 2.' });
  expect(kinds(await finds(it.fiji, it, q))[0]).toBe(expected);
});

test.each([
  ['one sign of Chinese', '各缔约方应加强协同增效', '协', '协'],
  ['words of Chinese', '各缔约方应加强协同增效', '协同增效', '协同增效'],
  ['a part of a word in Arabic, without its vowels', 'يُوصي الفريقُ بالتَّعاون', 'بالتعاون', 'بالتَّعاون'],
  ['Russian in capitals', 'Стороны могут пожелать', 'ПОЖЕЛАТЬ', 'пожелать'],
  ['French without accents', 'Les Parties sont encouragées', 'encouragees', 'encouragées'],
  ['what looks like a pattern', 'Reach 100%_of them', '100%_', '100%_'],
  ['a typing error', 'A note on biodiversity.', 'biodivresity', 'biodiversity'],
])('finds %s', async (_, text, q, expected) => {
  const it = await withWords(text);
  const [found] = await finds(it.fiji, it, q);
  expect(found && marked(found)).toEqual([expected]);
  expect(await finds(it.fiji, it, `${q} xyzzy`)).toEqual([]);
});

test.each(['%%', '____', '\\\\', '.*'])('takes %s for signs, not for a pattern', async (q) => {
  const it = await open();
  expect(await finds(it.fiji, it, q)).toEqual([]);
});

test('gives no more than it is asked for, and twenty at most', async () => {
  const it = await open();
  for (let i = 0; i < 22; i += 1) await it.comment(it.kenya, 1, { text: `Money, ${i}.` });
  expect(await finds(it.fiji, it, 'money')).toHaveLength(20);
  const three = await it.fiji.call(search, { groupId: it.groupId, q: 'money', limit: 3 });
  expect(kinds(three.found)).toEqual(['comment 1.1', 'comment 1.2', 'comment 1.3']);
});

test('never finds a comment that was withdrawn by its words, only by its number', async () => {
  const it = await open();
  const { id } = await it.comment(it.kenya, 1, { text: 'Kryptonite', proposed: 'Adamantium' });
  expect(await finds(it.fiji, it, 'adamantium')).toHaveLength(1);
  await it.kenya.call(withdrawComment, { ...it.here, commentId: id });
  for (const word of ['kryptonite', 'adamantium', 'kryptonit'])
    expect(await finds(it.chair, it, word)).toEqual([]);
  expect(await finds(it.chair, it, '1.1')).toMatchObject([{ id, snippet: '', stretches: [] }]);
});

test('finds words of the version that is current, not of one before it, nor of what is being written', async () => {
  const it = await withWords('Ephemeral.');
  const [last] = (await it.text()).slice(-1);
  await world.query('update paragraph set text = $2 where id = $1', [last?.id, 'Lasting.']);
  expect(await finds(it.chair, it, 'lasting')).toEqual([]);
  await it.issue();
  expect(await finds(it.chair, it, 'ephemeral')).toEqual([]);
  expect(await finds(it.chair, it, 'lasting')).toMatchObject([{ n: 2 }]);
});

test('knows nothing of another group', async () => {
  const [one, other] = [await withWords('Xylophone.'), await open()];
  await other.comment(other.kenya, 1, { text: 'Zanzibar' });
  expect(await finds(other.chair, other, 'xylophone')).toEqual([]);
  expect(await finds(one.chair, one, 'zanzibar')).toEqual([]);
  expect(await finds(one.chair, one, other.kenya.id.slice(0, 4))).toEqual([]);
  expect((await other.chair.refused(search, { groupId: one.groupId, q: 'xylophone' })).status).toBe(404);
});

test.each([
  ['nothing', '   '],
  ['what cannot be shown', 'a\u0007b'],
  ['more than a line', 'a\nb'],
  ['too much', 'x'.repeat(101)],
])('refuses to look for %s', async (_, q) => {
  const it = await Drafted.write(world);
  expect((await it.chair.refused(search, { groupId: it.groupId, q })).code).toBe('malformed');
});
