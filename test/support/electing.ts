import { openChairElection, putForward, readChairElections, readRoster } from '@lib/contracts';
import { theSystem } from '@lib/platform';
import { Elections } from '@lib/selection';
import type { Person } from './person';
import type { World } from './world';

/** A time of the world’s clock. */
export const laterIn = (world: World, hours: number): Date =>
  new Date(Date.now() + world.clock.ahead + hours * 3_600_000);

/** A constituted group of three, with an election that has just been opened. */
export async function electingGroup(world: World) {
  const groupId = await world.group('constituted');
  const [desk, head] = [await world.person(groupId, 'secretariat'), await world.person(groupId, 'head')];
  const [ann, ben, eva] = [
    await world.person(groupId, 'member'),
    await world.person(groupId, 'member'),
    await world.person(groupId, 'member'),
  ];
  const of = { groupId };
  const open = () =>
    desk.call(openChairElection, {
      ...of,
      candidatesUntil: laterIn(world, 24),
      objectionsUntil: laterIn(world, 96),
      zone: 'UTC',
    });
  const { electionId } = await open();
  const put = (who: Person, whom: Person) =>
    who.call(putForward, { ...of, electionId, personId: whom.id, statement: '' });
  const last = async (who: Person = desk) => (await who.call(readChairElections, of)).elections[0];
  const settle = () => world.app.get(Elections, { strict: false }).settle(theSystem, groupId, electionId);
  const chairs = async () =>
    (await desk.call(readRoster, of)).members.filter(({ office }) => office === 'chair').map(({ id }) => id);
  return { groupId, of, desk, head, ann, ben, eva, open, electionId, put, last, settle, chairs };
}
