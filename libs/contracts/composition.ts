import * as z from 'zod/mini';
import { PersonCard } from './access';
import { route } from './route';
import { Overlay, SeatGroup } from './seats';
import { Instant, line } from './text';

const ofGroup = { groupId: z.uuid() };
const at = '/api/groups/:groupId/compositions';

/** A version of who is in the group. What was published never changes; what changed since is the next version. */
export const CompositionView = z.object({
  version: z.int(),
  publishedAt: Instant,
  /** The notification that announces it, drafted with it. */
  notificationId: z.nullable(z.uuid()),
  /** Its number, once it has one. */
  number: z.nullable(z.string()),
  /** What is other than in the version before, in words; empty in the first. */
  change: z.string(),
  members: z.array(
    z.object({
      personId: z.uuid(),
      name: z.string(),
      party: z.string(),
      seatGroup: SeatGroup,
      overlays: z.array(Overlay),
    }),
  ),
  vacant: z.int(),
});
/** The versions of the composition, the latest first. */
export const listCompositions = route({
  does: 'G01',
  method: 'GET',
  path: at,
  shows: 'compositions',
  input: z.strictObject(ofGroup),
  reply: z.object({ compositions: z.array(CompositionView) }),
});

/**
 * Records that a member leaves, and why: the seat is vacant, the next version of the composition and the notification
 * of the change are there. What the member has said stays, under their name.
 */
export const recordDeparture = route({
  does: 'G02',
  method: 'POST',
  path: `${at}/departures`,
  input: z.strictObject({
    ...ofGroup,
    personId: z.uuid(),
    why: z.enum(['resigned', 'recalled', 'ineligible', 'inactive']),
    reason: line(500),
  }),
  reply: z.object({ version: z.int(), notificationId: z.uuid() }),
});

const Vacancy = z.object({
  /** Of the membership that ended. */
  membershipId: z.uuid(),
  member: PersonCard,
  seatGroup: SeatGroup,
  overlays: z.array(Overlay),
  since: Instant,
  why: z.string(),
  /** When the Party was invited to replace for the rest of the term; null where it was not. */
  invitedAt: z.nullable(Instant),
});
/** Seats that members have left and nobody has taken; and who could, by the selection that was published. */
export const readVacancies = route({
  does: 'B07',
  method: 'GET',
  path: `${at}/vacancies`,
  shows: 'vacancies',
  input: z.strictObject(ofGroup),
  reply: z.object({
    vacancies: z.array(
      z.object({
        ...Vacancy.shape,
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
