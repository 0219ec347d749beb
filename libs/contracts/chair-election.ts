import * as z from 'zod/mini';
import { route } from './route';
import { Instant, line, maybeLine, maybeWords, Zone } from './text';

const ofGroup = { groupId: z.uuid() };
const ofElection = { ...ofGroup, electionId: z.uuid() };
const at = '/api/groups/:groupId/chair-elections';
const ofIt = `${at}/:electionId`;
const done = z.object({ done: z.literal(true) });

/**
 * `candidates`: members put candidates forward. Then one candidate is `acclaimed` when nobody objects until a time;
 * several, or one to whom somebody objects, go `to_meeting`, where the group decides. `elected`; `lapsed` where there
 * was no candidate; `void` where it was called off.
 */
export const ElectionState = z.enum(['candidates', 'acclaiming', 'to_meeting', 'elected', 'lapsed', 'void']);
export type ElectionState = z.infer<typeof ElectionState>;

export const ChairElection = z.object({
  id: z.uuid(),
  n: z.int(),
  state: ElectionState,
  openedAt: Instant,
  candidatesUntil: Instant,
  objectionsUntil: Instant,
  zone: z.string(),
  candidates: z.array(
    z.object({
      personId: z.uuid(),
      name: z.string(),
      party: z.nullable(z.string()),
      putForwardBy: z.string(),
      at: Instant,
      statement: z.string(),
      withdrawnAt: z.nullable(Instant),
    }),
  ),
  /** That somebody objects to an acclamation; who and why is for the desk, and for whoever objects. */
  objections: z.array(z.object({ name: z.string(), reason: z.string(), at: Instant })),
  objected: z.boolean(),
  /** Of a chair who was elected: how, and where that stands. */
  outcome: z.nullable(
    z.object({
      personId: z.uuid(),
      name: z.string(),
      how: z.enum(['acclamation', 'decision']),
      /** The meeting that decided, the count where there was one, and the record it rests on. */
      meeting: z.string(),
      count: z.string(),
      record: z.string(),
      at: Instant,
    }),
  ),
});
export type ChairElection = z.infer<typeof ChairElection>;

/** The elections of the group, the latest first. */
export const readChairElections = route({
  does: 'G01',
  method: 'GET',
  path: at,
  shows: 'chair-elections',
  input: z.strictObject(ofGroup),
  reply: z.object({
    elections: z.array(ChairElection),
    may: z.object({
      open: z.boolean(),
      putForward: z.boolean(),
      object: z.boolean(),
      record: z.boolean(),
    }),
  }),
});
/** Opens an election, while the office is empty: candidates until a time, then objections until another. */
export const openChairElection = route({
  does: 'A07',
  method: 'POST',
  path: at,
  input: z.strictObject({ ...ofGroup, candidatesUntil: Instant, objectionsUntil: Instant, zone: Zone }),
  reply: z.object({ electionId: z.uuid() }),
});
/** Calls an election off, with the reason. */
export const voidChairElection = route({
  does: 'A07',
  method: 'POST',
  path: `${ofIt}/voiding`,
  input: z.strictObject({ ...ofElection, reason: line(500) }),
  reply: done,
});
/** Puts a member forward: oneself, or another. */
export const putForward = route({
  does: 'G03',
  method: 'POST',
  path: `${ofIt}/candidates`,
  input: z.strictObject({ ...ofElection, personId: z.uuid(), statement: maybeWords(2_000) }),
  reply: done,
});
/** A candidate withdraws. */
export const withdrawCandidacy = route({
  does: 'G03',
  method: 'POST',
  path: `${ofIt}/withdrawal`,
  input: z.strictObject(ofElection),
  reply: done,
});
/** Objects to the acclamation of the only candidate: the group decides at its meeting. */
export const objectToAcclamation = route({
  does: 'G03',
  method: 'POST',
  path: `${ofIt}/objections`,
  input: z.strictObject({ ...ofElection, reason: line(1_000) }),
  reply: done,
});
/** Records what the group decided at a meeting: the chair, the count where there was one, and where it stands. */
export const recordChairElection = route({
  does: 'A07',
  method: 'POST',
  path: `${ofIt}/record`,
  input: z.strictObject({
    ...ofElection,
    personId: z.uuid(),
    meeting: line(200),
    count: maybeLine(200),
    record: line(300),
  }),
  reply: done,
});
