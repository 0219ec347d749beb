import { rankedReserves } from './reserves.rules';

const person = (
  nominationId: string,
  rank: number | null,
  outcome: 'selected' | 'reserve' | 'not_selected' = 'reserve',
) => ({
  ...{ nominationId, name: nominationId, party: 'SN', outcome, rank },
});
const criterion = (id: string, state: 'met' | 'over' | 'lost' | 'short') => ({
  ...{ id, label: id, counts: 'seats' as const, count: 0, min: 0, max: 0, hard: false, unstated: 0, state },
});

test('reserves who keep every quota come first, in the order of their list; the others say what breaks', () => {
  const all = [
    person('a', 1),
    person('b', 3),
    person('c', 2),
    person('d', null, 'not_selected'),
    person('e', null, 'selected'),
  ];
  const breaks: Record<string, ReturnType<typeof criterion>[]> = {
    a: [criterion('AFRICA', 'over'), criterion('CEE', 'lost')],
    b: [criterion('AFRICA', 'met'), criterion('women', 'short')],
    c: [criterion('AFRICA', 'met')],
  };
  const ranked = rankedReserves(all, (id) => breaks[id] ?? []);
  expect(ranked.map(({ nominationId, breaks: it }) => [nominationId, it.map(({ id }) => id)])).toEqual([
    ['c', []],
    ['b', []],
    ['a', ['AFRICA', 'CEE']],
  ]);
});
