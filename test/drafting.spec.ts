import {
  addParagraph,
  compareVersions,
  createDraft,
  editParagraph,
  listDrafts,
  moveParagraph,
  readDraft,
  readWorkingText,
  releaseParagraph,
  removeParagraph,
  takeParagraph,
} from '@lib/contracts';
import { Drafted } from './support/drafted';
import type { Person } from './support/person';
import { useWorld } from './support/world';

const world = useWorld();

const working = (it: Drafted, who = it.secretary) => who.call(readWorkingText, it.here);
const paragraph = (it: Drafted, i: number) => ({ ...it.here, paragraphId: it.paragraphs[i] ?? '' });
const edit = (it: Drafted, who: Person, i: number, match: number, text: string) =>
  who.call(editParagraph, { ...paragraph(it, i), kind: 'paragraph', text, marks: [] }, { match });

test('a draft is the desk’s alone until its first version is issued', async () => {
  const it = await Drafted.write(world);
  expect(await it.kenya.call(listDrafts, { groupId: it.groupId })).toEqual({ drafts: [] });
  expect(await it.kenya.refused(readDraft, it.here)).toMatchObject({ status: 404 });
  expect((await it.secretary.call(listDrafts, { groupId: it.groupId })).drafts).toHaveLength(1);
  await it.issue();
  expect((await it.kenya.call(listDrafts, { groupId: it.groupId })).drafts).toHaveLength(1);
  expect(await it.kenya.refused(readWorkingText, it.here)).toMatchObject({ code: 'not-found', status: 404 });
  const withWorking = { ...it.here, from: 1, to: 'working' as const };
  expect(await it.kenya.refused(compareVersions, withWorking)).toMatchObject({ status: 404 });
});

test('no two drafts of a group have the same symbol', async () => {
  const { secretary, groupId } = await Drafted.write(world);
  const again = { groupId, title: 'Another', stem: 'IAG/1/AD', language: 'en' as const };
  expect(await secretary.refused(createDraft, again)).toMatchObject({ code: 'stem-taken', field: 'stem' });
});

test('paragraphs keep their order and their ids, wherever they are added and moved', async () => {
  const it = await Drafted.write(world);
  const first = { ...it.here, after: null, kind: 'title' as const, text: 'Advice', marks: [] };
  const { paragraphId: title } = await it.secretary.call(addParagraph, first);
  await it.secretary.call(moveParagraph, { ...paragraph(it, 4), after: it.paragraphs[2] ?? null });
  const { paragraphs } = await working(it);
  const [a, b, c, d, e] = it.paragraphs;
  expect(paragraphs.map(({ id }) => id)).toEqual([title, a, b, c, e, d]);
  expect(paragraphs.map(({ label }) => label)).toEqual(['', 'I', '1', '2', '(a)', '(b)']);
});

test('who works on a paragraph is seen, and holds it for a minute', async () => {
  const it = await Drafted.write(world);
  const of = paragraph(it, 1);
  const { until } = await it.secretary.call(takeParagraph, of);
  const lease = { by: it.secretary.id, until };
  expect((await working(it, it.chair)).paragraphs[1]?.lease).toEqual(lease);
  const text = { ...of, kind: 'paragraph' as const, text: 'Mine.', marks: [] };
  for (const refused of [
    await it.chair.refused(takeParagraph, of),
    await it.chair.refused(editParagraph, text, { match: 1 }),
    await it.chair.refused(removeParagraph, of, { match: 1 }),
  ])
    expect(refused).toMatchObject({ code: 'paragraph-held', facts: { lease: { by: it.secretary.id } } });
  world.clock.ahead = 61_000;
  await it.chair.call(takeParagraph, of);
  expect((await working(it)).paragraphs[1]?.lease?.by).toBe(it.chair.id);
  await it.chair.call(releaseParagraph, of);
  expect((await working(it)).paragraphs[1]?.lease).toBeNull();
});

