import {
  beginFinalising,
  declineProposal,
  editParagraph,
  editProposal,
  endTaskGroup,
  extendTaskGroup,
  finalise,
  removeParagraph,
  returnTaskGroup,
  takeParagraph,
  takeProposal,
  takeProposals,
} from '@lib/contracts';
import { DAY } from './support/drafted';
import { Tasked } from './support/tasked';
import { useWorld } from './support/world';

const world = useWorld();
const inDays = (n: number) => new Date(Date.now() + n * DAY);
const given = 'The group advises the Executive Secretary to seek funding for one or more joint projects.';
const better = 'The group advises the Executive Secretary to seek funding for two joint projects.';
const textsOf = async (it: Tasked) => (await it.text()).map(({ text, revision }) => ({ text, revision }));
test('the lead returns the result, and then the chair takes over one by one, or declines with a reason', async () => {
  const it = await Tasked.begin(world);
  const { kenya, fiji, chair, secretary, groupId } = it.drafted;
  await it.propose(kenya, 1, better);
  await it.propose(fiji, 1, `${better} It looks for partners.`, 2);
  await it.propose(fiji, 3, 'name a focal point; and');
  const [first = '', , third = ''] = it.drafted.paragraphs.slice(1);
  const take = { ...it.here, paragraphId: first, instead: null };
  expect((await chair.refused(takeProposal, take)).code).toBe('not-in-this-task-group-state');
  expect((await fiji.refused(returnTaskGroup, { ...it.here, note: '' })).code).toBe('not-the-lead');
  await it.giveBack('We agreed on both.');
  expect((await fiji.refused(editProposal, it.wording(1, 'Late.'), { match: 3 })).code).toBe(
    'not-in-this-task-group-state',
  );
  expect((await secretary.refused(takeProposal, take)).code).toBe('not-your-role');
  const seen = await secretary.sees(groupId, it.here, () => chair.call(takeProposal, take));
  expect(seen).toEqual(expect.arrayContaining(['task-group', 'working-text']));
  const now = (await it.text()).find(({ id }) => id === first);
  expect(now).toMatchObject({ text: `${better} It looks for partners.`, revision: 2, updatedBy: chair.id });
  const [kept] = await world.query(
    'select author_id, task_group_id from paragraph_revision where paragraph_id = $1 and revision = 2',
    [first],
  );
  expect(kept).toEqual({ author_id: chair.id, task_group_id: it.taskGroupId });
  const [entry] = await world.query(
    `select payload from journal_entry where group_id = $1 and type = 'task-proposal.taken'`,
    [groupId],
  );
  expect(entry.payload).toMatchObject({
    ...{ taskGroupId: it.taskGroupId, revision: 2, merged: false, rewritten: false },
    proposers: [kenya.id, fiji.id],
  });
  expect((await chair.refused(takeProposal, take)).code).toBe('proposal-decided');
  const unchanged = { ...it.here, paragraphId: it.drafted.paragraphs[2] ?? '', instead: null };
  expect((await chair.refused(takeProposal, unchanged)).code).toBe('nothing-proposed');
  await chair.call(declineProposal, { ...it.here, paragraphId: third, reason: 'It loses the synergies.' });
  expect(await it.read()).toMatchObject({ state: 'settled', undecided: 0, note: 'We agreed on both.' });
  expect((await it.proposal(3)).reason).toBe('It loses the synergies.');
  expect((await it.text()).find(({ id }) => id === third)?.revision).toBe(1);
});

test('what changed in the draft meanwhile is kept: together with the proposal, or both are shown and the chair writes', async () => {
  const it = await Tasked.begin(world);
  const { kenya, fiji, chair, secretary, here } = it.drafted;
  const [first = '', second = '', third = ''] = it.drafted.paragraphs.slice(1);
  const edit = (paragraphId: string, text: string) =>
    secretary.call(editParagraph, { ...here, paragraphId, kind: 'paragraph', text, marks: [] }, { match: 1 });
  await it.propose(kenya, 1, given.replace('seek', 'look for'));
  await it.propose(fiji, 2, 'Parties are invited to:');
  await it.propose(fiji, 3, 'name a focal point; and');
  const { groupId } = here;
  const seen = await chair.sees(groupId, it.here, () => edit(first, given.replace('one or more', 'two')));
  expect(seen).toContain('task-group');
  await edit(second, 'Parties should:');
  const remove = () => secretary.call(removeParagraph, { ...here, paragraphId: third }, { match: 1 });
  expect(await chair.sees(groupId, it.here, remove)).toContain('task-group');
  await it.giveBack();
  expect((await it.proposal(1, fiji)).now).toBeNull();
  expect((await it.proposal(1, chair)).now).toMatchObject({ clash: false, removed: false });
  expect((await it.proposal(2, chair)).now).toMatchObject({ text: 'Parties should:', clash: true });
  expect((await it.proposal(3, chair)).now).toMatchObject({ removed: true });
  expect(await chair.call(takeProposals, it.here)).toEqual({ taken: [first], left: [second, third] });
  const both = given.replace('seek', 'look for').replace('one or more', 'two');
  expect((await it.text()).find(({ id }) => id === first)?.text).toBe(both);
  expect((await chair.refused(takeProposals, it.here)).code).toBe('none-taken');
  const take = { ...it.here, paragraphId: second };
  expect(await chair.refused(takeProposal, { ...take, instead: null })).toMatchObject({
    code: 'changed-meanwhile',
    facts: { revision: 2, text: 'Parties should:' },
  });
  const instead = { kind: 'paragraph' as const, text: 'Parties are invited to consider to:', marks: [] };
  expect(await chair.refused(takeProposal, { ...take, instead: { over: 1, ...instead } })).toMatchObject({
    code: 'changed-meanwhile',
  });
  expect(await chair.call(takeProposal, { ...take, instead: { over: 2, ...instead } })).toMatchObject({
    revision: 3,
  });
  expect((await chair.refused(takeProposal, { ...it.here, paragraphId: third, instead: null })).code).toBe(
    'no-such-paragraph',
  );
  await chair.call(declineProposal, { ...it.here, paragraphId: third, reason: 'It is no longer there.' });
  expect((await it.read()).state).toBe('settled');
});

