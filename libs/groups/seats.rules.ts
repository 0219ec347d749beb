import type { Member, Objection, OfficeKind, readGroup, Reply, SeatGroup } from '@lib/contracts';

export type MembershipStatus = Member['status'];
export type OverlayName = Member['overlays'][number];
export type SeatNumbers = Reply<typeof readGroup>['seats'][number];

export interface Seat {
  personId: string;
  party: string;
  seatGroup: SeatGroup;
  overlays: readonly OverlayName[];
}

/** The order in which seat groups are read out (CBD/SBI/2/11, paragraph 41). */
export const seatGroups: readonly SeatGroup[] = [
  'AFRICA',
  'ASIA_PACIFIC',
  'GRULAC',
  'CEE',
  'WEOG',
  'EUROPEAN_COMMISSION',
];

/** For whom a seat is set aside. Within a group of seats those for the EU and for JUSCANZ are apart from the rest. */
type Kind = 'EU' | 'JUSCANZ' | 'any';

function kindOf({ seatGroup, overlays }: Pick<Seat, 'seatGroup' | 'overlays'>): Kind {
  if (seatGroup === 'EUROPEAN_COMMISSION' || overlays.includes('EU')) return 'EU';
  return overlays.includes('JUSCANZ') ? 'JUSCANZ' : 'any';
}

function placesOf({ seatGroup, seats, ofWhichEu, ofWhichJuscanz }: SeatNumbers, kind: Kind): number {
  if (seatGroup === 'EUROPEAN_COMMISSION') return kind === 'EU' ? seats : 0;
  return { EU: ofWhichEu, JUSCANZ: ofWhichJuscanz, any: seats - ofWhichEu - ofWhichJuscanz }[kind];
}

const isFull = (plan: readonly SeatNumbers[], seated: readonly Seat[], it: Seat): boolean => {
  const numbers = plan.find(({ seatGroup }) => seatGroup === it.seatGroup);
  const taken = seated.filter(({ seatGroup, overlays }) => {
    return seatGroup === it.seatGroup && kindOf({ seatGroup, overlays }) === kindOf(it);
  });
  return !numbers || taken.length >= placesOf(numbers, kindOf(it));
};

/** The overlays of a seat: that of the European Commission counts as one of the EU. */
export function overlaysOf(seatGroup: SeatGroup, given: readonly OverlayName[]): OverlayName[] {
  const all: OverlayName[] = seatGroup === 'EUROPEAN_COMMISSION' ? ['EU', ...given] : [...given];
  return [...new Set(all)];
}

/** Why this person cannot take this seat for this Party; null when they can. One seat for a person, one for a Party. */
export function objectionToSeat(
  plan: readonly SeatNumbers[],
  seated: readonly Seat[],
  it: Seat,
  party: { isParty: boolean },
): Objection | null {
  if (!party.isParty) return 'not-a-party';
  if ((it.party === 'EU') !== (it.seatGroup === 'EUROPEAN_COMMISSION')) return 'no-such-seat';
  if (seated.some(({ personId, party }) => personId === it.personId || party === it.party))
    return 'already-seated';
  return isFull(plan, seated, it) ? 'no-seat-left' : null;
}

/** Why seats cannot be planned like this; null when they can. Whoever sits keeps a seat. */
export function objectionToPlan(plan: readonly SeatNumbers[], seated: readonly Seat[]): Objection | null {
  const isSound = plan.every(({ seats, ofWhichEu, ofWhichJuscanz }) => {
    return seats > 0 && ofWhichEu >= 0 && ofWhichJuscanz >= 0 && ofWhichEu + ofWhichJuscanz <= seats;
  });
  const groups = new Set(plan.map(({ seatGroup }) => seatGroup));
  if (!isSound || groups.size < plan.length) return 'no-such-seat';
  const allKeepTheirs = seated.every((it, i) => !isFull(plan, seated.slice(0, i), it));
  return allKeepTheirs ? null : 'no-seat-left';
}

/** How many seats a plan ties to the EU: those set aside within regions, and that of the European Commission. */
export function euLinkedSeats(plan: readonly SeatNumbers[]): number {
  return plan.reduce((sum, it) => sum + placesOf(it, 'EU'), 0);
}

/** The seats of a plan that nobody holds. */
export function vacantSeats(
  plan: readonly SeatNumbers[],
  seated: readonly Pick<Seat, 'seatGroup'>[],
): { seatGroup: SeatGroup; seats: number }[] {
  return plan
    .map(({ seatGroup, seats }) => ({
      seatGroup,
      seats: seats - seated.filter((it) => it.seatGroup === seatGroup).length,
    }))
    .filter(({ seats }) => seats > 0);
}

interface Holder {
  personId: string;
  kind: OfficeKind;
}

/** Why this person cannot take this office; null when they can. Each office has one holder, each holder one office. */
export function objectionToOffice(
  seated: readonly Pick<Seat, 'personId'>[],
  holders: readonly Holder[],
  it: Holder,
): Objection | null {
  if (!seated.some(({ personId }) => personId === it.personId)) return 'not-a-member';
  const isTaken = holders.some(({ kind, personId }) => kind === it.kind || personId === it.personId);
  return isTaken ? 'office-taken' : null;
}
