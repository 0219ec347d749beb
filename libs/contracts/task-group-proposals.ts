import * as z from 'zod/mini';
import { ParagraphKind } from './advice-text';
import { route } from './route';
import { done, Named, ofOne, one } from './task-group-address';
import { ProposalDoes } from './task-proposal';
import { Instant, line, Mark, words } from './text';

export const ProposalOutcome = z.enum(['taken', 'declined']);
export type ProposalOutcome = z.infer<typeof ProposalOutcome>;

/** A step in the making of a proposal. */
export const ProposalStep = z.enum(['wrote', 'left_out', 'took_back']);
export type ProposalStep = z.infer<typeof ProposalStep>;

const Wording = z.object({ kind: ParagraphKind, text: z.string(), marks: z.array(Mark) });

/** A paragraph in a task group: how it was given to it, how it reads there, and what became of it. A new one is given empty. */
export const TaskGroupProposal = z.object({
  /** A new one has its id from the beginning, and keeps it in the text. */
  paragraphId: z.uuid(),
  does: ProposalDoes,
  /** Why the paragraph is to be left out. */
  why: z.string(),
  /** The paragraph after which a new one is proposed. */
  after: z.nullable(z.uuid()),
  /** What it was called when the task group began; of a new one, what the one before it was called. */
  label: z.string(),
  given: Wording,
  ...Wording.shape,
  revision: z.int(),
  /** Whether there is anything to decide about. */
  changed: z.boolean(),
  /** Who made it so, step by step. */
  history: z.array(
    z.object({
      revision: z.int(),
      did: ProposalStep,
      by: Named,
      at: Instant,
      text: z.string(),
      why: z.string(),
    }),
  ),
  outcome: z.nullable(ProposalOutcome),
  reason: z.string(),
  decidedAt: z.nullable(Instant),
  /**
   * How the draft's own paragraph reads now, where that is otherwise than it was given; for those at the desk. With
   * `clash` it cannot be taken unseen: both changed the same words, what is to be left out reads otherwise, or the
   * paragraph is gone after which a new one is proposed. `removed` when it is no longer there.
   */
  now: z.nullable(
    z.object({ ...Wording.shape, revision: z.int(), clash: z.boolean(), removed: z.boolean() }),
  ),
  /** Where a new one would stand whose place is gone: after the paragraph of this label, at the beginning with null. */
  place: z.nullable(z.object({ after: z.nullable(z.string()) })),
});
export type TaskGroupProposal = z.infer<typeof TaskGroupProposal>;

const ofProposal = { ...ofOne, paragraphId: z.uuid() };
const proposal = `${one}/proposals/:paragraphId`;
const wording = { kind: ParagraphKind, text: words(8_000), marks: z.array(Mark).check(z.maxLength(200)) };

/**
 * Changes the task group's copy of a paragraph. If-Match names the revision one began with; when another came in
 * between, the three are merged, and where they cannot be, 412 tells both wordings and nothing is written.
 */
export const editProposal = route({
  does: 'K03',
  method: 'PUT',
  path: proposal,
  edits: true,
  input: z.strictObject({ ...ofProposal, ...wording }),
  reply: z.object({ revision: z.int(), merged: z.boolean(), text: z.string(), marks: z.array(Mark) }),
});
/** Proposes a new paragraph, after one that the task group was given and behind those proposed there before. */
export const proposeParagraph = route({
  does: 'K03',
  method: 'POST',
  path: `${one}/proposals`,
  input: z.strictObject({ ...ofOne, after: z.uuid(), ...wording }),
  reply: z.object({ paragraphId: z.uuid() }),
});
/** Proposes that a paragraph be left out. What was written on its wording stays, should that be taken back. */
export const proposeLeavingOut = route({
  does: 'K03',
  method: 'PUT',
  path: `${proposal}/leaving-out`,
  edits: true,
  input: z.strictObject({ ...ofProposal, why: line(1_000) }),
  reply: z.object({ revision: z.int() }),
});
/** Takes back that a paragraph be added or left out. */
export const takeBackProposal = route({
  does: 'K03',
  method: 'DELETE',
  path: proposal,
  edits: true,
  input: z.strictObject(ofProposal),
  reply: z.object({ revision: z.int() }),
});
/**
 * The chair takes a proposal into the draft, together with what changed there meanwhile. Where both changed the same
 * words, 412 tells how the draft reads now; then `instead` says what is to stand, over that revision. So it does where
 * what is to be left out reads otherwise, or the paragraph before a new one is gone; then `seen` names that revision.
 */
export const takeProposal = route({
  does: 'T02',
  method: 'POST',
  path: `${proposal}/taking`,
  input: z.strictObject({
    ...ofProposal,
    instead: z.nullable(z.strictObject({ over: z.int(), ...wording })),
    seen: z.optional(z.int()),
  }),
  reply: z.object({ revision: z.int(), merged: z.boolean() }),
});
/** Takes every proposal of which nothing is decided; leaves, and names, those that people have to decide. */
export const takeProposals = route({
  does: 'T02',
  method: 'POST',
  path: `${one}/taking`,
  input: z.strictObject(ofOne),
  reply: z.object({ taken: z.array(z.uuid()), left: z.array(z.uuid()) }),
});
export const declineProposal = route({
  does: 'T02',
  method: 'POST',
  path: `${proposal}/declining`,
  input: z.strictObject({ ...ofProposal, reason: line(1_000) }),
  reply: done,
});
