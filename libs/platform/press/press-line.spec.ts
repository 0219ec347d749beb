import { resolve } from 'node:path';
import { PressLine } from './press-line';

const program = resolve('test/support/slow-press.cjs');

test('a paper that hangs is given up, and those behind it are printed by another thread', async () => {
  const line = new PressLine(program, 1_500);
  const first = await line.print('', 'first');
  expect(first.toString()).toBe('first');
  const hung = line.print('', 'hangs');
  const behind = [line.print('', 'second'), line.print('', 'breaks'), line.print('', 'third')];
  const outcomes = await Promise.allSettled([hung, ...behind]);
  expect(
    outcomes.map((it) => (it.status === 'fulfilled' ? it.value.toString() : (it.reason as Error).message)),
  ).toEqual(['The paper took too long to print.', 'second', 'It cannot be set.', 'third']);
  expect((await line.print('', 'after')).toString()).toBe('after');
  await line.stop();
}, 20_000);

test('papers that wait for their turn are not given up for those before them', async () => {
  const line = new PressLine(program, 2_000);
  const many = Array.from({ length: 200 }, (_, i) => String(i));
  const printed = await Promise.all(many.map((it) => line.print('', it)));
  expect(printed.map(String)).toEqual(many);
  await line.stop();
}, 20_000);
