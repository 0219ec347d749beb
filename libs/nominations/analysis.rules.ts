import type { NominationStatus, SeatGroup } from '@lib/contracts';
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
}

const isEligible = ({ status }: Counted): boolean => eligibleStates.includes(status);
const distinct = <T>(all: readonly T[], of: (it: T) => string): number => new Set(all.map(of)).size;
const lacking = (seats: number, there: number): number => (seats > there ? seats - there : 0);

/** How each group of seats stands against the plan. Somebody whom several Parties nominate is one person. */
export function balanceOf(plan: readonly Planned[], nominations: readonly Counted[]) {
  return plan.map(({ seatGroup, seats }) => {
    const theirs = nominations.filter((it) => it.seatGroup === seatGroup && stands(it.status));
    const eligible = theirs.filter(isEligible);
    const eligibleParties = distinct(eligible, ({ party }) => party);
    return {
      ...{ seatGroup, seats, standing: theirs.length, eligibleParties },
      eligiblePeople: distinct(eligible, ({ personNo }) => personNo),
      needed: lacking(seats, eligibleParties),
      spare: lacking(eligibleParties, seats),
    };
  });
}

/** The seats that stay empty if nothing more comes and everything that is counted on is found eligible: one a Party. */
export function missingNow(plan: readonly Planned[], nominations: readonly Counted[]) {
  const short = plan.map(({ seatGroup, seats }) => {
    const theirs = nominations.filter((it) => it.seatGroup === seatGroup && isCountedOn(it.status));
    return {
      seatGroup,
      seats: lacking(
        seats,
        distinct(theirs, ({ party }) => party),
      ),
    };
  });
  return short.filter(({ seats }) => seats > 0);
}
