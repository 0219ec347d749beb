import * as z from 'zod/mini';
import { ParagraphKind } from './advice-text';
import { route } from './route';
import { ProposalDoes } from './task-proposal';
import { Instant, line, Mark, maybeWords, words, Zone } from './text';

/**
 * `working` on its own copy; `returned` to the chair; `settled` when the chair has decided about every change;
 * `ended` by the chair before that.
 */
export const TaskGroupState = z.enum(['working', 'returned', 'settled', 'ended']);
export type TaskGroupState = z.infer<typeof TaskGroupState>;

export const ProposalOutcome = z.enum(['taken', 'declined']);
export type ProposalOutcome = z.infer<typeof ProposalOutcome>;

/** A step in the making of a proposal. */
export const ProposalStep = z.enum(['wrote', 'left_out', 'took_back']);
export type ProposalStep = z.infer<typeof ProposalStep>;

const Named = z.object({ id: z.uuid(), name: z.string() });

export const TaskGroupHead = z.object({
  id: z.uuid(),
  /** From 1, in its draft. */
  n: z.int(),
  mandate: z.string(),
  state: TaskGroupState,
  leadId: z.uuid(),
  /** With the Party for which they sat when they were asked. */
  members: z.array(z.object({ ...Named.shape, party: z.string() })),
  endsAt: Instant,
  zone: z.string(),
  openedAt: Instant,
  returnedAt: z.nullable(Instant),
  /** What the lead said when returning it. */
  note: z.string(),
  /** Why it was ended or given more time, the last time. */
  reason: z.string(),
  paragraphs: z.int(),
  changed: z.int(),
  undecided: z.int(),
});
export type TaskGroupHead = z.infer<typeof TaskGroupHead>;

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

const ofDraft = { groupId: z.uuid(), draftId: z.uuid() };
const ofOne = { ...ofDraft, taskGroupId: z.uuid() };
const ofProposal = { ...ofOne, paragraphId: z.uuid() };
const all = '/api/groups/:groupId/drafts/:draftId/task-groups';
const one = `${all}/:taskGroupId`;
const proposal = `${one}/proposals/:paragraphId`;
const done = z.object({ done: z.literal(true) });
const wording = { kind: ParagraphKind, text: words(8_000), marks: z.array(Mark).check(z.maxLength(200)) };

export const listTaskGroups = route({
  does: 'T03',
  method: 'GET',
  path: all,
  shows: 'task-groups',
  input: z.strictObject(ofDraft),
  reply: z.object({ taskGroups: z.array(TaskGroupHead) }),
});
export const readTaskGroup = route({
  does: 'T03',
  method: 'GET',
  path: one,
  shows: 'task-group',
  input: z.strictObject(ofOne),
  reply: z.object({
    ...TaskGroupHead.shape,
    /** Whether the time to write is over. */
    over: z.boolean(),
    proposals: z.array(TaskGroupProposal),
    may: z.object({ propose: z.boolean(), giveBack: z.boolean(), decide: z.boolean(), lead: z.boolean() }),
  }),
});
/** Gives a few members paragraphs of a draft to work on, until a day. One of them leads. */
export const openTaskGroup = route({
  does: 'T02',
  method: 'POST',
  path: all,
  input: z.strictObject({
    ...ofDraft,
    mandate: words(2_000),
    memberIds: z
      .array(z.uuid())
      .check(
        z.minLength(1, 'Choose who is to work on it.'),
        z.maxLength(8, 'Choose eight at most: about four do.'),
      ),
    leadId: z.uuid(),
    paragraphIds: z
      .array(z.uuid())
      .check(
        z.minLength(1, 'Choose at least one paragraph.'),
        z.maxLength(200, 'At most 200 paragraphs fit here.'),
      ),
    endsAt: Instant,
    zone: Zone,
  }),
  reply: z.object({ taskGroupId: z.uuid() }),
});
/** Gives it more time; what it had returned goes back to it, but for what has been decided. */
export const extendTaskGroup = route({
  does: 'T02',
  method: 'POST',
  path: `${one}/extension`,
  input: z.strictObject({ ...ofOne, endsAt: Instant, zone: Zone, reason: line(500) }),
  reply: done,
});
/** Ends it before everything is decided. What it wrote stays to be read; nothing more of it goes into the draft. */
export const endTaskGroup = route({
  does: 'T02',
  method: 'POST',
  path: `${one}/end`,
  input: z.strictObject({ ...ofOne, reason: line(500) }),
  reply: done,
});
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
/** The lead returns the result to the chair. */
export const returnTaskGroup = route({
  does: 'K03',
  method: 'POST',
  path: `${one}/return`,
  input: z.strictObject({ ...ofOne, note: maybeWords(2_000) }),
  reply: done,
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
