import {
  declineProposal,
  editParagraph,
  editProposal,
  listComments,
  proposeLeavingOut,
  removeParagraph,
  takeBackProposal,
  takeParagraph,
  takeProposal,
  takeProposals,
} from '@lib/contracts';
import { Tasked } from './support/tasked';
import { useWorld } from './support/world';

const world = useWorld();
const given = 'The group advises the Executive Secretary to seek funding for one or more joint projects.';
const recorded = (it: Tasked, type: string): Promise<{ payload: Record<string, unknown> }[]> =>
  world.query('select payload from journal_entry where group_id = $1 and type = $2 order by seq', [
    it.drafted.groupId,
    type,
  ]);

test('members propose that a paragraph be left out and say why, and take that back with its wording as it was', async () => {
  const it = await Tasked.begin(world);
  const { kenya, fiji, chair, paragraphs } = it.drafted;
  const before = await it.text();
  await it.propose(kenya, 1, 'Shorter.');
  const out = { ...it.here, paragraphId: paragraphs[1] ?? '', why: 'It is said in 2.' };
  expect((await fiji.refused(proposeLeavingOut, out, { match: 1 })).code).toBe('changed-meanwhile');
  expect((await chair.refused(proposeLeavingOut, out, { match: 2 })).code).toBe('not-in-task-group');
  await it.leaveOut(fiji, 1, 'It is said in 2.', 2);
  expect(await it.proposal(1)).toMatchObject({
    ...{ does: 'leave_out', why: 'It is said in 2.', text: 'Shorter.', changed: true },
    history: [{ did: 'wrote' }, { did: 'left_out', by: { id: fiji.id }, why: 'It is said in 2.' }],
  });
  expect((await kenya.refused(editProposal, it.wording(1, 'Still.'), { match: 3 })).code).toBe(
    'proposed-to-leave-out',
  );
  const of = { ...it.here, paragraphId: paragraphs[1] ?? '' };
  await kenya.call(takeBackProposal, of, { match: 3 });
  expect(await it.proposal(1)).toMatchObject({ does: 'reword', why: '', text: 'Shorter.', changed: true });
  await it.leaveOut(fiji, 2, 'Nobody needs it.');
  await fiji.call(takeBackProposal, { ...of, paragraphId: paragraphs[2] ?? '' }, { match: 2 });
  expect(await it.proposal(2)).toMatchObject({ does: 'reword', changed: false });
  const id = await it.add(kenya, 1, 'New.');
  expect((await kenya.refused(proposeLeavingOut, { ...out, paragraphId: id }, { match: 2 })).code).toBe(
    'not-in-the-text-yet',
  );
  expect(await it.text()).toEqual(before);
  await it.giveBack();
  expect((await kenya.refused(takeBackProposal, of, { match: 4 })).code).toBe('not-in-this-task-group-state');
  await chair.call(takeProposal, { ...of, instead: null });
  const [entry] = await recorded(it, 'task-proposal.taken');
  expect(entry?.payload).toMatchObject({ does: 'reword', proposers: [kenya.id] });
});

test('one that the chair leaves out is removed as the desk removes one: what was said of it stays', async () => {
  const it = await Tasked.begin(world);
  const { kenya, fiji, chair, secretary, here, groupId, paragraphs } = it.drafted;
  await it.drafted.openRound();
  await it.drafted.comment(kenya, 1);
  await it.leaveOut(fiji, 1, 'It is said in 2.');
  await it.leaveOut(fiji, 2, 'Nobody needs it.');
  await it.giveBack();
  const [first = '', second = ''] = paragraphs.slice(1);
  const take = { ...it.here, paragraphId: first, instead: null };
  await secretary.call(takeParagraph, { ...here, paragraphId: first });
  expect((await chair.refused(takeProposal, take)).code).toBe('paragraph-held');
  await world.query('update paragraph set lease_until = now() where id = $1', [first]);
  const seen = await chair.sees(groupId, it.here, () => chair.call(takeProposal, take));
  expect(seen).toEqual(expect.arrayContaining(['task-group', 'working-text']));
  expect((await it.text()).map(({ label }) => label)).toEqual(['I', '1', '(a)', '(b)']);
  expect((await chair.call(listComments, here)).comments).toMatchObject([
    { number: '1.1', paragraphId: first },
  ]);
  expect((await recorded(it, 'task-proposal.taken'))[0]?.payload).toMatchObject({
    ...{ does: 'leave_out', revision: 2, proposers: [fiji.id] },
  });
  expect((await chair.refused(takeProposal, take)).code).toBe('proposal-decided');
  await chair.call(declineProposal, { ...it.here, paragraphId: second, reason: 'Somebody does.' });
  expect((await it.text()).map(({ id }) => id)).toContain(second);
  expect((await it.read()).state).toBe('settled');
});

test('what is to be left out and was changed meanwhile is left out only by a chair who has seen how it reads now', async () => {
  const it = await Tasked.begin(world);
  const { kenya, fiji, chair, secretary, here } = it.drafted;
  const [, first = '', second = '', third = ''] = it.drafted.paragraphs;
  await it.leaveOut(kenya, 1, 'It is said in 2.');
  await it.leaveOut(fiji, 2, 'Nobody needs it.');
  await it.leaveOut(fiji, 3, 'Nor this.');
  const edit = (text: string, match: number) =>
    secretary.call(
      editParagraph,
      { ...here, paragraphId: first, kind: 'paragraph', text, marks: [] },
      { match },
    );
  await edit('What everybody asked for.', 1);
  await secretary.call(removeParagraph, { ...here, paragraphId: third }, { match: 1 });
  await it.giveBack();
  expect((await it.proposal(1, chair)).now).toMatchObject({ clash: true, text: 'What everybody asked for.' });
  expect((await it.proposal(2, chair)).now).toBeNull();
  expect((await it.proposal(3, chair)).now).toMatchObject({ removed: true });
  expect(await chair.call(takeProposals, it.here)).toEqual({ taken: [second], left: [first, third] });
  expect((await chair.refused(takeProposals, it.here)).code).toBe('none-taken');
  const take = { ...it.here, paragraphId: first, instead: null };
  await edit('What everybody asked for, again.', 2);
  for (const seen of [undefined, 2])
    expect(await chair.refused(takeProposal, { ...take, seen })).toMatchObject({
      code: 'changed-meanwhile',
      facts: { revision: 3, text: 'What everybody asked for, again.' },
    });
  expect(await chair.call(takeProposal, { ...take, seen: 3 })).toEqual({ revision: 4, merged: false });
  expect((await chair.refused(takeProposal, { ...take, paragraphId: third })).code).toBe('no-such-paragraph');
  await chair.call(declineProposal, { ...it.here, paragraphId: third, reason: 'It is gone already.' });
  expect(await it.read()).toMatchObject({ state: 'settled' });
  // What was changed and changed back reads as the task group saw it.
  const other = await Tasked.begin(world);
  await other.leaveOut(other.drafted.fiji, 1, 'It is said in 2.');
  const back = { ...other.drafted.here, paragraphId: other.drafted.paragraphs[1] ?? '' };
  const as = { kind: 'paragraph' as const, marks: [] };
  await other.drafted.secretary.call(editParagraph, { ...back, ...as, text: 'Other.' }, { match: 1 });
  await other.drafted.secretary.call(editParagraph, { ...back, ...as, text: given }, { match: 2 });
  await other.giveBack();
  expect((await other.drafted.chair.call(takeProposals, other.here)).taken).toHaveLength(1);
});
