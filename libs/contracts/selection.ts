import * as z from 'zod/mini';
import { UnRegion } from './groups';
import {
  Convention,
  DisclosureStatus,
  ExpertiseLevel,
  Gender,
  NominationDay,
  NominationFile,
  NominationStatus,
  PartyFacts,
} from './nominations';
import { SeatGroup } from './seats';
import { Instant } from './text';

/**
 * The states of a selection (domain notes, 3.5). To propose and to consult is one act, so that `proposed` is none of
 * its own; `publishing` is between the two journals: what was begun is gone on with until it is done.
 */
export const SelectionState = z.enum([
  'open',
  'with_bureau',
  'consulted',
  'decided',
  'publishing',
  'published',
]);
export type SelectionState = z.infer<typeof SelectionState>;

/** Where a nominee stands in a proposal. */
export const Place = z.enum(['in', 'reserve', 'out']);
export type Place = z.infer<typeof Place>;

/**
 * Whether somebody may be chosen. `unscreened`: complete, and not found eligible yet. `conflict_pending`: interests
 * were disclosed and are not cleared; such people are in no proposal of the engine, which says what it would be with them.
 */
export const NomineeStanding = z.enum([
  'choosable',
  'unscreened',
  'conflict_pending',
  'disqualified',
  'ineligible',
  'withdrawn',
]);
export type NomineeStanding = z.infer<typeof NomineeStanding>;

/** What is known of a nominee and counts on the board: facts, and never a score. */
export const BoardNominee = z.object({
  /** Of the nomination. */
  id: z.uuid(),
  receipt: z.nullable(z.int()),
  ...PartyFacts.shape,
  name: z.string(),
  title: z.string(),
  organization: z.string(),
  gender: z.nullable(Gender),
  languages: z.array(z.string()),
  /** Whether the Party is eligible for funded travel; null where it was not said. */
  fundingEligible: z.nullable(z.boolean()),
  /** The seat group the Party nominated for. */
  seatGroup: z.nullable(SeatGroup),
  /** The categories of seats of the profile that are open to them; one of these is used. None: no seat is open. */
  seats: z.array(z.string()),
  /** Why others than the profile says; null where it is as the profile says. */
  seatsReason: z.nullable(z.string()),
  expertise: z.array(z.object({ convention: Convention, level: ExpertiseLevel })),
  status: NominationStatus,
  standing: NomineeStanding,
  /** Why it stands so, where that was said: withdrawn, ineligible. */
  reason: z.string(),
  disclosure: z.nullable(DisclosureStatus),
  letterDate: z.nullable(NominationDay),
  files: z.array(NominationFile),
  /** Other nominations of the same person. */
  sameAs: z.array(z.uuid()),
});
export type BoardNominee = z.infer<typeof BoardNominee>;

/**
 * How a criterion stands: `met`; `short`, and can still be completed; `lost`: it cannot with the seats and people that
 * are left; `over` its maximum.
 */
export const CriterionState = z.enum(['met', 'short', 'lost', 'over']);
export type CriterionState = z.infer<typeof CriterionState>;
export const Criterion = z.object({
  /** Of the quota. */
  id: z.string(),
  label: z.string(),
  /** Whether it counts seats of some categories, or people. */
  counts: z.enum(['seats', 'people']),
  count: z.int(),
  min: z.int(),
  max: z.int(),
  state: CriterionState,
  hard: z.boolean(),
  /** Of those counted, people who stated nothing: so many more it may be. */
  unstated: z.int(),
});
export type Criterion = z.infer<typeof Criterion>;
/** A goal of the profile, and how many members serve it. */
export const GoalReached = z.object({
  id: z.string(),
  label: z.string(),
  members: z.int(),
  points: z.int(),
});

/** A panel as it is counted. */
export const PanelView = z.object({
  members: z.array(z.object({ nominee: z.uuid(), category: z.nullable(z.string()) })),
  /** What its coverage comes to; 0 where the profile has no goals. */
  points: z.int(),
  goals: z.array(GoalReached),
  criteria: z.array(Criterion),
});
export type PanelView = z.infer<typeof PanelView>;

/** A panel held against the profile. */
export const PanelCheck = z.object({
  /** `fits`: whole, and keeps everything. `breaks`. `open`: nothing is broken yet; `checkCompletion` solves on. */
  verdict: z.enum(['fits', 'breaks', 'open']),
  seats: z.object({ filled: z.int(), of: z.int() }),
  ...PanelView.shape,
  /** Parties with more members than one may have. */
  parties: z.array(z.string()),
  /** Members to whom no seat is open; and those who may not be chosen any more. */
  unseated: z.array(z.uuid()),
  notThere: z.array(z.uuid()),
});
export type PanelCheck = z.infer<typeof PanelCheck>;

/** Where somebody was put, by whom, and when. Who was never moved is out, and has no row. */
export const PlacedNominee = z.object({
  nominee: z.uuid(),
  place: Place,
  /** The order among reserves, from 1; null elsewhere. */
  rank: z.nullable(z.int()),
  /** What If-Match names when they are moved; 0 for who was never moved. */
  revision: z.int(),
  at: Instant,
  by: z.nullable(z.string()),
});
export type PlacedNominee = z.infer<typeof PlacedNominee>;

/** Proposal A, B or C. */
export const ProposalView = z.object({
  id: z.uuid(),
  letter: z.string(),
  name: z.string(),
  /** Whether it can be changed: not while it is with the Bureau, nor once it was decided on. */
  locked: z.boolean(),
  /** The rounds it was sent in. */
  rounds: z.array(z.int()),
  /** What If-Match names when all of it is set. */
  revision: z.int(),
  changedAt: Instant,
  changedBy: z.nullable(z.string()),
  /** Whether the pool, or the profile, has changed since it was last changed. */
  stale: z.boolean(),
  places: z.array(PlacedNominee),
  /** Null as long as no profile was adopted. */
  check: z.nullable(PanelCheck),
});
export type ProposalView = z.infer<typeof ProposalView>;

/** A stretch of the board: nominees of a region, or of none. */
export const BoardRegion = z.nullable(UnRegion);

/** What a member of the Bureau says to a proposal. */
export const BureauAnswer = z.enum(['no_objection', 'comment', 'asks_for_more']);
export type BureauAnswer = z.infer<typeof BureauAnswer>;
