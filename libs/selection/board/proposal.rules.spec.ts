import fc from 'fast-check';
import {
  idsAt,
  movesTo,
  nextLetter,
  objectionToLists,
  objectionToPlace,
  placeIn,
  rankAt,
} from './proposal.rules';

const person = (id: string, more: object = {}) => ({
  id,
  standing: 'choosable' as const,
  sameAs: [],
  ...more,
});

test.each([
  [[], 'A'],
  [['A', 'B'], 'C'],
  [['A', 'C'], 'B'],
  ['ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split(''), null],
])('after %j comes %s', (taken, next) => {
  expect(nextLetter(taken)).toBe(next);
});

test.each([
  ['somebody who may be chosen', person('a'), 'in', [], null],
  ['somebody nobody knows', undefined, 'in', [], 'not-choosable'],
  ['somebody who withdrew', person('a', { standing: 'withdrawn' }), 'in', [], 'not-choosable'],
  ['somebody who withdrew, to be out', person('a', { standing: 'withdrawn' }), 'out', [], null],
  [
    'somebody whose conflict is pending',
    person('a', { standing: 'conflict_pending' }),
    'reserve',
    [],
    'not-choosable',
  ],
  ['somebody who is in for another Party', person('a', { sameAs: ['b'] }), 'in', ['b'], 'same-person-in'],
  ['the same, to be in reserve', person('a', { sameAs: ['b'] }), 'reserve', ['b'], null],
] as const)('%s can be placed, or not', (_, it, to, inside, objection) => {
  expect(objectionToPlace(it, to, inside)).toBe(objection);
});

test('nobody is in two lists', () => {
  const all = [person('a'), person('b')];
  expect(objectionToLists(all, { in: ['a'], reserve: ['b'] })).toBeNull();
  expect(objectionToLists(all, { in: ['a'], reserve: ['a'] })).toBe('placed-twice');
  expect(objectionToLists(all, { in: ['c'], reserve: [] })).toBe('not-choosable');
});

/** A proposal after lists were set, one after another: it is what the last one says. */
interface Placed {
  nominee: string;
  place: 'in' | 'reserve' | 'out';
  rank: number | null;
}
const lists = fc
  .uniqueArray(fc.constantFrom(...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']), { maxLength: 8 })
  .chain((ids) => fc.nat(ids.length).map((at) => ({ in: ids.slice(0, at), reserve: ids.slice(at) })));

test('whatever was set before, a proposal is what was set last, and what does not change is not moved', () => {
  fc.assert(
    fc.property(fc.array(lists, { minLength: 1, maxLength: 6 }), (all) => {
      let places: Placed[] = [];
      for (const next of all) {
        for (const { nominationId: nominee, to: place, rank } of movesTo(places, next))
          places = [...places.filter((it) => it.nominee !== nominee), { nominee, place, rank }];
        expect(new Set(idsAt(places, 'in'))).toEqual(new Set(next.in));
        expect(idsAt(places, 'reserve')).toEqual(next.reserve);
        expect(movesTo(places, next)).toEqual([]);
      }
    }),
  );
});

test('who was never moved is out; who is put in reserve comes last, and who is in it keeps their place', () => {
  const places: Placed[] = [
    { nominee: 'a', place: 'reserve', rank: 2 },
    { nominee: 'b', place: 'in', rank: null },
  ];
  expect(placeIn(places, 'c')).toMatchObject({ place: 'out', revision: 0 });
  expect(rankAt(places, { rank: null }, 'reserve')).toBe(3);
  expect(rankAt(places, { rank: 2 }, 'reserve')).toBe(2);
  expect(rankAt(places, { rank: 2 }, 'in')).toBeNull();
});
