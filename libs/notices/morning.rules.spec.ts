import fc from 'fast-check';
import { isSummaryDue, type WallTime } from './morning.rules';
import { wallTime } from './wall-clock';

const at = (date: string, hour: number): WallTime => ({ date, hour });

test.each([
  ['what happened yesterday is summed up at seven', at('2018-05-10', 15), at('2018-05-11', 7), null, true],
  ['not before', at('2018-05-10', 15), at('2018-05-11', 6), null, false],
  [
    'what happened before seven is summed up the same morning',
    at('2018-05-11', 6),
    at('2018-05-11', 7),
    null,
    true,
  ],
  ['what happened since waits for the next', at('2018-05-11', 7), at('2018-05-11', 23), null, false],
  ['nobody is written to in the night', at('2018-05-10', 15), at('2018-05-12', 3), null, false],
  [
    'a morning that was missed is made up for in the day',
    at('2018-05-10', 15),
    at('2018-05-11', 16),
    null,
    true,
  ],
  ['there are no two of one day', at('2018-05-10', 15), at('2018-05-11', 7), '2018-05-11', false],
  [
    'nor of one that was before, for those who travel west',
    at('2018-05-09', 1),
    at('2018-05-10', 9),
    '2018-05-11',
    false,
  ],
  [
    'the last one of another day is no reason to wait',
    at('2018-05-10', 15),
    at('2018-05-11', 7),
    '2018-05-10',
    true,
  ],
])('%s', (_, oldest, now, last, due) => {
  expect(isSummaryDue(oldest, now, last)).toBe(due);
});

/** Apia has left a whole day out; Lord Howe moves its clocks by half an hour; Vostok by two; Casey at odd times. */
const zones = [
  ...['UTC', 'Africa/Dakar', 'Europe/Berlin', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Kiritimati'],
  ...['Pacific/Apia', 'Australia/Lord_Howe', 'Antarctica/Vostok', 'Antarctica/Casey', 'Africa/Casablanca'],
];
const HOUR = 3_600_000;
const starts = ['2011-12-27', '2018-03-22', '2018-10-24', '2023-12-15', '2024-04-03'];

/** Lets time pass in steps of some minutes, in one zone after the other, while things happen and the worker is away. */
function live(zones: string[], from: number, steps: number[], happens: Set<number>, away: Set<number>) {
  const days: WallTime[] = [];
  let [now, waiting, last] = [from, [] as number[], null as string | null];
  for (const [i, minutes] of steps.entries()) {
    now += minutes * 60_000;
    const zone = zones[Math.floor((i * zones.length) / steps.length)] ?? 'UTC';
    if (happens.has(i)) waiting.push(now);
    const [oldest] = waiting;
    if (away.has(i) || oldest === undefined) continue;
    const here = wallTime(new Date(now), zone);
    if (!isSummaryDue(wallTime(new Date(oldest), zone), here, last)) continue;
    [waiting, last] = [[], here.date];
    days.push(here);
  }
  return { days, waiting, now };
}

const some = fc.uniqueArray(fc.nat(400), { maxLength: 120 }).map((it) => new Set(it));
const lives = fc.record({
  stays: fc.array(fc.constantFrom(...zones), { minLength: 1, maxLength: 6 }),
  start: fc.constantFrom(...starts),
  steps: fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 100, maxLength: 400 }),
  happens: some,
  away: some,
});

test('wherever one lives or goes, and whatever the clocks do: at most one a day, none in the night', () => {
  fc.assert(
    fc.property(lives, ({ stays, start, steps, happens, away }) => {
      const { days } = live(stays, Date.parse(start), steps, happens, away);
      expect(new Set(days.map(({ date }) => date)).size).toBe(days.length);
      for (const { hour } of days) expect(hour).toBeGreaterThanOrEqual(7);
    }),
  );
});

test('and nothing waits for longer than to the morning after it', () => {
  fc.assert(
    fc.property(lives, ({ stays, start, steps, happens }) => {
      const { waiting, now } = live(stays.slice(0, 1), Date.parse(start), steps, happens, new Set());
      // A day may have 26 hours, a morning may come an hour and a half of steps late, and a day may be left out.
      for (const it of waiting) expect(now - it).toBeLessThan(28 * HOUR);
    }),
  );
});

test('a zone whose clocks leap over seven has its morning when they have leapt', () => {
  // Where it is 06:59 one minute and 08:00 the next, as far as any clock there says.
  const [before, after] = [at('2018-03-25', 6), at('2018-03-25', 8)];
  expect(isSummaryDue(at('2018-03-24', 20), before, null)).toBe(false);
  expect(isSummaryDue(at('2018-03-24', 20), after, null)).toBe(true);
});

test('the clocks of a zone are read as its people read them', () => {
  expect(wallTime(new Date('2018-03-25T00:59:00Z'), 'Europe/Berlin')).toEqual(at('2018-03-25', 1));
  expect(wallTime(new Date('2018-03-25T01:00:00Z'), 'Europe/Berlin')).toEqual(at('2018-03-25', 3));
  expect(wallTime(new Date('2011-12-30T10:00:00Z'), 'Pacific/Apia')).toEqual(at('2011-12-31', 0));
});
