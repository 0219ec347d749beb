import type { SeatGroup } from '@lib/contracts';
import {
  euLinkedSeats,
  objectionToOffice,
  objectionToPlan,
  objectionToSeat,
  overlaysOf,
  type OverlayName,
  type SeatNumbers,
  vacantSeats,
} from './seats.rules';

const numbers = (seatGroup: SeatGroup, seats: number, ofWhichEu = 0, ofWhichJuscanz = 0): SeatNumbers => ({
  seatGroup,
  seats,
  ofWhichEu,
  ofWhichJuscanz,
});
/** CBD/SBI/2/11, paragraph 41. */
const plan = [
  numbers('AFRICA', 4),
  numbers('ASIA_PACIFIC', 4),
  numbers('GRULAC', 4),
  numbers('CEE', 2, 1),
  numbers('WEOG', 4, 2, 2),
  numbers('EUROPEAN_COMMISSION', 1),
];
const seat = (party: string, seatGroup: SeatGroup, ...overlays: OverlayName[]) => ({
  personId: `of ${party}`,
  party,
  seatGroup,
  overlays,
});
const party = { isParty: true };
const eu = seat('EU', 'EUROPEAN_COMMISSION', 'EU');
const seated = [
  seat('SK', 'CEE', 'EU'),
  seat('SE', 'WEOG', 'EU'),
  seat('AU', 'WEOG', 'JUSCANZ'),
  seat('SN', 'AFRICA'),
];

test.each([
  ['a second seat of the EU in the West is free', seat('NL', 'WEOG', 'EU'), null],
  ['Japan may hold a seat of JUSCANZ', seat('JP', 'WEOG', 'JUSCANZ'), null],
  ['of the two Eastern seats one is for the EU, and that is taken', seat('PL', 'CEE', 'EU'), 'no-seat-left'],
  ['the other is for the rest of the region', seat('RS', 'CEE'), null],
  ['in the West there is none for the rest', seat('CH', 'WEOG'), 'no-seat-left'],
  ['in Africa there is none for the EU', seat('KE', 'AFRICA', 'EU'), 'no-seat-left'],
  ['the European Union sits for the Commission', eu, null],
  ['and nowhere else', { ...eu, seatGroup: 'WEOG' as const }, 'no-such-seat'],
  ['nor does anybody else sit there', seat('FR', 'EUROPEAN_COMMISSION', 'EU'), 'no-such-seat'],
  ['a Party has one seat', { ...seat('SN', 'AFRICA'), personId: 'another' }, 'already-seated'],
  ['and so has a person', { ...seat('KE', 'AFRICA'), personId: 'of SN' }, 'already-seated'],
] as const)('%s', (_, it, objection) => {
  expect(objectionToSeat(plan, seated, it, party)).toBe(objection);
});

test('a state that is no Party has no seat', () => {
  expect(objectionToSeat(plan, seated, seat('US', 'WEOG', 'JUSCANZ'), { isParty: false })).toBe(
    'not-a-party',
  );
});

test('a group of seats that is not planned has none', () => {
  expect(objectionToSeat([], [], seat('KE', 'AFRICA'), party)).toBe('no-seat-left');
});

test('four seats of the plan are tied to the EU: one Eastern, two Western, and that of the Commission', () => {
  expect(euLinkedSeats(plan)).toBe(4);
  expect(overlaysOf('EUROPEAN_COMMISSION', [])).toEqual(['EU']);
  expect(overlaysOf('EUROPEAN_COMMISSION', ['EU'])).toEqual(['EU']);
  expect(overlaysOf('WEOG', ['JUSCANZ'])).toEqual(['JUSCANZ']);
});

test('seats that nobody holds are vacant, and full groups are not listed', () => {
  const vacant = vacantSeats(plan, [...seated, eu]);
  expect(vacant).toContainEqual({ seatGroup: 'AFRICA', seats: 3 });
  expect(vacant.map(({ seatGroup }) => seatGroup)).not.toContain('EUROPEAN_COMMISSION');
});

test.each([
  ['a plan is kept to', plan, null],
  ['who sits keeps a seat', [numbers('AFRICA', 4), numbers('WEOG', 4, 2, 2)], 'no-seat-left'],
  ['no more seats are set aside than there are', [numbers('CEE', 1, 1, 1)], 'no-such-seat'],
  ['each group of seats is planned once', [...plan, numbers('CEE', 2, 1)], 'no-such-seat'],
] as const)('%s', (_, wanted, objection) => {
  expect(objectionToPlan(wanted, seated)).toBe(objection);
});

test.each([
  ['a member takes the chair', [], 'chair', 'of SN', null],
  ['nobody else does', [], 'chair', 'of KE', 'not-a-member'],
  ['there is one chair', [{ personId: 'of SK', kind: 'chair' }], 'chair', 'of SN', 'office-taken'],
  ['beside whom somebody may act', [{ personId: 'of SK', kind: 'chair' }], 'acting_chair', 'of SN', null],
  [
    'but not they themselves',
    [{ personId: 'of SN', kind: 'chair' }],
    'acting_chair',
    'of SN',
    'office-taken',
  ],
] as const)('%s', (_, holders, kind, personId, objection) => {
  expect(objectionToOffice(seated, holders, { personId, kind })).toBe(objection);
});
