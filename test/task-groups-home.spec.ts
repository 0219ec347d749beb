import { extendTaskGroup, readHome, takeProposals } from '@lib/contracts';
import { DAY } from './support/drafted';
import type { Person } from './support/person';
import { Tasked } from './support/tasked';
import { useTwoWorkers } from './support/workers';
import { useWorld } from './support/world';

const world = useWorld();
const workers = useTwoWorkers();
const inDays = (n: number) => new Date(Date.now() + n * DAY);
const better = 'The group advises the Executive Secretary to seek funding for two joint projects.';
const tasks = async (it: Tasked, who: Person) => {
  await workers.work(it.drafted.groupId);
  return (await who.call(readHome, { groupId: it.drafted.groupId })).tasks.map(({ kind }) => kind);
};

test('it is on the home page of its members until it is returned, then on the chair’s until all is decided', async () => {
  const it = await Tasked.begin(world);
  const { kenya, fiji, chair, groupId } = it.drafted;
  const other = await world.person(groupId, 'member');
  for (const who of [kenya, fiji]) expect(await tasks(it, who)).toEqual(['propose']);
  for (const who of [other, chair]) expect(await tasks(it, who)).toEqual([]);
  const mail = (who: Person) => workers.post.to(`${who.id}@example.org`).map(({ subject }) => subject ?? '');
  expect(mail(fiji)).toEqual([expect.stringMatching(/^Work by .+ in the task group on Advice/)]);
  expect(mail(other)).toEqual([]);
  await it.propose(kenya, 1, better);
  await it.giveBack();
  expect([await tasks(it, kenya), await tasks(it, chair)]).toEqual([[], ['decide']]);
  const more = { ...it.here, endsAt: inDays(9), zone: 'UTC', reason: 'Look at 2 too.' };
  await chair.call(extendTaskGroup, more);
  expect([await tasks(it, kenya), await tasks(it, chair)]).toEqual([['propose'], []]);
  await it.giveBack();
  expect(await tasks(it, chair)).toEqual(['decide']);
  await chair.call(takeProposals, it.here);
  expect(await tasks(it, chair)).toEqual([]);
});
