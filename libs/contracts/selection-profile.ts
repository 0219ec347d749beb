import * as z from 'zod/mini';
import { NominationDay } from './nominations';
import { route } from './route';
import { Overlay, SeatGroup } from './seats';
import { ProfileFaultCode, ProfileFaultValues } from './selection-faults';
import { Instant, line, maybeWords, PartyCode } from './text';

const Id = z
  .string()
  .check(z.regex(/^[A-Za-z0-9_-]{1,40}$/, 'A short name of letters, digits, hyphens and underscores.'));
const Count = z.int().check(z.minimum(0), z.maximum(1_000));

/**
 * What is known of nominees that a quota may count: `convention` is expertise from practitioner on, `convention_any`
 * at any level; `situation` is of the Party: `ldc`, `sids`. What was not stated counts for nothing.
 */
export const ProfileAttribute = z.enum([
  'gender',
  'convention',
  'convention_any',
  'language',
  'region',
  'situation',
  'funding',
]);
export type ProfileAttribute = z.infer<typeof ProfileAttribute>;

const Values = z.array(line(40)).check(z.minLength(1, 'Choose what is counted.'), z.maxLength(40));
/** People with one of these values, or on a seat of one of these categories. */
export const ProfileCounts = z.union([
  z.strictObject({ attribute: ProfileAttribute, values: Values }),
  z.strictObject({ categories: z.array(Id).check(z.minLength(1), z.maxLength(40)) }),
]);

/**
 * A kind of seat, and which it is in the group: a seat group, with its overlay. It is open to nominations for that seat
 * group of these Parties (all, where `parties` is null) but those of `except`; the board may open others, one by one.
 */
export const ProfileCategory = z.strictObject({
  id: Id,
  label: line(80),
  seatGroup: SeatGroup,
  overlay: z.nullable(Overlay),
  parties: z.nullable(z.array(PartyCode).check(z.maxLength(200))),
  except: z.array(PartyCode).check(z.maxLength(200)),
});
export type ProfileCategory = z.infer<typeof ProfileCategory>;

/** How many members may be of a kind; `minFloor` and `maxCeil` say how far that may be relaxed. */
export const ProfileQuota = z.strictObject({
  id: Id,
  label: line(80),
  counts: ProfileCounts,
  min: Count,
  max: Count,
  minFloor: z.nullable(Count),
  maxCeil: z.nullable(Count),
  weight: z.int().check(z.minimum(1), z.maximum(10_000)),
  hard: z.boolean(),
});
export type ProfileQuota = z.infer<typeof ProfileQuota>;

/** What should be covered: the first member earns the first reward, the second the second. Rewards never rise. */
export const ProfileGoal = z.strictObject({
  id: Id,
  label: line(80),
  attribute: ProfileAttribute,
  values: Values,
  rewards: z.array(Count).check(z.minLength(1), z.maxLength(30)),
});

/** What the group must be, as the Bureau adopts it. Nothing of it is known to the system by name. */
export const SeatProfile = z.strictObject({
  seats: z.int().check(z.minimum(1), z.maximum(200)),
  categories: z.array(ProfileCategory).check(z.maxLength(40)),
  quotas: z.array(ProfileQuota).check(z.maxLength(60)),
  /** At most so many members of one Party; null where it does not matter. */
  perParty: z.nullable(z.int().check(z.minimum(1), z.maximum(50))),
  coverage: z.array(ProfileGoal).check(z.maxLength(40)),
  vacancy: z.strictObject({ most: Count, weight: z.int().check(z.minimum(1), z.maximum(10_000)) }),
});
export type SeatProfile = z.infer<typeof SeatProfile>;

/**
 * What is wrong with a row of a profile, before anything is solved: `malformed` is no profile at all, `impossible` one
 * that certainly no panel meets.
 */
export const ProfileFault = z.object({
  of: z.enum(['seats', 'perParty', 'vacancy', 'quota', 'category', 'goal', 'nominee', 'party']),
  /** Of the quota, category, goal, nominee (a nomination) or Party; null for the profile's own lines. */
  id: z.nullable(z.string()),
  kind: z.enum(['malformed', 'impossible']),
  code: ProfileFaultCode,
  values: ProfileFaultValues,
  /** In English, with the values put in. */
  sentence: z.string(),
});
export type ProfileFault = z.infer<typeof ProfileFault>;

/** A version of the profile. The one that is not adopted yet is the draft. */
export const SeatProfileView = z.object({
  version: z.int(),
  /** The day on which the Bureau adopted it; null for the draft. */
  adoptedOn: z.nullable(NominationDay),
  /** What the adoption rests on. */
  note: z.string(),
  /** How often it was written: what If-Match names. */
  revision: z.int(),
  writtenAt: Instant,
  writtenBy: z.nullable(z.string()),
  profile: SeatProfile,
  faults: z.array(ProfileFault),
});
export type SeatProfileView = z.infer<typeof SeatProfileView>;

const ofGroup = { groupId: z.uuid() };
const at = '/api/groups/:groupId/selection/profiles';

/** All versions, the latest first, and the profile of 2017 to begin with. */
export const readSeatProfiles = route({
  does: 'B01',
  method: 'GET',
  path: at,
  shows: 'seat-profiles',
  input: z.strictObject(ofGroup),
  reply: z.object({
    profiles: z.array(SeatProfileView),
    preset: SeatProfile,
    may: z.object({ write: z.boolean(), adopt: z.boolean() }),
  }),
});
/** Writes the draft: the first (If-Match "0") when there is none. */
export const writeSeatProfile = route({
  does: 'B05',
  method: 'PUT',
  path: at,
  edits: true,
  input: z.strictObject({ ...ofGroup, profile: SeatProfile }),
  reply: z.object({ version: z.int(), revision: z.int(), faults: z.array(ProfileFault) }),
});
/** Records that the Bureau has adopted the draft on a day; from then on it is what the board is held to, and fixed. */
export const adoptSeatProfile = route({
  does: 'B05',
  method: 'POST',
  path: `${at}/adoption`,
  input: z.strictObject({
    ...ofGroup,
    version: z.int(),
    on: NominationDay,
    note: maybeWords(1_000),
  }),
  reply: z.object({ version: z.int() }),
});
