import { setTimeout as later } from 'node:timers/promises';
import { Ledger } from './ledger';
import type { Finished, Pile } from './pile';

const pile = (): Pile => ({ lease: () => Promise.resolve([]), finish: () => Promise.resolve() });
const [one, other] = [pile(), pile()];
const accepted = (id: number): Finished => ({
  ...{ id: String(id), leaseNo: 1, became: 'accepted', fault: null, refused: false, minutes: 0 },
});
const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

test('what comes together is written in one statement', async () => {
  const written: number[] = [];
  const ledger = new Ledger((_, finished) => {
    written.push(finished.length);
    return Promise.resolve();
  });
  for (const id of numbers(3)) ledger.note(one, accepted(id));
  await ledger.settle();
  expect(written).toEqual([3]);
});

test('what is noted is written within moments, though nobody asks', async () => {
  const written: string[] = [];
  const ledger = new Ledger((_, finished) => {
    written.push(...finished.map(({ id }) => id));
    return Promise.resolve();
  });
  ledger.note(one, accepted(7));
  await later(120);
  expect(written).toEqual(['7']);
});

test('there is room for fewer than fifteen that are not written down, however slow the database is', async () => {
  let finish = (): void => undefined;
  const slow = new Promise<void>((done) => (finish = done));
  const ledger = new Ledger(() => slow);
  for (const id of numbers(14)) ledger.note(one, accepted(id));
  await ledger.room();
  ledger.note(one, accepted(14));
  let hasRoom = false;
  const room = ledger.room().then(() => (hasRoom = true));
  await later(60);
  expect(hasRoom).toBe(false);
  finish();
  await room;
});

test('what cannot be written is told, and is written with the next; what waited behind it is not lost', async () => {
  const written: [Pile, string[]][] = [];
  let isThere = false;
  const ledger = new Ledger((to, finished) => {
    if (to === one && !isThere) return Promise.reject(new Error('No database.'));
    written.push([to, finished.map(({ id }) => id)]);
    return Promise.resolve();
  });
  ledger.note(one, accepted(1));
  ledger.note(other, accepted(2));
  await expect(ledger.settle()).rejects.toThrow('No database.');
  isThere = true;
  await ledger.settle();
  expect(written).toEqual([
    [one, ['1']],
    [other, ['2']],
  ]);
});
