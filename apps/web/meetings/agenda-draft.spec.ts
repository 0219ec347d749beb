import type { AgendaItem } from '@lib/contracts';
import { isHeading, moved, settled, shifted } from './agenda-draft';

const item = (id: string, level: number, minutes: number | null = null): AgendaItem => ({
  ...{ id, level, title: id, annotation: '', minutes, presenter: '', visibility: 'group', documents: [] },
});
const shape = (items: readonly AgendaItem[]): string[] => items.map(({ id, level }) => `${id}${level}`);
const items = [item('a', 0, 5), item('b', 0), item('c', 1, 10), item('d', 0)];

test('items are moved by one, and stay where they can be', () => {
  expect(shape(moved(items, 3, -1))).toEqual(['a0', 'b0', 'd0', 'c1']);
  expect(shape(moved(items, 0, -1))).toEqual(shape(items));
  expect(shape(moved(items, 2, -1))).toEqual(['a0', 'c1', 'b0', 'd0']);
  expect(shape(moved([item('a', 0), item('b', 1)], 1, -1))).toEqual(['b0', 'a0']);
});

test('a part comes under the one before it, and a heading keeps no minutes of its own', () => {
  const to = shifted(items, 1, 1);
  expect(shape(to)).toEqual(['a0', 'b1', 'c1', 'd0']);
  expect(to[0]?.minutes).toBeNull();
  expect(shape(shifted(items, 2, 1))).toEqual(shape(items));
  expect(shape(shifted(items, 0, -1))).toEqual(shape(items));
  expect([isHeading(items, 1), isHeading(items, 3)]).toEqual([true, false]);
  expect(shape(settled([item('x', 2)]))).toEqual(['x0']);
});
