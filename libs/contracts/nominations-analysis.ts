import * as z from 'zod/mini';
import { UnRegion } from './groups';
import { CallView, Convention, Gender, NominationStatus } from './nominations';
import { Chamber } from './nominations-register';
import { route } from './route';
import { Overlay, SeatGroup } from './seats';
import { Instant } from './text';

/** Seats of a group that are set aside for Parties of the EU or of JUSCANZ; null for the rest, which is for the others. */
const KindOfSeats = z.object({ overlay: z.nullable(Overlay), seats: z.int() });

/** How a group of seats stands. People are counted once, however many Parties nominate them. */
export const SeatGroupBalance = z.object({
  seatGroup: SeatGroup,
  seats: z.int(),
  /** Nominations that stand: neither withdrawn, lapsed, declined nor found ineligible. */
  standing: z.int(),
  eligiblePeople: z.int(),
  eligibleParties: z.int(),
  /** How many eligible Parties are missing to fill the seats, each of its kind. */
  needed: z.int(),
  /** How many there are beyond the seats. */
  spare: z.int(),
  /** The same by kinds of seats; empty where all are of one. */
  kinds: z.array(
    z.object({ ...KindOfSeats.shape, eligibleParties: z.int(), needed: z.int(), spare: z.int() }),
  ),
});

/**
 * One field of the matrix: so many people of one kind. Whom several Parties nominate is counted once, where their
 * nomination is nearest to a seat, or came first. The page puts rows and columns together.
 */
export const BalanceCell = z.object({
  region: z.nullable(UnRegion),
  seatGroup: z.nullable(SeatGroup),
  gender: z.nullable(Gender),
  ldc: z.boolean(),
  sids: z.boolean(),
  status: NominationStatus,
  /** In which they are at home, by what stands of them. */
  conventions: z.array(Convention),
  people: z.int(),
});

/** The people at home in a convention, by their highest level: of all that stand, and of those eligible. */
export const ConventionCover = z.object({
  convention: Convention,
  standing: z.object({
    focal_point: z.int(),
    authority: z.int(),
    practitioner: z.int(),
    familiar: z.int(),
  }),
  eligible: z.int(),
});

/** The balance of what has come, against the seat plan, while the call is open and after. */
export const readNominationAnalysis = route({
  does: 'N06',
  method: 'GET',
  path: '/api/groups/:groupId/nomination-analysis',
  shows: 'nominations',
  input: z.strictObject({ groupId: z.uuid() }),
  reply: z.object({
    at: Instant,
    /** Null before anything was nominated. */
    chamber: z.nullable(Chamber),
    calls: z.array(CallView),
    seatGroups: z.array(SeatGroupBalance),
    cells: z.array(BalanceCell),
    conventions: z.array(ConventionCover),
    /** The Parties that were asked and have no nomination that stands. */
    unanswered: z.array(z.object({ party: z.string(), region: z.nullable(UnRegion) })),
    /** Days of UTC with what was received on them. */
    perDay: z.array(z.object({ day: z.string(), received: z.int() })),
    /** What would be missing if the call closed now: eligible, complete and received nominations taken together. */
    missingNow: z.array(
      z.object({
        seatGroup: SeatGroup,
        seats: z.int(),
        /** Which of them; empty where all seats of the group are of one kind. */
        kinds: z.array(KindOfSeats),
      }),
    ),
  }),
});
