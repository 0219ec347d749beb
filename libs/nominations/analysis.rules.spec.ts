import { balanceOf, type Counted, missingNow } from './analysis.rules';

const plan = [
  { seatGroup: 'AFRICA' as const, seats: 2 },
  { seatGroup: 'CEE' as const, seats: 2 },
];
const one = (
  party: string,
  seatGroup: Counted['seatGroup'],
  status: Counted['status'],
  personNo = party,
): Counted => ({
  ...{ party, seatGroup, status, personNo },
});

test('people are counted once and Parties once, and only what stands counts', () => {
  const came = [
    one('SN', 'AFRICA', 'eligible'),
    one('GH', 'AFRICA', 'eligible'),
    one('KE', 'AFRICA', 'eligible', 'SN'),
    one('ZA', 'AFRICA', 'withdrawn'),
    one('SK', 'CEE', 'received'),
    one('SK', 'CEE', 'acknowledged', 'another'),
    one('UA', 'CEE', 'ineligible'),
  ];
  expect(balanceOf(plan, came)).toEqual([
    {
      seatGroup: 'AFRICA',
      seats: 2,
      standing: 3,
      eligiblePeople: 2,
      eligibleParties: 3,
      needed: 0,
      spare: 1,
    },
    { seatGroup: 'CEE', seats: 2, standing: 2, eligiblePeople: 0, eligibleParties: 0, needed: 2, spare: 0 },
  ]);
  // Two nominations of one Party fill one seat.
  expect(missingNow(plan, came)).toEqual([{ seatGroup: 'CEE', seats: 1 }]);
});

test('what waits for something, or for the head, fills no seat if the call closes now', () => {
  const came = [
    one('SN', 'AFRICA', 'complete'),
    one('GH', 'AFRICA', 'incomplete'),
    one('SK', 'CEE', 'late'),
    one('UA', 'CEE', 'reserve'),
  ];
  expect(missingNow(plan, came)).toEqual([
    { seatGroup: 'AFRICA', seats: 1 },
    { seatGroup: 'CEE', seats: 1 },
  ]);
  expect(balanceOf(plan, came).map(({ standing }) => standing)).toEqual([2, 2]);
});
