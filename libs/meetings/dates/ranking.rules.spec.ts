import fc from 'fast-check';
import type { DateAnswer, SeatGroup } from '@lib/contracts';
import { burdenOf, compareSlots, factsOf, ranksOf, type Hearing, type SlotFacts } from './ranking.rules';

const day = { weekday: 1, from: 600, to: 720 };
const night = { weekday: 1, from: 60, to: 180 };
const evening = { weekday: 1, from: 1_200, to: 1_320 };
const hearing = (
  party: string,
  seatGroup: SeatGroup,
  answer: DateAnswer | null,
  span = day,
  nights = 0,
): Hearing => ({ of: { personId: party, party, seatGroup, nights }, answer, span });

test('a group of seats is missing of which nobody has said that they can', () => {
  const heard = [
    hearing('SN', 'AFRICA', 'no'),
    hearing('KE', 'AFRICA', 'if_need_be'),
    hearing('CN', 'ASIA_PACIFIC', 'no'),
    hearing('FJ', 'ASIA_PACIFIC', null),
    hearing('SE', 'WEOG', 'yes'),
  ];
  const { missing, cannot, yes, ifNeedBe, no, working } = factsOf(heard);
  expect(missing).toEqual(['ASIA_PACIFIC']);
  expect(cannot.map(({ party }) => party)).toEqual(['SN', 'CN']);
  expect({ yes, ifNeedBe, no, working }).toEqual({ yes: 1, ifNeedBe: 1, no: 2, working: 5 });
});

test('a night weighs more for whoever has had some already: so nights go round', () => {
  const first = factsOf([hearing('FJ', 'ASIA_PACIFIC', 'yes', night, 3), hearing('AU', 'WEOG', 'yes')]);
  const second = factsOf([hearing('FJ', 'ASIA_PACIFIC', 'yes', day, 3), hearing('AU', 'WEOG', 'yes', night)]);
  expect([burdenOf(first), burdenOf(second)]).toEqual([4, 1]);
  expect(ranksOf([first, second])).toEqual([2, 1]);
});

test.each([
  [
    'a region that would be missing counts for more than any nights',
    [
      [hearing('SN', 'AFRICA', 'no'), hearing('SE', 'WEOG', 'yes')],
      [hearing('SN', 'AFRICA', 'yes', night, 9), hearing('SE', 'WEOG', 'yes', night, 9)],
    ],
  ],
  [
    'a night counts for more than working hours',
    [
      [hearing('SN', 'AFRICA', 'yes', night), hearing('SE', 'WEOG', 'yes')],
      [hearing('SN', 'AFRICA', 'yes', evening), hearing('SE', 'WEOG', 'yes', evening)],
    ],
  ],
  [
    'working hours decide where nights do not',
    [[hearing('SN', 'AFRICA', 'yes', evening)], [hearing('SN', 'AFRICA', 'yes')]],
  ],
  [
    'then how many cannot',
    [
      [hearing('SN', 'AFRICA', 'yes'), hearing('KE', 'AFRICA', 'no')],
      [hearing('SN', 'AFRICA', 'yes'), hearing('KE', 'AFRICA', 'if_need_be')],
    ],
  ],
] as const)('%s', (_, [worse, better]) => {
  expect(ranksOf([factsOf(worse), factsOf(better)])).toEqual([2, 1]);
});

const fact = fc.record({
  missing: fc.subarray<SeatGroup>(['AFRICA', 'CEE', 'WEOG']),
  nights: fc.array(fc.record({ nights: fc.nat(5) }), { maxLength: 4 }),
  working: fc.nat(4),
  cannot: fc.array(fc.constant({}), { maxLength: 3 }),
  ifNeedBe: fc.nat(3),
}) as fc.Arbitrary<unknown> as fc.Arbitrary<SlotFacts>;

test('ranks are an order: from 1, the same for what is alike, whatever the order it came in', () => {
  fc.assert(
    fc.property(fc.array(fact, { minLength: 1, maxLength: 8 }), (slots) => {
      const ranks = ranksOf(slots);
      expect(Math.min(...ranks)).toBe(1);
      expect(ranksOf([...slots].reverse())).toEqual([...ranks].reverse());
      slots.forEach((a, i) =>
        slots.forEach((b, j) =>
          expect(Math.sign(compareSlots(a, b))).toBe(Math.sign((ranks[i] ?? 0) - (ranks[j] ?? 0))),
        ),
      );
    }),
  );
});
