import {
  answerComment,
  listComments,
  listDrafts,
  readJournal,
  readVersion,
  type Comment,
} from '@lib/contracts';
import { Seeded } from './support/seeded';
import { useWorld } from './support/world';

const world = useWorld();
const seeded = new Seeded(world);

describe('the seeded draft', () => {
  async function drafted() {
    const here = { groupId: await seeded.groupId('iag-syn') };
    const [member, chair] = [await seeded.person('member'), await seeded.person('chair')];
    const { drafts } = await member.call(listDrafts, here);
    const [draft] = drafts;
    if (!draft) throw new Error('There is no draft.');
    const { comments } = await member.call(listComments, { ...here, draftId: draft.id });
    return { here: { ...here, draftId: draft.id }, draft, comments, member, chair };
  }

  test('has a second version under comment, and a first whose round is closed with every comment answered', async () => {
    const { draft, comments } = await drafted();
    expect(draft).toMatchObject({ stem: 'IAG-SYN/1/AD', state: 'commenting', current: { n: 2 } });
    expect(draft.round).toMatchObject({ n: 2, state: 'open', zone: 'Africa/Dakar' });
    const first = comments.filter(({ roundId }) => roundId !== draft.round?.id);
    expect(first.length).toBeGreaterThan(5);
    for (const { answer, at } of first) {
      expect(answer?.at.getUTCFullYear()).toBe(2018);
      expect(at.getUTCFullYear()).toBe(2018);
    }
  });

  test('takes comments for more than a week, until 17:00 UTC on a working day', async () => {
    const { draft } = await drafted();
    const closesAt = draft.round?.closesAt ?? new Date(0);
    const days = (closesAt.getTime() - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(8);
    expect(days).toBeLessThan(12);
    expect(closesAt.toISOString()).toMatch(/T17:00:00\.000Z$/);
    expect([1, 2, 3, 4, 5]).toContain(closesAt.getUTCDay());
  });

  test('has some two dozen comments, of every kind and in several scripts, some of them answered', async () => {
    const { draft, comments } = await drafted();
    const open = comments.filter(({ roundId }) => roundId === draft.round?.id);
    expect(open.length).toBeGreaterThanOrEqual(24);
    expect(new Set(open.map(({ type }) => type))).toEqual(new Set(['substantive', 'editorial', 'question']));
    const said = open.map(({ text }) => text).join(' ');
    for (const script of [/\p{Script=Arabic}/u, /\p{Script=Han}/u, /[¿¡]/, /[«»]/])
      expect(said).toMatch(script);
    const some = (is: (it: Comment) => boolean) => open.filter(is).length;
    expect(some(({ proposed }) => proposed !== null)).toBeGreaterThan(5);
    expect(some(({ replies }) => replies.length > 0)).toBeGreaterThan(2);
    expect(some(({ supporters }) => supporters.length > 0)).toBeGreaterThan(5);
    expect(some(({ answer }) => answer !== null)).toBeGreaterThan(5);
    expect(some(({ answer }) => answer === null)).toBeGreaterThan(5);
  });

  test('comments stand exactly on the words they quote', async () => {
    const { here, comments, member, draft } = await drafted();
    const { paragraphs } = await member.call(readVersion, { ...here, n: 2 });
    const texts = new Map(paragraphs.map(({ id, text }) => [id, Array.from(text)]));
    const anchored = comments.filter(({ roundId }) => roundId === draft.round?.id).flatMap(standing);
    expect(anchored.length).toBeGreaterThan(15);
    for (const { paragraphId, start, end, quote, prefix, suffix } of anchored) {
      const words = (from: number, to: number) =>
        texts.get(paragraphId)?.slice(Math.max(0, from), to).join('');
      expect([words(start - 32, start), words(start, end), words(end, end + 32)]).toEqual([
        prefix,
        quote,
        suffix,
      ]);
    }
  });

  function standing({ paragraphId, anchor }: Comment) {
    return anchor ? [{ paragraphId, ...anchor }] : [];
  }

  test('advises on all fifteen key actions, in some two dozen numbered paragraphs, and says it is a sample', async () => {
    const { here, member } = await drafted();
    const { paragraphs } = await member.call(readVersion, { ...here, n: 2 });
    const numbered = paragraphs.filter(({ kind }) => kind === 'paragraph');
    expect(numbered.length).toBeGreaterThanOrEqual(24);
    expect(numbered.map(({ label }) => label)).toEqual(numbered.map((_, i) => String(i + 1)));
    expect(paragraphs.at(-1)).toMatchObject({
      kind: 'footnote',
      text: expect.stringMatching(/^Sample text/),
    });
    expect(paragraphs.at(-1)?.marks).toContainEqual({ from: 0, to: 12, kind: 'italic' });
  });
});

test('seeding leaves the clock as it was', async () => {
  const here = await seeded.groupId('iag-syn');
  const chair = await seeded.person('chair');
  const member = await seeded.person('member2');
  const { drafts } = await member.call(listDrafts, { groupId: here });
  const draftId = drafts[0]?.id ?? '';
  const { comments, seq } = await member.call(listComments, { groupId: here, draftId });
  const unanswered = comments.find(({ answer }) => answer === null)?.id ?? '';
  await chair.call(answerComment, {
    groupId: here,
    draftId,
    commentId: unanswered,
    disposition: 'noted',
    reason: 'Just now.',
  });
  const { entries } = await member.call(readJournal, { groupId: here, after: seq });
  expect(Date.now() - (entries.at(-1)?.at.getTime() ?? 0)).toBeLessThan(60_000);
});
