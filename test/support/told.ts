import { Drafted } from './drafted';
import type { Person } from './person';
import type { TwoWorkers } from './workers';
import type { World } from './world';

/** A zone in which the clocks show this hour now. */
function zoneWhereItIs(hour: number): string {
  const now = new Date().getUTCHours();
  const ahead = ((hour - now + 36) % 24) - 12;
  return `Etc/GMT${ahead > 0 ? '-' : '+'}${String(Math.abs(ahead))}`;
}

/** A group whose text is open for comments, and what its people are told. */
export async function toldIn(world: World, workers: TwoWorkers) {
  const drafted = await Drafted.open(world);
  const { groupId } = drafted;
  const work = () => workers.work(groupId);
  return {
    drafted,
    groupId,
    work,
    /** What somebody got that is not of a kind which always comes. */
    got: async (person: Person) => {
      await work();
      return workers.post
        .to(`${person.id}@example.org`)
        .filter(({ subject = '' }) => !subject.startsWith('Comment on'));
    },
    /** Lets it be later: what waits to be told has waited for so many hours more. */
    pass: async (hours: number) => {
      await work();
      await world.query(
        `update news set at = at - make_interval(secs => $2::float8 * 3600) where group_id = $1 and delivery_id is null`,
        [groupId, hours],
      );
    },
    /** Has somebody live where it is this hour. */
    livesAt: (person: Person, hour: number) =>
      world.query('update person set time_zone = $2 where id = $1', [person.id, zoneWhereItIs(hour)]),
  };
}
