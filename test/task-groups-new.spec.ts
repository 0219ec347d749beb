import {
  addParagraph,
  declineProposal,
  editParagraph,
  editProposal,
  moveParagraph,
  proposeParagraph,
  removeParagraph,
  takeBackProposal,
  takeProposal,
  takeProposals,
} from '@lib/contracts';
import { Tasked } from './support/tasked';
import { useWorld } from './support/world';

const world = useWorld();
const given = 'The group advises the Executive Secretary to seek funding for one or more joint projects.';
const textsOf = async (it: Tasked) => (await it.text()).map(({ text }) => text);
const written = (it: Tasked, paragraphId: string, text: string) => ({ ...it.wording(1, text), paragraphId });
const recorded = (it: Tasked, type: string): Promise<{ payload: Record<string, unknown> }[]> =>
  world.query('select payload from journal_entry where group_id = $1 and type = $2 order by seq', [
    it.drafted.groupId,
    type,
  ]);

test('members propose a new paragraph after one of theirs and write on it together, and the draft stays as it is', async () => {
  const it = await Tasked.begin(world);
  const { kenya, fiji, chair, groupId, paragraphs } = it.drafted;
  const before = await it.text();
  let id = '';
  const seen = await chair.sees(groupId, it.here, async () => {
    id = await it.add(kenya, 1, 'It looks for partners.');
  });
  expect(seen).toEqual(expect.arrayContaining(['task-group', 'task-groups']));
  await fiji.call(editProposal, written(it, id, 'It looks for partners early.'), { match: 2 });
  expect(await it.read()).toMatchObject({ paragraphs: 3, changed: 1 });
  expect(await it.proposalOf(id)).toMatchObject({
    ...{ does: 'add', after: paragraphs[1], label: '1', changed: true },
    ...{ given: { text: '' }, text: 'It looks for partners early.', revision: 3 },
    history: [
      { did: 'wrote', by: { id: kenya.id }, text: 'It looks for partners.' },
      { did: 'wrote', by: { id: fiji.id }, text: 'It looks for partners early.' },
    ],
  });
  expect((await it.read()).proposals.map(({ paragraphId }) => paragraphId)[1]).toBe(id);
  expect(await it.text()).toEqual(before);
  const mine = { ...it.here, kind: 'paragraph' as const, text: 'Mine.', marks: [] };
  const outside = { ...mine, after: paragraphs[4] ?? '' };
  expect(await kenya.refused(proposeParagraph, outside)).toMatchObject({
    code: 'no-such-paragraph',
    faults: [{ field: 'after' }],
  });
  expect((await chair.refused(proposeParagraph, { ...mine, after: id })).code).toBe('not-in-task-group');
  expect((await kenya.refused(proposeParagraph, { ...mine, after: id })).code).toBe('no-such-paragraph');
});

test('a new paragraph is taken back before the return, and what another has written on it meanwhile is not lost', async () => {
  const it = await Tasked.begin(world);
  const { kenya, fiji } = it.drafted;
  const id = await it.add(kenya, 1, 'It looks for partners.');
  const of = { ...it.here, paragraphId: id };
  await fiji.call(editProposal, written(it, id, 'It looks for partners early.'), { match: 2 });
  expect((await kenya.refused(takeBackProposal, of, { match: 2 })).code).toBe('changed-meanwhile');
  await kenya.call(takeBackProposal, of, { match: 3 });
  expect((await kenya.refused(takeBackProposal, of, { match: 4 })).code).toBe('nothing-to-take-back');
  expect(await it.proposalOf(id)).toMatchObject({ changed: false, text: '' });
  const mine = written(it, id, 'It looks for two partners.');
  expect(await fiji.refused(editProposal, mine, { match: 3 })).toMatchObject({
    code: 'changed-meanwhile',
    facts: { revision: 4, text: '' },
  });
  await fiji.call(editProposal, mine, { match: 4 });
  expect(await it.read()).toMatchObject({ changed: 1 });
  await kenya.call(takeBackProposal, of, { match: 5 });
  await it.giveBack();
  expect(await it.read()).toMatchObject({ state: 'settled', changed: 0 });
  expect((await recorded(it, 'task-proposal.edited')).map(({ payload }) => payload['takenBack'])).toEqual([
    ...[undefined, undefined, true, undefined, true],
  ]);
});

test('a new paragraph that is taken over stands behind the one it was proposed after, and the text is numbered anew', async () => {
  const it = await Tasked.begin(world);
  const { kenya, fiji, chair, groupId, here } = it.drafted;
  const id = await it.add(kenya, 1, 'It looks for partners.');
  await fiji.call(editProposal, written(it, id, 'It looks for partners early.'), { match: 2 });
  const other = await it.add(fiji, 2, 'More.');
  await it.giveBack();
  const take = { ...it.here, paragraphId: id, instead: null };
  const instead = { over: 0, kind: 'paragraph' as const, text: 'Mine.', marks: [] };
  expect((await chair.refused(takeProposal, { ...take, instead })).code).toBe('only-a-wording-instead');
  const seen = await chair.sees(groupId, it.here, () => chair.call(takeProposal, take));
  expect(seen).toEqual(expect.arrayContaining(['task-group', 'working-text']));
  const text = await it.text();
  expect(text.map(({ label }) => label)).toEqual(['I', '1', '2', '3', '(a)', '(b)']);
  expect(text[2]).toMatchObject({
    ...{ id, text: 'It looks for partners early.', revision: 1, approved: false, updatedBy: chair.id },
  });
  expect(
    await world.query('select author_id, task_group_id from paragraph_revision where paragraph_id = $1', [
      id,
    ]),
  ).toEqual([{ author_id: chair.id, task_group_id: it.taskGroupId }]);
  const [entry] = await recorded(it, 'task-proposal.taken');
  expect(entry?.payload).toMatchObject({
    ...{ does: 'add', label: '1', revision: 1, proposers: [kenya.id, fiji.id] },
    ...{ merged: false, rewritten: false },
  });
  expect((await chair.refused(takeProposal, take)).code).toBe('proposal-decided');
  await chair.call(declineProposal, { ...it.here, paragraphId: other, reason: 'It says nothing new.' });
  expect(await it.text()).toEqual(text);
  expect((await it.read()).state).toBe('settled');
  const edit = { ...here, paragraphId: id, kind: 'paragraph' as const, text: 'As any other.', marks: [] };
  expect(await chair.call(editParagraph, edit, { match: 1 })).toMatchObject({ revision: 2 });
});

