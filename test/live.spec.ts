import { setTimeout as later } from 'node:timers/promises';
import type { INestApplication } from '@nestjs/common';
import { addComment, endRole, grantRole } from '@lib/contracts';
import { theSystem } from '@lib/platform';
import { until } from './support/until';
import { Scene } from './support/matrix-scene';
import { useWorld } from './support/world';

const world = useWorld();
const AT_ONCE = 2_000;
let other: INestApplication;
beforeAll(async () => {
  other = await world.process();
});
afterAll(() => other.close());

/** A group whose draft takes comments. Its journal has one entry, for members and the desk. */
async function talk() {
  const scene = await Scene.set(world, { stage: 'working', draft: 'commenting', circulation: 'superseded' });
  const { groupId, draftId, versionId, paragraphId, people } = scene;
  const spot = { groupId, draftId, versionId, paragraphId, anchor: null };
  const say = (text: string, app = world.app) =>
    people.member.call(addComment, { ...spot, type: 'question', text, proposed: null }, { app });
  const standing = () =>
    world.journal.write(groupId, theSystem, async (page) =>
      page.record('cycle.advanced', { from: 'working', to: 'working', reason: '' }),
    );
  return { groupId, people, say, standing };
}
const upTo = (last: number, from = 1) => Array.from({ length: last - from + 1 }, (_, i) => from + i);
const numbers = (entries: { seq: number }[]) => entries.map(({ seq }) => seq);

test('whoever follows, at either process, is told everything once and in order', async () => {
  const { groupId, people, say } = await talk();
  const followings = [world.app, other].map((app) => people.chair.follow(groupId, 0, app));
  for (let i = 0; i < 20; i++) await Promise.all([say('here', world.app), say('there', other)]);
  for (const following of followings) expect(numbers(await following.reached(41))).toEqual(upTo(41));
});

test('whoever comes late, in the middle of it, misses nothing and hears nothing twice', async () => {
  const { groupId, people, say } = await talk();
  const first = people.chair.follow(groupId);
  const saying = Promise.all(Array.from({ length: 150 }, (_, i) => say(`${i}`, i % 3 ? world.app : other)));
  const followings = [];
  for (let i = 0; i < 18; i++) {
    followings.push(people.chair.follow(groupId, i % 2, i % 4 ? world.app : other));
    await later(10);
  }
  await saying;
  expect(numbers(await first.reached(151))).toEqual(upTo(151));
  for (const [i, following] of followings.entries())
    expect(numbers(await following.reached(151))).toEqual(upTo(151).slice(i % 2));
});

test('what is said at one process is heard at the other at once, not at the next look around', async () => {
  const { groupId, people, say } = await talk();
  const following = people.chair.follow(groupId, 0, other);
  await following.reached(1);
  const waits = [];
  for (let n = 2; n <= 10; n++) {
    const since = performance.now();
    await say('Heard?');
    await following.reached(n);
    waits.push(performance.now() - since);
  }
  const [median = 0] = waits.sort((a, b) => a - b).slice(4);
  expect(median).toBeLessThan(250); // a look around, once a second, would make it half a second
});

test('whoever loses the role leaves at once, and hears nothing behind the entry that says so', async () => {
  const { groupId, people, say, standing } = await talk();
  const followings = [world.app, other].map((app) => people.observer.follow(groupId, 0, app));
  const staying = people.secretariat.follow(groupId);
  await Promise.all([...followings.map((it) => it.reached(1)), staying.reached(1)]);
  await say('before');
  const ids = { groupId, personId: people.observer.id };
  await people.secretariat.call(endRole, { ...ids, role: 'observer' });
  await Promise.all([standing(), standing()]);
  const end = (await staying.reached(6)).find(({ type }) => type === 'role.ended');
  for (const { socket, left, ...it } of followings) {
    await until('the line is cut or the door shown', () => left || !socket.connected, AT_ONCE);
    expect(Math.max(...numbers(it.entries))).toBeLessThanOrEqual(end?.seq ?? 0);
  }
});

test('a grant that goes without a word is noticed within two seconds', async () => {
  const { groupId, people } = await talk();
  const followings = [world.app, other].map((app) => people.chair.follow(groupId, 0, app));
  await Promise.all(followings.map((following) => following.reached(1)));
  await world.query('delete from access_grant where person_id = $1', [people.chair.id]);
  const since = performance.now();
  await Promise.all(followings.map((following) => following.untilLeft()));
  expect(performance.now() - since).toBeLessThan(AT_ONCE);
});

test('a role that changes changes what is read from there on', async () => {
  const { groupId, people, say, standing } = await talk();
  const following = people.observer.follow(groupId);
  await following.reached(1);
  await say('unseen');
  await following.reached(2);
  await world.query(`update access_grant set role = 'member' where person_id = $1`, [people.observer.id]);
  await standing();
  await following.reached(3);
  await later(100);
  await say('seen');
  expect(numbers(await following.reached(4))).toEqual([3, 4]);
});

test('each is told what is for them: the desk, the members, and everyone around the group', async () => {
  const { groupId, people, say } = await talk();
  const who = [people.secretariat, people.head, people.chair, people.member, people.observer];
  const followings = who.map((person) => person.follow(groupId));
  await say('For the members.'); // 2: comment.added
  const guest = await world.stranger();
  await people.secretariat.call(grantRole, { groupId, personId: guest.id, role: 'observer' }); // 3, 4: for the desk
  const told = [];
  for (const following of followings) told.push(numbers(await following.reached(4)));
  expect(told).toEqual([upTo(4), upTo(4), upTo(4), [1, 2, 3], [3]]);
});

test.each(['bureau', 'focalPoint', 'admin', 'stranger'] as const)('%s is shown the door', async (who) => {
  const { groupId, people } = await talk();
  const following = people[who].follow(groupId);
  await following.untilLeft();
  expect(following.entries).toEqual([]);
});

test('whoever follows another group, or none that there is, is shown the same door', async () => {
  const { people } = await talk();
  const { groupId: there } = await talk();
  for (const groupId of [there, people.chair.id]) {
    const following = people.chair.follow(groupId);
    await following.untilLeft();
    expect(following.entries).toEqual([]);
  }
});

test('what a process that died had no time to say is found all the same', async () => {
  const { groupId, people } = await talk();
  const following = people.chair.follow(groupId);
  await following.reached(1);
  await world.query(
    `with head as (update journal_head set seq = 2 where group_id = $1)
     insert into journal_entry values ($1, 2, now(), null, 'seats.planned', 'public', '{"seats": 1}', '')`,
    [groupId],
  );
  expect(numbers(await following.reached(2))).toEqual([1, 2]);
});
