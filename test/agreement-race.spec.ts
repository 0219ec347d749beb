import type { INestApplication } from '@nestjs/common';
import { giveAnswer, readCirculation } from '@lib/contracts';
import { CirculationClock, Circulations } from '@lib/agreement';
import { onBehalfOf } from '@lib/platform';
import { setTimeout as later } from 'node:timers/promises';
import { Agreeing } from './support/agreeing';
import { finalText } from './support/final-text';
import type { Person } from './support/person';
import { useWorld } from './support/world';

const world = useWorld();
const agreeing = new Agreeing(world);
const GROUPS = 10;
const ROUNDS = 50;
/** The tests' clock is ahead of the database's trigger, so that what was in time by the one is so by the other. */
const AHEAD_MS = 2_000;
/** How long before the end an objection sets out: longer after one that was late, so that it stays a race. */
let lead = 5;

let second: INestApplication;
beforeAll(async () => {
  second = await world.process();
});
afterAll(() => second.close());

/** One group with many circulations, all open; each round races for one of them. */
async function group() {
  const setting = await agreeing.setting();
  const { groupId, chair, ann } = setting;
  const circulations = world.app.get(Circulations, { strict: false });
  const round = async () => {
    const text = await finalText(world, groupId);
    const ask = agreeing.asked({ groupId, text });
    return { text, ...(await circulations.open(onBehalfOf(chair.id), ask)) };
  };
  const rounds = await Promise.all(Array.from({ length: ROUNDS }, round));
  return { groupId, ann, rounds };
}

type Group = Awaited<ReturnType<typeof group>>;

/** Its member objects through one process at about the moment at which both processes let it expire. */
async function race({ groupId, ann, rounds }: Group, round: number, at: number): Promise<string> {
  const it = rounds[round];
  if (!it) throw new Error('There are not so many rounds.');
  const object = async () => {
    await later(Math.max(0, at - AHEAD_MS - Date.now() - lead + Math.random() * 4));
    const app = round % 2 === 0 ? world.app : second;
    return ann.call(giveAnswer, agreeing.answer({ groupId, ...it }, 'object'), { app });
  };
  const { late } = await object();
  lead = Math.max(0, lead + (late ? 1 : -1));
  await expireUntil(it.circulationId, at);
  const { state, objections } = await outcomeOf(ann, groupId, it.circulationId);
  expect([state, objections.length]).toEqual(late ? ['agreed', 0] : ['broken', 1]);
  return state;
}

const clocks = () => [world.app, second].map((app) => app.get(CirculationClock, { strict: false }));
const outcomeOf = (person: Person, groupId: string, circulationId: string) =>
  person.call(readCirculation, { groupId, circulationId });

/** The sweep of both processes, again and again, from before the end until it has been done well after it. */
async function expireUntil(circulationId: string, at: number): Promise<void> {
  let since: number;
  do {
    since = Date.now() + AHEAD_MS;
    await Promise.all(clocks().map((it) => it.expireDue()));
  } while (since < at + 20);
  const [row] = await world.query('select state from circulation where id = $1', [circulationId]);
  expect(row.state).not.toBe('open');
}

test('an objection and the end of the period race 500 times: one wins, and never is agreed what is objected to', async () => {
  const groups: Group[] = [];
  while (groups.length < GROUPS) groups.push(await group());
  world.clock.ahead = AHEAD_MS;
  const ends: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const at = Date.now() + AHEAD_MS + lead + 25;
    const ids = groups.map(({ rounds }) => rounds[round]?.circulationId);
    await world.query('update circulation set expires_at = $2 where id = any($1)', [ids, new Date(at)]);
    const sweeping = expireUntil(ids[0] ?? '', at);
    ends.push(...(await Promise.all(groups.map((it) => race(it, round, at)))));
    await sweeping;
  }
  const agreed = ends.filter((it) => it === 'agreed').length;
  expect(ends).toHaveLength(GROUPS * ROUNDS);
  expect([agreed > 25, ends.length - agreed > 25]).toEqual([true, true]);
}, 240_000);