test('two new ones after the same paragraph keep their order, whichever is taken over first', async () => {
  const it = await Tasked.begin(world);
  const { kenya, fiji, chair } = it.drafted;
  const both = await Promise.all([it.add(kenya, 1, 'One.'), it.add(fiji, 1, 'Other.')]);
  const last = await it.add(kenya, 1, 'Last.');
  const inOrder = (await it.read()).proposals.filter(({ does }) => does === 'add');
  expect(inOrder.map(({ paragraphId }) => paragraphId).sort()).toEqual([...both, last].sort());
  expect(inOrder.at(-1)?.paragraphId).toBe(last);
  await it.giveBack();
  const take = (paragraphId: string) => chair.call(takeProposal, { ...it.here, paragraphId, instead: null });
  await take(last);
  await take(inOrder[1]?.paragraphId ?? '');
  await take(inOrder[0]?.paragraphId ?? '');
  expect((await textsOf(it)).slice(1, 5)).toEqual([given, ...inOrder.map(({ text }) => text)]);
});

test('where the paragraph before it is gone, the chair is told where a new one would stand, and nothing is put there unseen', async () => {
  const it = await Tasked.begin(world);
  const { kenya, fiji, chair, secretary, here, groupId } = it.drafted;
  const [heading = '', first = '', second = '', third = ''] = it.drafted.paragraphs;
  const id = await it.add(kenya, 2, 'Behind what is gone.');
  const stays = await it.add(fiji, 1, 'Behind what is there.');
  const remove = (paragraphId: string, match = 1) =>
    secretary.call(removeParagraph, { ...here, paragraphId }, { match });
  expect(await chair.sees(groupId, it.here, () => remove(second))).toContain('task-group');
  await it.giveBack();
  expect(await it.proposalOf(id, chair)).toMatchObject({
    place: { after: '1' },
    now: { removed: true, clash: true, revision: 2 },
  });
  expect(await it.proposalOf(id, fiji)).toMatchObject({ place: null, now: null });
  expect(await chair.call(takeProposals, it.here)).toEqual({ taken: [stays], left: [id] });
  expect(await it.proposalOf(id, chair)).toMatchObject({ place: { after: '2' } });
  const take = { ...it.here, paragraphId: id, instead: null };
  expect(await chair.refused(takeProposal, take)).toMatchObject({
    code: 'changed-meanwhile',
    facts: { revision: 2, text: 'Parties may wish to:' },
  });
  const more = { ...here, after: heading, kind: 'paragraph' as const, text: 'Before all.', marks: [] };
  let added = '';
  const add = async () => {
    added = (await secretary.call(addParagraph, more)).paragraphId;
  };
  expect(await chair.sees(groupId, it.here, add)).toContain('task-group');
  expect(await it.proposalOf(id, chair)).toMatchObject({ place: { after: '3' } });
  const move = () => secretary.call(moveParagraph, { ...here, paragraphId: added, after: third });
  expect(await chair.sees(groupId, it.here, move)).toContain('task-group');
  for (const it of [heading, first, stays, added]) await remove(it);
  expect(await it.proposalOf(id, chair)).toMatchObject({ place: { after: null } });
  await chair.call(takeProposal, { ...take, seen: 2 });
  expect((await textsOf(it))[0]).toBe('Behind what is gone.');
});

test('all that can be is taken over at once: a new one finds its place although the one before it is left out', async () => {
  const it = await Tasked.begin(world);
  const { kenya, fiji, chair, paragraphs } = it.drafted;
  const [, first = '', second = '', third = ''] = paragraphs;
  await it.leaveOut(kenya, 1, 'Two say it better.');
  const one = await it.add(kenya, 1, 'One half.');
  const other = await it.add(fiji, 1, 'The other half.');
  await it.propose(fiji, 2, 'Parties are invited to:');
  await it.giveBack();
  expect(await it.read()).toMatchObject({ undecided: 4 });
  expect(await chair.call(takeProposals, it.here)).toEqual({ taken: [first, one, other, second], left: [] });
  expect((await it.text()).map(({ id }) => id)).toEqual([
    ...[paragraphs[0], one, other, second, third, paragraphs[4]],
  ]);
  expect(await it.read()).toMatchObject({ state: 'settled' });
});

test('two decisions at once about the same new paragraph are one', async () => {
  const it = await Tasked.begin(world);
  const { kenya, chair } = it.drafted;
  const id = await it.add(kenya, 1, 'It looks for partners.');
  await it.add(kenya, 1, 'Something else.');
  await it.giveBack();
  const take = () => chair.ask(takeProposal, { ...it.here, paragraphId: id, instead: null });
  const outcomes = await Promise.all([take(), take(), take()]);
  const codes = outcomes.map(({ status, body }) => (status < 400 ? 'done' : body.code));
  expect(codes.sort()).toEqual(['done', 'proposal-decided', 'proposal-decided']);
  expect((await textsOf(it)).filter((text) => text === 'It looks for partners.')).toHaveLength(1);
});
