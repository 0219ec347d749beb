import { type NominationStatus, type Overlay, overlayOf, type SeatGroup } from '@lib/contracts';
import { eligibleStates, isCountedOn, stands } from './nomination.rules';

/** What of a nomination counts in the balance. */
export interface Counted {
  /** The same for every nomination of one person. */
  readonly personNo: string;
  readonly party: string;
  readonly seatGroup: SeatGroup | null;
  readonly status: NominationStatus;
}
export interface Planned {
  readonly seatGroup: SeatGroup;
  readonly seats: number;
  readonly ofWhichEu: number;
  readonly ofWhichJuscanz: number;
}
/** Seats of a group that are set aside for Parties of the EU or of JUSCANZ; null for the rest, which is for the others. */
interface KindOfSeat {
  readonly overlay: Overlay | null;
  readonly seats: number;
}

const isEligible = ({ status }: Counted): boolean => eligibleStates.includes(status);
const isOfNow = ({ status }: Counted): boolean => isCountedOn(status);
const distinct = <T>(all: readonly T[], of: (it: T) => string): number => new Set(all.map(of)).size;
const partiesIn = (all: readonly Counted[]): number => distinct(all, ({ party }) => party);
const lacking = (seats: number, there: number): number => (seats > there ? seats - there : 0);
const sumOf = <T>(all: readonly T[], of: (it: T) => number): number =>
  all.reduce((sum, it) => sum + of(it), 0);

/** The seats of a group by whom they are for. The seat of the European Commission is of one kind by itself. */
function kindsOf({ seatGroup, seats, ofWhichEu, ofWhichJuscanz }: Planned): KindOfSeat[] {
  const aside: KindOfSeat[] = [
    { overlay: 'EU', seats: seatGroup === 'EUROPEAN_COMMISSION' ? 0 : ofWhichEu },
    { overlay: 'JUSCANZ', seats: ofWhichJuscanz },
  ];
  const rest = { overlay: null, seats: seats - sumOf(aside, (it) => it.seats) };
  return [...aside, rest].filter((it) => it.seats > 0);
}

/** Of some nominations those of Parties that a kind of seat is for. */
function ofKind(
  all: readonly Counted[],
  kind: KindOfSeat,
  { kinds, at }: { kinds: readonly KindOfSeat[]; at: Date },
): Counted[] {
  return all.filter(({ party }) => {
    const overlay = overlayOf(party, at);
    return kind.overlay === (kinds.some((it) => it.overlay === overlay) ? overlay : null);
  });
}

const ofGroup = (all: readonly Counted[], group: SeatGroup, counts: (it: Counted) => boolean): Counted[] =>
  all.filter((it) => it.seatGroup === group && counts(it));
/** Where no seat of a group is set aside there is nothing to tell apart. */
const toldApart = <K extends KindOfSeat>(kinds: readonly K[]): K[] =>
  kinds.some(({ overlay }) => overlay !== null) ? [...kinds] : [];

/**
 * How each group of seats stands against the plan. Somebody whom several Parties nominate is one person. Which Parties
 * are of the EU turns on when they were called.
 */
export function balanceOf(plan: readonly Planned[], nominations: readonly Counted[], calledAt: Date) {
  return plan.map((it) => {
    const standing = ofGroup(nominations, it.seatGroup, ({ status }) => stands(status));
    const eligible = standing.filter(isEligible);
    const known = { kinds: kindsOf(it), at: calledAt };
    const kinds = known.kinds.map((kind) => {
      const eligibleParties = partiesIn(ofKind(eligible, kind, known));
      const needed = lacking(kind.seats, eligibleParties);
      return { ...kind, eligibleParties, needed, spare: lacking(eligibleParties, kind.seats) };
    });
    return {
      ...{ seatGroup: it.seatGroup, seats: it.seats, standing: standing.length },
      eligiblePeople: distinct(eligible, ({ personNo }) => personNo),
      eligibleParties: partiesIn(eligible),
      needed: sumOf(kinds, ({ needed }) => needed),
      spare: sumOf(kinds, ({ spare }) => spare),
      kinds: toldApart(kinds),
    };
  });
}

/** The seats that stay empty if nothing more comes and everything that is counted on is found eligible: one a Party. */
export function missingNow(plan: readonly Planned[], nominations: readonly Counted[], calledAt: Date) {
  const short = plan.map((it) => {
    const theirs = ofGroup(nominations, it.seatGroup, isOfNow);
    const known = { kinds: kindsOf(it), at: calledAt };
    const empty = known.kinds.map((kind) => ({
      overlay: kind.overlay,
      seats: lacking(kind.seats, partiesIn(ofKind(theirs, kind, known))),
    }));
    const kinds = toldApart(empty).filter(({ seats }) => seats > 0);
    return { seatGroup: it.seatGroup, seats: sumOf(empty, ({ seats }) => seats), kinds };
  });
  return short.filter(({ seats }) => seats > 0);
}