test('two who change the same paragraph are brought together; where they cannot be, both wordings are told', async () => {
  const it = await Drafted.write(world);
  const text = (await working(it)).paragraphs[1]?.text ?? '';
  await edit(it, it.secretary, 1, 1, text.replace('seek', 'look for'));
  const both = await edit(it, it.chair, 1, 1, text.replace('one or more', 'two'));
  expect(both).toMatchObject({ revision: 3, merged: true });
  expect(both.text).toBe(text.replace('seek', 'look for').replace('one or more', 'two'));
  const mine = {
    ...paragraph(it, 1),
    kind: 'paragraph' as const,
    text: text.replace('seek', 'raise'),
    marks: [],
  };
  expect(await it.chair.refused(editParagraph, mine, { match: 1 })).toMatchObject({
    code: 'changed-meanwhile',
    status: 412,
    facts: { revision: 3, text: both.text },
  });
  expect((await working(it)).paragraphs[1]?.text).toBe(both.text);
});

test('marks stay inside the text', async () => {
  const it = await Drafted.write(world);
  const bold = (from: number, to: number) => ({
    ...paragraph(it, 1),
    kind: 'paragraph' as const,
    text: '约定 a',
    marks: [{ from, to, kind: 'bold' as const }],
  });
  for (const [from, to] of [
    [0, 5],
    [2, 2],
    [3, 1],
  ] as const)
    expect(await it.secretary.refused(editParagraph, bold(from, to), { match: 1 })).toMatchObject({
      code: 'marks-out-of-text',
    });
  expect(await it.secretary.call(editParagraph, bold(0, 4), { match: 1 })).toMatchObject({ revision: 2 });
});

test('a link leads to a page or a mailbox, in an address that fits; what is wrong with it is said of it', async () => {
  const it = await Drafted.write(world);
  const linked = (href: string) => ({
    ...{ ...it.here, after: null, kind: 'paragraph' as const, text: 'See the decision.' },
    marks: [{ from: 0, to: 3, kind: 'link' as const, href }],
  });
  const long = `https://papers.example/${'x'.repeat(2_000)}`;
  for (const [href, sentence] of [
    ['javascript:alert(1)', 'A link starts with https:// or mailto:.'],
    [long, 'At most 2000 characters fit here.'],
  ] as const) {
    const { code, faults } = await it.secretary.refused(addParagraph, linked(href));
    expect([code, faults]).toEqual(['malformed', [{ field: 'marks.0.href', sentence }]]);
  }
  await it.secretary.call(addParagraph, linked(long.slice(0, 2_000)));
});

test('what the desk does to the text reaches the desk, and what it issues reaches the group', async () => {
  const it = await Drafted.write(world);
  const params = { draftId: it.draftId };
  const atDesk = (command: () => Promise<unknown>) => it.chair.sees(it.groupId, params, command);
  const of = paragraph(it, 1);
  for (const command of [
    () => it.secretary.call(takeParagraph, of),
    () => edit(it, it.secretary, 1, 1, 'Otherwise.'),
    () => it.secretary.call(moveParagraph, { ...of, after: null }),
    () => it.secretary.call(removeParagraph, of, { match: 2 }),
  ])
    expect(await atDesk(command)).toContain('working-text');
  const seen = await it.kenya.sees(it.groupId, params, () => it.issue());
  expect(seen).toEqual(expect.arrayContaining(['draft', 'drafts', 'versions']));
});

test('a draft begins while the group is at work, and at no other stage', async () => {
  const stages = ['calling', 'constituted', 'suspended', 'agreed', 'working', 'agreeing'] as const;
  const begun = [];
  for (const stage of stages) {
    const groupId = await world.group(stage);
    const secretary = await world.person(groupId, 'secretariat');
    const draft = { groupId, title: 'Advice', stem: 'IAG/1/AD', language: 'en' };
    const { status, body } = await secretary.ask(createDraft, draft);
    if (status < 400) begun.push(stage);
    else expect(body.code).toBe('not-at-this-stage');
  }
  expect(begun).toEqual(['working', 'agreeing']);
});
