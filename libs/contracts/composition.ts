import * as z from 'zod/mini';
import { PersonCard } from './access';
import { NominationDay } from './nominations';
import { route } from './route';
import { Overlay, SeatGroup } from './seats';
import { Instant, line } from './text';

const ofGroup = { groupId: z.uuid() };
const at = '/api/groups/:groupId/compositions';

/** Somebody on a seat, as a composition was published. */
export const SeatedMember = z.object({
  personId: z.uuid(),
  name: z.string(),
  party: z.string(),
  seatGroup: SeatGroup,
  overlays: z.array(Overlay),
});
export type SeatedMember = z.infer<typeof SeatedMember>;

/** A version of who is in the group. What was published never changes; what changed since is the next version. */
export const CompositionView = z.object({
  version: z.int(),
  publishedAt: Instant,
  /** The notification that announces it, drafted with it. */
  notificationId: z.nullable(z.uuid()),
  /** Its number, once it has one. */
  number: z.nullable(z.string()),
  /** What is other than in the version before, in the words it was published with; empty in the first. */
  change: z.string(),
  members: z.array(
    z.object({
      ...SeatedMember.shape,
      /** An invented person, shown as such wherever the name is. */
      sample: z.boolean(),
    }),
  ),
  vacant: z.int(),
});
export type CompositionView = z.infer<typeof CompositionView>;
/** The versions of the composition, the latest first. */
export const listCompositions = route({
  does: 'G01',
  method: 'GET',
  path: at,
  shows: 'compositions',
  input: z.strictObject(ofGroup),
  reply: z.object({ compositions: z.array(CompositionView) }),
});

/** Why somebody leaves. */
export const DepartureKind = z.enum(['resigned', 'recalled', 'ineligible', 'inactive', 'died']);
export type DepartureKind = z.infer<typeof DepartureKind>;

const HOUR = 3_600_000;
const dayAt = (at: Date, hours: number): string =>
  new Date(at.getTime() + hours * HOUR).toISOString().slice(0, 10);

/**
 * What is wrong with a day on which somebody is said to have left: it lies ahead, or before their membership began,
 * wherever on earth one is. Null where nothing is.
 */
export function departureFault(on: string, began: Date, now: Date): 'ahead' | 'before' | null {
  if (on > dayAt(now, 14)) return 'ahead';
  return on < dayAt(began, -12) ? 'before' : null;
}

/**
 * Records that a member leaves or has left, and why: the seat is vacant, the next version of the composition and the
 * notification of the change are there. What the member has said stays, under their name. Where somebody has died,
 * their account is closed too, unless they have a role in another group.
 */
export const recordDeparture = route({
  does: 'G02',
  method: 'POST',
  path: `${at}/departures`,
  input: z.strictObject({
    ...ofGroup,
    personId: z.uuid(),
    why: DepartureKind,
    reason: line(500),
    /** The day on which they left, where that was before it is recorded; null or absent: now. */
    on: z.optional(z.nullable(NominationDay)),
  }),
  reply: z.object({ version: z.int(), notificationId: z.uuid() }),
});

/** Somebody who has left, and the seat that fell vacant with it. */
const Departure = z.object({
  /** Of the membership that ended. */
  membershipId: z.uuid(),
  member: PersonCard,
  seatGroup: SeatGroup,
  overlays: z.array(Overlay),
  since: Instant,
  why: DepartureKind,
  reason: z.string(),
  /** When the Party was invited to replace for the rest of the term; null where it was not. */
  invitedAt: z.nullable(Instant),
});
/** Seats that members have left, and who could take those that are vacant, by the selection that was published. */
export const readVacancies = route({
  does: 'B07',
  method: 'GET',
  path: `${at}/vacancies`,
  shows: 'vacancies',
  input: z.strictObject(ofGroup),
  reply: z.object({
    vacancies: z.array(
      z.object({
        ...Departure.shape,
        /** Reserves who keep every quota first, in their order; then the others, with the quotas that break. */
        reserves: z.array(
          z.object({
            nominationId: z.uuid(),
            name: z.string(),
            party: z.string(),
            rank: z.nullable(z.int()),
            breaks: z.array(z.object({ id: z.string(), label: z.string() })),
          }),
        ),
      }),
    ),
    /** Departures whose seat was taken since, and by whom; the latest first. */
    filled: z.array(z.object({ ...Departure.shape, by: PersonCard, filledAt: Instant })),
  }),
});
/** Invites the Party of whoever left to replace them for the rest of the term. */
export const inviteReplacement = route({
  does: 'G02',
  method: 'POST',
  path: `${at}/vacancies/:membershipId/invitation`,
  input: z.strictObject({ ...ofGroup, membershipId: z.uuid(), note: line(500) }),
  reply: z.object({ done: z.literal(true) }),
});
/** Seats a reserve, or somebody newly nominated and eligible, in a seat that is vacant, for the rest of the term. */
export const fillVacancy = route({
  does: 'G02',
  method: 'POST',
  path: `${at}/vacancies/:membershipId/filling`,
  input: z.strictObject({
    ...ofGroup,
    membershipId: z.uuid(),
    nominationId: z.uuid(),
    reason: line(500),
  }),
  reply: z.object({ version: z.int(), notificationId: z.uuid() }),
});
