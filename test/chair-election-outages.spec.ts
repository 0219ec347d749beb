import { objectToAcclamation } from '@lib/contracts';
import { electingGroup } from './support/electing';
import { useWorld } from './support/world';

const world = useWorld();
const HOUR = 3_600_000;

/** One candidate to whom nobody has objected yet, and the service away for two hours, until so many before the end. */
async function acclaimed(until: number) {
  const it = await electingGroup(world);
  await it.put(it.ann, it.ben);
  world.clock.ahead += 25 * HOUR;
  await it.settle();
  const end = (await it.last())?.objectionsUntil ?? new Date(0);
  const to = end.getTime() - until * HOUR;
  await world.query('insert into outage (from_at, to_at) values ($1, $2)', [
    new Date(to - 2 * HOUR),
    new Date(to),
  ]);
  const object = () =>
    it.eva.call(objectToAcclamation, { ...it.of, electionId: it.electionId, reason: 'No.' });
  return { ...it, end, moved: new Date(end.getTime() + 26 * HOUR), object };
}

beforeEach(() => world.query('delete from sign_of_life'));
afterEach(async () => {
  world.clock.ahead = 0;
  await world.query('delete from outage');
});

test('an outage shortly before the end of the time to object moves it by as long as it lasted and a day, once', async () => {
  const { settle, last, end, moved, groupId, chairs, ben } = await acclaimed(1);
  await settle();
  expect((await last())?.objectionsUntil).toEqual(moved);
  await expect(settle()).rejects.toMatchObject({ code: 'not-in-this-election-state' });
  const told = await world.query(
    `select actor_id, payload from journal_entry where group_id = $1 and type = 'acclamation.moved'`,
    [groupId],
  );
  expect(told).toMatchObject([
    { actor_id: null, payload: { objectionsUntil: moved.toISOString(), away: [{}] } },
  ]);
  world.clock.ahead = end.getTime() + HOUR - Date.now();
  expect((await last())?.state).toBe('acclaiming');
  world.clock.ahead = moved.getTime() + HOUR - Date.now();
  await settle();
  expect(await chairs()).toEqual([ben.id]);
});

test('an objection that comes after the end, right after an outage, is in time: the end moves first', async () => {
  const { last, end, object } = await acclaimed(0.5);
  world.clock.ahead = end.getTime() + HOUR - Date.now();
  await object();
  expect((await last())?.state).toBe('to_meeting');
});

test('one that was over half a day before the end moves nothing', async () => {
  const { settle, last, end } = await acclaimed(12);
  await expect(settle()).rejects.toMatchObject({ code: 'not-in-this-election-state' });
  expect((await last())?.objectionsUntil).toEqual(end);
});