test('a paragraph that somebody holds is left for later', async () => {
  const it = await Tasked.begin(world);
  const { kenya, fiji, chair, secretary, here } = it.drafted;
  const [first = '', second = ''] = it.drafted.paragraphs.slice(1);
  await it.propose(kenya, 1, better);
  await it.propose(fiji, 2, 'Parties are invited to:');
  await it.giveBack();
  await secretary.call(takeParagraph, { ...here, paragraphId: first });
  expect(await chair.call(takeProposals, it.here)).toEqual({ taken: [second], left: [first] });
  expect((await chair.refused(takeProposal, { ...it.here, paragraphId: first, instead: null })).code).toBe(
    'paragraph-held',
  );
});

test('when its time is over nobody writes any more, but the lead still returns; the chair can give more time', async () => {
  const it = await Tasked.begin(world);
  const { kenya, fiji, chair, secretary } = it.drafted;
  await it.propose(kenya, 1, better);
  await it.letTimePass();
  expect((await fiji.refused(editProposal, it.wording(2, 'Late.'), { match: 1 })).code).toBe(
    'task-group-over',
  );
  expect(await it.read()).toMatchObject({ over: true, may: { propose: false } });
  const more = { ...it.here, zone: 'UTC', reason: 'A holiday.' };
  expect((await chair.refused(extendTaskGroup, { ...more, endsAt: inDays(-1) })).code).toBe(
    'closes-too-soon',
  );
  await secretary.call(extendTaskGroup, { ...more, endsAt: inDays(9) });
  await it.propose(fiji, 2, 'Parties are invited to:');
  await it.letTimePass();
  await it.giveBack();
  const [first = '', second = ''] = it.drafted.paragraphs.slice(1);
  await chair.call(takeProposal, { ...it.here, paragraphId: first, instead: null });
  await chair.call(extendTaskGroup, { ...more, endsAt: inDays(12) });
  expect((await fiji.refused(editProposal, it.wording(1, 'Once more.'), { match: 2 })).code).toBe(
    'proposal-decided',
  );
  await it.propose(fiji, 2, 'Parties are kindly invited to:', 2);
  await it.giveBack();
  expect(await chair.call(takeProposals, it.here)).toEqual({ taken: [second], left: [] });
});

test('one that ends leaves the draft alone, and what it wrote stays to be read', async () => {
  const it = await Tasked.begin(world);
  const { kenya, chair } = it.drafted;
  const before = await textsOf(it);
  await it.propose(kenya, 1, better);
  await chair.call(endTaskGroup, { ...it.here, reason: 'The meeting found the words.' });
  expect(await it.read()).toMatchObject({ state: 'ended', reason: 'The meeting found the words.' });
  expect((await it.proposal(1)).text).toBe(better);
  expect((await chair.refused(takeProposals, it.here)).code).toBe('not-in-this-task-group-state');
  expect((await kenya.refused(returnTaskGroup, { ...it.here, note: '' })).code).toBe(
    'not-in-this-task-group-state',
  );
  expect(await textsOf(it)).toEqual(before);
});

test('the text is not finalised over the head of a task group', async () => {
  const it = await Tasked.begin(world);
  const { kenya, chair, secretary, groupId, here } = it.drafted;
  expect((await chair.refused(beginFinalising, here)).code).toBe('task-group-at-work');
  await it.propose(kenya, 1, better);
  await it.giveBack();
  await secretary.sees(groupId, it.here, () => chair.call(beginFinalising, here));
  expect((await chair.refused(finalise, { ...here, changeNote: '' })).code).toBe('proposals-undecided');
  await chair.call(takeProposals, it.here);
  expect((await it.text())[1]).toMatchObject({ text: better, approved: false });
});
