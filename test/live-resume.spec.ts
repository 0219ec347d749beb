import { setTimeout as later } from 'node:timers/promises';
import type { INestApplication } from '@nestjs/common';
import { readJournal } from '@lib/contracts';
import { theSystem } from '@lib/platform';
import { until } from './support/until';
import type { Person } from './support/person';
import { useWorld } from './support/world';

const world = useWorld();
const dated = { step: 'mandate', from: null, to: null } as const;
const CLIENTS = 8;
const CUTS = 40;
let other: INestApplication;
beforeAll(async () => {
  other = await world.process();
});
afterAll(() => other.close());

const upTo = (last: number) => Array.from({ length: last }, (_, i) => i + 1);
const date = (groupId: string) =>
  world.journal.write(groupId, theSystem, async (page) => page.record('step.dated', dated));

/** Numbers that look like chance and are the same on each run. */
function dice(seed: number): (sides: number) => number {
  return (sides) => (seed = (seed * 48_271) % 2_147_483_647) % sides;
}

/** Follows, is cut off after a moment, and comes again from where it was: so often, at one process or the other. */
async function cutOften(person: Person, groupId: string, seed: number) {
  const roll = dice(seed);
  const seen: number[] = [];
  let reached = 0;
  for (let i = 0; i < CUTS; i++) {
    const following = person.follow(groupId, reached, roll(2) ? world.app : other);
    await until('a line', () => following.socket.connected);
    if (roll(2)) await following.reached(reached + 1);
    await later(roll(25));
    following.socket.io.engine.close();
    following.socket.close();
    seen.push(...following.entries.map(({ seq }) => seq));
    reached = following.upTo;
  }
  return { seen, reached };
}

test('whoever is cut off hundreds of times sees every number once, and in order', async () => {
  const groupId = await world.group();
  const members = await Promise.all(Array.from({ length: CLIENTS }, () => world.person(groupId, 'member')));
  const writing = new AbortController();
  const written = (async () => {
    for (let n = 0; !writing.signal.aborted; n++) {
      await Promise.all([date(groupId), n % 3 === 0 ? date(groupId) : null]);
      await later(5);
    }
  })();
  const cuts = await Promise.all(members.map((it, i) => cutOften(it, groupId, 7_919 * (i + 1))));
  writing.abort();
  await written;
  const [{ seq }] = await world.query('select seq from journal_head where group_id = $1', [groupId]);
  for (const [i, { seen, reached }] of cuts.entries()) {
    expect(reached).toBeGreaterThan(20);
    const rest = await members[i]?.follow(groupId, reached).reached(seq);
    expect([...seen, ...(rest ?? []).map((it) => it.seq)]).toEqual(upTo(seq));
  }
}, 60_000);

test('a line that breaks and comes back by itself goes on from the last number', async () => {
  const groupId = await world.group();
  const following = (await world.person(groupId, 'member')).follow(groupId);
  for (let n = 1; n <= 30; n++) {
    await date(groupId);
    await later(n % 7);
    if (n % 3 > 0) continue;
    await until('a line', () => following.socket.connected);
    following.socket.io.engine.close();
  }
  expect((await following.reached(30)).map(({ seq }) => seq)).toEqual(upTo(30));
});

test('from any number on, live and by asking, it is the same', async () => {
  const groupId = await world.group();
  const member = await world.person(groupId, 'member');
  for (let n = 0; n < 12; n++) await date(groupId);
  for (let after = 0; after <= 12; after++) {
    const live = await member.follow(groupId, after).reached(12);
    const asked = await member.call(readJournal, { groupId, after });
    expect(live.map(({ seq }) => seq)).toEqual(upTo(12).slice(after));
    expect(asked.entries.map(({ seq }) => seq)).toEqual(upTo(12).slice(after));
    expect(asked.upTo).toBe(12);
  }
});

test('a number that is not there yet is as good as the last', async () => {
  const groupId = await world.group();
  const member = await world.person(groupId, 'member');
  for (let n = 0; n < 3; n++) await date(groupId);
  const following = member.follow(groupId, 1_000);
  await later(200);
  await date(groupId);
  await later(300);
  expect(following.entries.map(({ seq }) => seq)).toEqual([4]);
});

test('a journal longer than one batch is told whole', async () => {
  const groupId = await world.group();
  const member = await world.person(groupId, 'member');
  await world.journal.write(groupId, theSystem, async (page) => {
    for (let n = 0; n < 1_203; n++) page.record('step.dated', dated);
  });
  const entries = await member.follow(groupId).reached(1_203);
  expect(entries.map(({ seq }) => seq)).toEqual(upTo(1_203));
});
