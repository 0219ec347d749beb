import { equallyLikely, named } from './rounding';

test('places that are left go to whom the list falls shortest of', () => {
  const panels = [
    { counts: [1, 0, 0], chance: 0.1 },
    { counts: [0, 1, 0], chance: 0.2 },
    { counts: [0, 0, 1], chance: 0.7 },
  ];
  const list = equallyLikely({ panels, chances: [0.1, 0.2, 0.7] }, [1, 1, 1], 3);
  expect(list).toEqual([
    [0, 1, 0],
    [0, 0, 1],
    [0, 0, 1],
  ]);
});

test('everybody of a kind comes as often, and never twice on one panel', () => {
  expect(named([[2], [2], [2]], [['a', 'b', 'c']])).toEqual([
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'c'],
  ]);
});
