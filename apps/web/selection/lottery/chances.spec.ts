import { byChance, percent } from './chances';

const chance = (nominee: string, fairest: number, listed = fairest) => ({ nominee, fairest, listed });

test('the surest stand first, and whoever has no chance is only counted', () => {
  const { some, none } = byChance([chance('a', 0.2), chance('b', 0), chance('c', 1), chance('d', 0, 0.001)]);
  expect([some.map(({ nominee }) => nominee), none]).toEqual([['c', 'a', 'd'], 1]);
});

test('a share is said as a percentage', () => {
  expect([percent(0.4444, 'en'), percent(0.0004, 'en', 2), percent(1, 'en')]).toEqual([
    '44.4%',
    '0.04%',
    '100.0%',
  ]);
});
