import { balanceOf, type Counted, missingNow } from './analysis.rules';

const plainly = { ofWhichEu: 0, ofWhichJuscanz: 0 };
const plan = [
  { seatGroup: 'AFRICA' as const, seats: 2, ...plainly },
  { seatGroup: 'CEE' as const, seats: 2, ...plainly },
];
const in2017 = new Date('2017-08-28T12:00:00Z');
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
  expect(balanceOf(plan, came, in2017)).toEqual([
    {
      seatGroup: 'AFRICA',
      seats: 2,
      standing: 3,
      eligiblePeople: 2,
      eligibleParties: 3,
      needed: 0,
      spare: 1,
      kinds: [],
    },
    {
      seatGroup: 'CEE',
      seats: 2,
      standing: 2,
      eligiblePeople: 0,
      eligibleParties: 0,
      needed: 2,
      spare: 0,
      kinds: [],
    },
  ]);
  // Two nominations of one Party fill one seat.
  expect(missingNow(plan, came, in2017)).toEqual([{ seatGroup: 'CEE', seats: 1, kinds: [] }]);
});

test('what waits for something, or for the head, fills no seat if the call closes now', () => {
  const came = [
    one('SN', 'AFRICA', 'complete'),
    one('GH', 'AFRICA', 'incomplete'),
    one('SK', 'CEE', 'late'),
    one('UA', 'CEE', 'reserve'),
  ];
  expect(missingNow(plan, came, in2017)).toEqual([
    { seatGroup: 'AFRICA', seats: 1, kinds: [] },
    { seatGroup: 'CEE', seats: 1, kinds: [] },
  ]);
  expect(balanceOf(plan, came, in2017).map(({ standing }) => standing)).toEqual([2, 2]);
});

describe('where seats of a group are set aside for the EU and for JUSCANZ', () => {
  const aside = [
    { seatGroup: 'CEE' as const, seats: 2, ofWhichEu: 1, ofWhichJuscanz: 0 },
    { seatGroup: 'WEOG' as const, seats: 4, ofWhichEu: 2, ofWhichJuscanz: 2 },
  ];
  const balance = (...came: Counted[]) =>
    balanceOf(aside, came, in2017).map(({ seatGroup, eligibleParties, needed, spare, kinds }) => ({
      ...{ seatGroup, eligibleParties, needed, spare },
      kinds: kinds.map((it) => [it.overlay, it.seats, it.eligibleParties, it.needed]),
    }));

  test('two Parties of the EU fill one seat of it, and not that of the others', () => {
    const came = [one('SK', 'CEE', 'eligible'), one('BG', 'CEE', 'eligible')];
    expect(balance(...came)[0]).toEqual({
      ...{ seatGroup: 'CEE', eligibleParties: 2, needed: 1, spare: 1 },
      kinds: [
        ['EU', 1, 2, 0],
        [null, 1, 0, 1],
      ],
    });
    expect(missingNow(aside, came, in2017)[0]).toEqual({
      ...{ seatGroup: 'CEE', seats: 1, kinds: [{ overlay: null, seats: 1 }] },
    });
    expect(balance(...came, one('UA', 'CEE', 'eligible'))[0]).toMatchObject({ needed: 0, spare: 1 });
  });

  test('whoever is of neither fills none, where every seat is set aside; Japan fills one of JUSCANZ', () => {
    const came = [one('SE', 'WEOG', 'eligible'), one('JP', 'WEOG', 'reserve'), one('IL', 'WEOG', 'eligible')];
    expect(balance(...came)[1]).toEqual({
      ...{ seatGroup: 'WEOG', eligibleParties: 3, needed: 2, spare: 0 },
      kinds: [
        ['EU', 2, 1, 1],
        ['JUSCANZ', 2, 1, 1],
      ],
    });
  });

  test('what the United Kingdom fills turns on when the call went out', () => {
    const came = [one('GB', 'WEOG', 'eligible')];
    const ofEu = (at: Date) => balanceOf(aside, came, at)[1]?.kinds[0]?.eligibleParties;
    expect([ofEu(in2017), ofEu(new Date('2026-01-01T00:00:00Z'))]).toEqual([1, 0]);
  });
});
