import type { ChildProcess } from 'node:child_process';
import { setTimeout as later } from 'node:timers/promises';
import { announcing } from './support/announced';
import { build, kill, start, stop } from './support/built';
import { MailServer } from './support/mail-server';
import { Offices } from './support/offices';
import { SentAndMarked } from './support/sent-and-marked';
import { until } from './support/until';
import { useWorld } from './support/world';

/** A worker takes seconds of a processor to start: for a long run, `KILLS=100 npm test test/worker-killed.spec.ts`. */
const KILLS = Number(process.env['KILLS'] ?? 8);
const AT_ONCE = 4;
/** So many are due that whoever starts last finds some still: each leases a handful, and another when that runs low. */
const DUE = AT_ONCE * 80;

const world = useWorld();
const server = new MailServer();
/** The workers that have handed in a letter, by the name that each gives itself. */
const begun = new Set<string>();
const started: ChildProcess[] = [];
let unanswered = 0;
beforeAll(build, 60_000);
afterAll(async () => {
  await Promise.all(started.map(kill));
  await server.close();
});

const workers = (names: readonly string[], url: string, fate: (worker: ChildProcess) => Promise<void>) =>
  Promise.all(
    names.map(async (name) => {
      const worker = start('worker', { SMTP_URL: `${url}/?name=${name}` });
      started.push(worker);
      await until(`${name} has begun`, () => begun.has(name), 180_000);
      await fate(worker);
    }),
  );

async function killSoon(worker: ChildProcess): Promise<void> {
  await later(Math.random() * 60);
  await kill(worker);
}

const longest = 200_000 + KILLS * 20_000;
test(
  'workers that are killed at any moment lose no letter, and send twice, with the same id, only what they could not mark',
  async () => {
    const url = await server.open();
    server.keepsUnanswered = () => Math.random() < 0.5;
    server.atTheDot = async (sender) => {
      unanswered += 1;
      begun.add(sender);
      await later(Math.random() * 40);
      unanswered -= 1;
    };
    const { id: notificationId } = await (await announcing(world)).out();
    const offices = new Offices(world, url, 'notification');
    const books = new SentAndMarked(offices, server);
    const allAreAnswered = () => until('all are answered', () => unanswered === 0);
    for (let killed = 0; killed < KILLS; killed += AT_ONCE) {
      const due = (await offices.letters()).filter(({ state }) => state !== 'accepted').length;
      await offices.post(DUE - due, { about: { notificationId } });
      const names = Array.from(
        { length: Math.min(AT_ONCE, KILLS - killed) },
        (_, i) => `killed-${killed + i}`,
      );
      await workers(names, url, killSoon);
      await allAreAnswered();
      await books.compare();
      await offices.later();
    }
    expect(books.unmarked).toBeGreaterThan(0);

    const before = books.unmarked;
    await workers(['stopped'], url, stop);
    await books.compare();
    expect(books.unmarked).toBe(before);
    // What those had that were killed is not held any more, whatever it is called.
    const isHeld = (it: Record<string, unknown>) =>
      it['state'] === 'leased' && Number(it['leased_until']) > Date.now();
    expect((await offices.letters()).filter(isHeld)).toEqual([]);

    await workers(['last'], url, async (worker) => {
      const allAreMarked = async () => (await offices.letters()).every(({ state }) => state === 'accepted');
      await until('all are marked', allAreMarked, 60_000);
      await kill(worker);
    });
    await books.compare();
    expect(books.unmarked).toBe(before);
  },
  longest,
);
