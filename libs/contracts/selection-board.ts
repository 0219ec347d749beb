import * as z from 'zod/mini';
import { GivenFile } from './files';
import { route } from './route';
import { Place, BoardNominee, PlacedNominee, ProposalView, SelectionState } from './selection';
import { SeatProfileView } from './selection-profile';
import { Instant, line } from './text';

const ofGroup = { groupId: z.uuid() };
const ofProposal = { ...ofGroup, proposalId: z.uuid() };
const at = '/api/groups/:groupId/selection';
const done = z.object({ done: z.literal(true) });

/** A round of consultation in short. */
export const RoundInShort = z.object({
  id: z.uuid(),
  n: z.int(),
  /** The letter of the proposal that it is about. */
  letter: z.string(),
  /** `open` until its time is over or all have answered; `closed`, and its outcome is to be noted; `concluded`. */
  state: z.enum(['open', 'closed', 'concluded']),
  sentAt: Instant,
  endsAt: Instant,
  zone: z.string(),
  answers: z.object({
    noObjection: z.int(),
    comment: z.int(),
    asksForMore: z.int(),
    waiting: z.int(),
    noReply: z.int(),
  }),
});

/** The board, for secretariat and head. The Bureau reads the list it is asked about elsewhere (`readConsultation`). */
export const readBoard = route({
  does: 'B01',
  method: 'GET',
  path: at,
  shows: 'selection',
  input: z.strictObject(ofGroup),
  reply: z.object({
    at: Instant,
    state: SelectionState,
    /** The journal to follow for what changes here, from which number on; null before anything was nominated. */
    chamber: z.nullable(z.object({ id: z.uuid(), seq: z.int() })),
    /** The profile that the board is held to; null as long as none was adopted. */
    profile: z.nullable(SeatProfileView),
    /** Whether a later draft of the profile is being written. */
    hasDraftProfile: z.boolean(),
    pool: z.object({
      /** SHA-256 of everything about the pool that decides. */
      version: z.string(),
      choosable: z.int(),
    }),
    nominees: z.array(BoardNominee),
    /** Who is not on the board, by the status of their nomination; and how many of these lack their letter. */
    offBoard: z.object({ byStatus: z.record(z.string(), z.int()), withoutLetter: z.int() }),
    proposals: z.array(ProposalView),
    /** The latest first. */
    rounds: z.array(RoundInShort),
    /** The number of the notification that announced the composition; null before. */
    announced: z.nullable(z.object({ version: z.int(), notificationId: z.nullable(z.uuid()) })),
    /** What whoever asks may do now. */
    may: z.object({
      propose: z.boolean(),
      send: z.boolean(),
      conclude: z.boolean(),
      decide: z.boolean(),
      publish: z.boolean(),
    }),
  }),
});

/** Makes the next proposal: empty, or as another, or with these in and these in reserve (a panel of the engine). */
export const makeProposal = route({
  does: 'B05',
  method: 'POST',
  path: `${at}/proposals`,
  input: z.strictObject({
    ...ofGroup,
    name: line(80),
    like: z.nullable(z.uuid()),
    in: z.array(z.uuid()).check(z.maxLength(200)),
    reserve: z.array(z.uuid()).check(z.maxLength(200)),
  }),
  reply: z.object({ proposalId: z.uuid(), letter: z.string() }),
});
export const renameProposal = route({
  does: 'B05',
  method: 'PUT',
  path: `${at}/proposals/:proposalId/name`,
  edits: true,
  input: z.strictObject({ ...ofProposal, name: line(80) }),
  reply: z.object({ revision: z.int() }),
});
export const discardProposal = route({
  does: 'B05',
  method: 'POST',
  path: `${at}/proposals/:proposalId/discarding`,
  input: z.strictObject({ ...ofProposal, reason: line(300) }),
  reply: done,
});
/**
 * Puts a nominee in, in reserve, or out. If-Match names the revision of their place ("0" for who was never moved):
 * when somebody else was quicker, the facts of the refusal (`changed-meanwhile`) are the place as it is now, with who
 * moved it and when.
 */
export const placeNominee = route({
  does: 'B05',
  method: 'PUT',
  path: `${at}/proposals/:proposalId/places/:nominationId`,
  edits: true,
  input: z.strictObject({ ...ofProposal, nominationId: z.uuid(), place: Place }),
  reply: z.object({ placed: PlacedNominee, revision: z.int() }),
});
/** Sets all places at once, as one change: a swap that was tried, a panel of the engine, the order of reserves. */
export const placeAll = route({
  does: 'B05',
  method: 'PUT',
  path: `${at}/proposals/:proposalId/places`,
  edits: true,
  input: z.strictObject({
    ...ofProposal,
    in: z.array(z.uuid()).check(z.maxLength(200)),
    /** In their order. */
    reserve: z.array(z.uuid()).check(z.maxLength(200)),
  }),
  reply: z.object({ revision: z.int() }),
});
/** Opens other categories of seats to a nominee than the profile does; null goes back to the profile. */
export const openSeats = route({
  does: 'B05',
  method: 'PUT',
  path: `${at}/nominees/:nominationId/seats`,
  input: z.strictObject({
    ...ofGroup,
    nominationId: z.uuid(),
    seats: z.nullable(z.array(z.string().check(z.maxLength(40))).check(z.maxLength(40))),
    reason: line(300),
  }),
  reply: done,
});
/** The pool and profile for the tools of the Sortition Foundation, and the exact program as LP, to be checked by hand. */
export const exportSelection = route({
  does: 'B01',
  method: 'GET',
  path: `${at}/exports/:file`,
  gives: 'file',
  input: z.strictObject({ ...ofGroup, file: z.enum(['categories.csv', 'respondents.csv', 'program.lp']) }),
  reply: GivenFile,
});
