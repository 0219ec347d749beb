import { randomUUID } from 'node:crypto';
import { Person } from '@lib/access';
import type { Page } from '@lib/journal';
import { Refusal, theSystem } from '@lib/platform';
import { useWorld } from './support/world';

const world = useWorld();
const counted = 'select count(*)::int as people from person where affiliation = $1';

/** People of one group among all that other files have left behind are counted very often. */
beforeAll(() => world.query('create index if not exists person_of_group on person (affiliation)'));

/** What may become of a command, in the order in which it tries its luck. */
type Fate = (page: Page, n: number, sharedId: string) => Promise<unknown>;
const settings = { party: null, sample: true, admin: false, active: true, timeZone: 'UTC', version: 1 };
const enrol = (page: Page, n: number, id: string = randomUUID()) =>
  page.insert(Person, { id, name: String(n), affiliation: page.groupId, language: 'en', ...settings });
const say = (page: Page, reason: string) =>
  page.record('cycle.advanced', { from: 'draft', to: 'calling', reason });

const fates: Record<string, Fate> = {
  async succeeds(page, n) {
    const [found] = await page.ask<{ people: number }>(counted, page.groupId);
    await enrol(page, n);
    say(page, String(n));
    return found;
  },
  async refuses(page, n) {
    const [found] = await page.ask<{ people: number }>(counted, page.groupId);
    throw new Refusal('no-such-step', { n, found });
  },
  async writesAndRefuses(page, n) {
    await enrol(page, n);
    throw new Refusal('office-taken');
  },
  async recordsAndFails(page) {
    say(page, 'never');
    await page.ask('select 1 / 0');
  },
  async takesAKey(page, n, sharedId) {
    await enrol(page, n, sharedId);
    say(page, `${String(n)} has the key`);
  },
  async recordsNothing(page, n) {
    await enrol(page, n);
  },
  async swallowsAnError(page) {
    await page.ask('select 1 / 0').catch(() => []);
    say(page, 'never');
  },
};

/** Numbers that look like chance and are the same on each run. */
function dice(seed: number): (sides: number) => number {
  return (sides) => (seed = (seed * 48_271) % 2_147_483_647) % sides;
}

async function told(write: Promise<unknown>): Promise<unknown> {
  return write.catch((error: unknown) => {
    const { code, message, facts } = error as Refusal;
    return { code, message, facts };
  });
}

async function outcome(names: string[], together: boolean) {
  const [groupId, sharedId] = [await world.group(), randomUUID()];
  const run = (name: string, n: number) =>
    told(world.journal.write(groupId, theSystem, async (page) => fates[name]?.(page, n, sharedId)));
  const results: unknown[] = [];
  if (together) results.push(...(await Promise.all(names.map(run))));
  else for (const [n, name] of names.entries()) results.push(await run(name, n));
  const entries = await world.query(
    'select seq, type, payload from journal_entry where group_id = $1 order by seq',
    [groupId],
  );
  const people = await world.query('select name from person where affiliation = $1 order by name', [groupId]);
  return { results, entries, people };
}

test.each(Array.from({ length: 25 }, (_, i) => i + 1))(
  'commands that share turns end as if each had come alone (%i)',
  async (seed) => {
    const roll = dice(seed * 7_919);
    const harmless = ['succeeds', 'refuses'];
    const all = Object.keys(fates);
    const names = Array.from({ length: 1 + roll(60) }, () => {
      const some = roll(4) < 3 ? harmless : all;
      return some[roll(some.length)] ?? '';
    });
    expect(await outcome(names, true)).toEqual(await outcome(names, false));
  },
);

test('commands that wait together share transactions, and a refusal costs the others nothing', async () => {
  const groupId = await world.group();
  const run = (name: string, n: number) =>
    told(world.journal.write(groupId, theSystem, async (page) => fates[name]?.(page, n, '')));
  await Promise.all(Array.from({ length: 60 }, (_, n) => run(n % 3 ? 'succeeds' : 'refuses', n)));
  const [found] = await world.query(
    'select count(*)::int as entries, count(distinct xmin::text)::int as turns from journal_entry where group_id = $1',
    [groupId],
  );
  expect(found).toEqual({ entries: 40, turns: 2 }); // the first has a turn of its own, and is refused; then 32 at most
});
