import type { ChildProcess } from 'node:child_process';
import { setTimeout as later } from 'node:timers/promises';
import { announcing } from './support/announced';
import { build, kill, start } from './support/built';
import { MailServer } from './support/mail-server';
import { Offices } from './support/offices';
import { until } from './support/until';
import { useWorld } from './support/world';

/** A worker takes a second and more to start: these are few, and `post.spec.ts` has an office die a hundred times. */
const ROUNDS = 2;
const AT_ONCE = 2;
const LETTERS = 60;
/** What `Ledger` and the hands of the post office leave at most without a mark. */
const MOST_DOUBLED = 24;

const world = useWorld();
const server = new MailServer();
beforeAll(build, 60_000);
afterAll(() => server.close());

test('workers that are killed at any moment lose no letter, and double few, with the same id', async () => {
  const url = await server.open();
  const it = await announcing(world);
  const { id: notificationId } = await it.out();
  const offices = new Offices(world, url, 'notification');
  const states = async () => (await offices.letters()).map(({ state }) => state);
  const addresses: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    addresses.push(...(await offices.post(LETTERS, { about: { notificationId } })));
    const workers = Array.from({ length: AT_ONCE }, () => start('worker', { SMTP_URL: url }));
    await firstLetter();
    await Promise.all(workers.map(killSoon));
    expect(await states()).toContain('leased');
    await offices.later();
  }
  const last = start('worker', { SMTP_URL: url });
  const allAreMarked = async () => (await states()).every((state) => state === 'accepted');
  await until('all are marked', allAreMarked, 60_000);
  await kill(last);
  const ids = addresses.map((address) => server.to(address).map(({ messageId }) => messageId));
  expect(ids.filter((all) => all.length === 0)).toEqual([]);
  expect(ids.filter((all) => new Set(all).size > 1)).toEqual([]);
  const doubled = ids.reduce((sum, all) => sum + all.length - 1, 0);
  expect(doubled).toBeLessThanOrEqual(ROUNDS * AT_ONCE * MOST_DOUBLED);
}, 120_000);

/** Resolves once a letter is on its way; this server takes its time over each. */
const firstLetter = () =>
  new Promise<void>((begun) => {
    server.atTheDot = () => {
      begun();
      return later(Math.random() * 40);
    };
  });

async function killSoon(worker: ChildProcess): Promise<void> {
  await later(Math.random() * 60);
  await kill(worker);
}
