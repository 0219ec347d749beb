import {
  addParagraph,
  editProposal,
  endMembership,
  listTaskGroups,
  openTaskGroup,
  readTaskGroup,
  returnTaskGroup,
} from '@lib/contracts';
import { DAY, Drafted } from './support/drafted';
import { Tasked } from './support/tasked';
import { useWorld } from './support/world';

const world = useWorld();
const inDays = (n: number) => new Date(Date.now() + n * DAY);
const given = 'The group advises the Executive Secretary to seek funding for one or more joint projects.';
const better = 'The group advises the Executive Secretary to seek funding for two joint projects.';
const textsOf = async (it: Tasked) => (await it.text()).map(({ text, revision }) => ({ text, revision }));
test('the chair gives a few members some paragraphs to work on, and the whole group reads what they are to do', async () => {
  const it = await Tasked.begin(world);
  const { chair, secretary, kenya, fiji, here } = it.drafted;
  const other = await world.person(here.groupId, 'member');
  for (const who of [chair, secretary, kenya, other]) {
    const { taskGroups } = await who.call(listTaskGroups, here);
    expect(taskGroups).toMatchObject([
      {
        ...{ n: 1, mandate: 'Find words for what is left open.', state: 'working', leadId: kenya.id },
        ...{ paragraphs: 3, changed: 0, undecided: 0, zone: 'Africa/Dakar' },
      },
    ]);
    expect(taskGroups[0]?.members.map(({ id }) => id).sort()).toEqual([kenya.id, fiji.id].sort());
  }
  expect((await it.read(other)).proposals.map(({ label, text }) => [label, text])[0]).toEqual(['1', given]);
  const observer = await world.person(here.groupId, 'observer');
  expect((await observer.refused(readTaskGroup, it.here)).status).toBe(404);
});

test('what does not fit is refused at its field, and nothing is opened', async () => {
  const it = await Drafted.write(world);
  const { chair, secretary, here } = it;
  expect(await chair.refused(openTaskGroup, Tasked.ask(it))).toMatchObject({ code: 'draft-not-issued' });
  await it.issue();
  const stranger = await world.stranger();
  const wrong = [
    [{ memberIds: [it.kenya.id, stranger.id] }, 'not-a-member', 'memberIds'],
    [{ leadId: chair.id }, 'lead-not-among', 'leadId'],
    [{ endsAt: inDays(-1) }, 'closes-too-soon', 'endsAt'],
    [{ paragraphIds: [stranger.id] }, 'no-such-paragraph', 'paragraphIds'],
  ] as const;
  for (const [some, code, field] of wrong)
    expect(await secretary.refused(openTaskGroup, Tasked.ask(it, some as object))).toMatchObject({
      code,
      faults: [{ field, sentence: expect.stringMatching(/\.$/) }],
    });
  expect((await chair.call(listTaskGroups, here)).taskGroups).toEqual([]);
  await secretary.call(openTaskGroup, Tasked.ask(it));
  expect(await chair.refused(openTaskGroup, Tasked.ask(it))).toMatchObject({
    code: 'paragraph-in-task-group',
    facts: { paragraphs: ['1', '2', '(a)'] },
  });
});

test('its members write on their own copy, each under their name, and the draft stays as it is', async () => {
  const it = await Tasked.begin(world);
  const { kenya, fiji, chair, secretary, groupId } = it.drafted;
  const before = await textsOf(it);
  const seen = await chair.sees(groupId, it.here, () => it.propose(kenya, 1, better));
  expect(seen).toEqual(expect.arrayContaining(['task-group', 'task-groups']));
  await it.propose(fiji, 1, `${better} It looks for partners.`, 2);
  expect((await it.proposal(1)).history.map(({ by, text }) => [by.id, text])).toEqual([
    [kenya.id, better],
    [fiji.id, `${better} It looks for partners.`],
  ]);
  expect(await textsOf(it)).toEqual(before);
  const other = await world.person(groupId, 'member');
  for (const who of [chair, secretary, other])
    expect(await who.refused(editProposal, it.wording(1, 'Mine.'), { match: 3 })).toMatchObject({
      code: 'not-in-task-group',
    });
});

test('two who write at once do not overwrite each other: what fits is brought together, what does not is shown', async () => {
  const it = await Tasked.begin(world);
  const { kenya, fiji } = it.drafted;
  await it.propose(kenya, 1, given.replace('seek', 'look for'));
  expect(await it.propose(fiji, 1, given.replace('one or more', 'two'))).toMatchObject({
    ...{ revision: 3, merged: true },
    text: given.replace('seek', 'look for').replace('one or more', 'two'),
  });
  const clash = await fiji.refused(editProposal, it.wording(1, given.replace('seek', 'raise')), { match: 1 });
  expect(clash).toMatchObject({ status: 412, code: 'changed-meanwhile', facts: { revision: 3 } });
  expect((await fiji.refused(editProposal, it.wording(1, 'x'))).code).toBe('no-if-match');
  expect((await it.proposal(1)).revision).toBe(3);
});

test('where the lead has left the group, another returns; where nothing was changed, nothing is left to decide', async () => {
  const it = await Tasked.begin(world);
  const { kenya, fiji, secretary, groupId } = it.drafted;
  const leaves = () => secretary.call(endMembership, { groupId, personId: kenya.id, status: 'resigned' });
  expect(await fiji.sees(groupId, it.here, leaves)).toContain('task-group');
  expect((await kenya.refused(returnTaskGroup, { ...it.here, note: '' })).status).toBe(401);
  await fiji.call(returnTaskGroup, { ...it.here, note: 'The text is fine as it is.' });
  expect(await it.read()).toMatchObject({ state: 'settled', changed: 0 });
});

test('a member proposes in a task group, and changes no draft by it', async () => {
  const it = await Tasked.begin(world);
  const { kenya, here } = it.drafted;
  const mine = { kind: 'paragraph' as const, text: 'Mine.', marks: [] };
  expect((await kenya.refused(addParagraph, { ...here, after: null, ...mine })).code).toBe('not-your-role');
});
