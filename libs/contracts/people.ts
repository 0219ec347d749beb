import * as z from 'zod/mini';
import { PersonCard } from './access';
import { FactorResetState } from './factor-resets';
import { Role } from './roles';
import { route } from './route';
import { Email, Instant, line, PartyCode } from './text';

const done = z.object({ done: z.literal(true) });
const ofGroup = { groupId: z.uuid() };
const ofPerson = { ...ofGroup, personId: z.uuid() };

/** Somebody with a role in the group, and what whoever asks may do about them. */
export const Insider = z.object({
  ...PersonCard.shape,
  email: z.string(),
  roles: z.array(Role),
  /** False once the account has been deactivated: nobody comes in by it. */
  active: z.boolean(),
  /** When they last did anything in any group; null when they have never come in. */
  seenAt: z.nullable(Instant),
  /** Of their second factor. To administrators only. */
  factorReset: FactorResetState,
  may: z.object({
    give: z.array(Role),
    end: z.array(Role),
    signOut: z.boolean(),
    deactivate: z.boolean(),
    reactivate: z.boolean(),
    /** Give them a seat, or end their membership; give them an office, or end it. */
    seat: z.boolean(),
    office: z.boolean(),
  }),
});
export type Insider = z.infer<typeof Insider>;

/** Everyone with a role in the group, with their address: for the desk. Others find themselves only. */
export const listPeople = route({
  does: 'A05',
  method: 'GET',
  path: '/api/groups/:groupId/people',
  shows: 'people',
  input: z.strictObject(ofGroup),
  reply: z.object({
    people: z.array(Insider),
    /** For which roles whoever asks may invite somebody. */
    mayInvite: z.array(Role),
  }),
});
export const invitePerson = route({
  does: 'A06',
  method: 'POST',
  path: '/api/groups/:groupId/people',
  input: z.strictObject({
    ...ofGroup,
    email: Email,
    name: line(120),
    affiliation: line(200),
    party: z.nullable(PartyCode),
    role: Role,
  }),
  reply: z.object({ personId: z.uuid() }),
});
export const grantRole = route({
  does: 'A07',
  method: 'POST',
  path: '/api/groups/:groupId/people/:personId/roles',
  input: z.strictObject({ ...ofPerson, role: Role }),
  reply: done,
});
export const endRole = route({
  does: 'A07',
  method: 'DELETE',
  path: '/api/groups/:groupId/people/:personId/roles/:role',
  input: z.strictObject({ ...ofPerson, role: Role }),
  reply: done,
});
export const endPersonSessions = route({
  does: 'A03',
  method: 'POST',
  path: '/api/groups/:groupId/people/:personId/sign-out',
  input: z.strictObject(ofPerson),
  reply: done,
});
export const deactivatePerson = route({
  does: 'A08',
  method: 'POST',
  path: '/api/groups/:groupId/people/:personId/deactivation',
  input: z.strictObject({ ...ofPerson, reason: line(300) }),
  reply: done,
});
/** Opens an account again. Their roles are as they were. */
export const reactivatePerson = route({
  does: 'A08',
  method: 'DELETE',
  path: '/api/groups/:groupId/people/:personId/deactivation',
  input: z.strictObject(ofPerson),
  reply: done,
});
