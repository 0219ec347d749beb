import * as z from 'zod/mini';
import { PersonCard } from './access';
import { route } from './route';
import { Instant, line, PartyCode, Zone } from './text';

/** Groups of seats. EU and JUSCANZ cut across regions: a Party's seat group is set for each cycle, by hand. */
export const SeatGroup = z.enum(['AFRICA', 'ASIA_PACIFIC', 'GRULAC', 'CEE', 'WEOG', 'EUROPEAN_COMMISSION']);
export type SeatGroup = z.infer<typeof SeatGroup>;
export const Overlay = z.enum(['EU', 'JUSCANZ']);
export type Overlay = z.infer<typeof Overlay>;

export const OfficeKind = z.enum(['chair', 'acting_chair']);
export type OfficeKind = z.infer<typeof OfficeKind>;

const ofGroup = { groupId: z.uuid() };
const done = z.object({ done: z.literal(true) });

export const Member = z.object({
  ...PersonCard.shape,
  seatGroup: SeatGroup,
  overlays: z.array(Overlay),
  timeZone: z.string(),
  office: z.nullable(OfficeKind),
  officeId: z.nullable(z.uuid()),
  status: z.enum(['active', 'resigned', 'recalled', 'inactive', 'ended']),
  expertise: z.array(z.string()),
  since: Instant,
  until: z.nullable(Instant),
});
export type Member = z.infer<typeof Member>;
/** Everyone of the group: members by seat group, seats that are vacant, and who serves or attends it. */
export const readRoster = route({
  does: 'G01',
  method: 'GET',
  path: '/api/groups/:groupId/roster',
  shows: 'roster',
  input: z.strictObject(ofGroup),
  reply: z.object({
    members: z.array(Member),
    vacant: z.array(z.object({ seatGroup: SeatGroup, seats: z.int() })),
    staff: z.array(z.object({ ...PersonCard.shape, roles: z.array(z.string()) })),
  }),
});

export const appointOffice = route({
  does: 'A07',
  method: 'POST',
  path: '/api/groups/:groupId/offices',
  input: z.strictObject({ ...ofGroup, personId: z.uuid(), kind: OfficeKind }),
  reply: z.object({ officeId: z.uuid() }),
});
export const endOffice = route({
  does: 'A07',
  method: 'POST',
  path: '/api/groups/:groupId/offices/:officeId/end',
  input: z.strictObject({ ...ofGroup, officeId: z.uuid(), reason: line(300) }),
  reply: done,
});

const ofSeat = { ...ofGroup, personId: z.uuid() };

/** Gives somebody who has an account a seat for a Party, and with it the role of member. */
export const seatMember = route({
  does: 'A07',
  method: 'POST',
  path: '/api/groups/:groupId/seats',
  input: z.strictObject({
    ...ofSeat,
    party: PartyCode,
    seatGroup: SeatGroup,
    overlays: z.array(Overlay).check(z.maxLength(2)),
    timeZone: Zone,
    /** Conventions, or fields, in which they are at home. */
    expertise: z.array(line(60)).check(z.maxLength(20)),
  }),
  reply: z.object({ membershipId: z.uuid() }),
});
/** Ends somebody's membership: with it go their offices, their role and their sessions. What they said stays. */
export const endMembership = route({
  does: 'A07',
  method: 'POST',
  path: '/api/groups/:groupId/seats/:personId/end',
  input: z.strictObject({ ...ofSeat, status: z.enum(['resigned', 'recalled', 'inactive', 'ended']) }),
  reply: done,
});
