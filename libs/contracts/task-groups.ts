import * as z from 'zod/mini';
import { route } from './route';
import { all, done, Named, ofDraft, ofOne, one } from './task-group-address';
import { TaskGroupProposal } from './task-group-proposals';
import { Instant, line, maybeWords, words, Zone } from './text';

/**
 * `working` on its own copy; `returned` to the chair; `settled` when the chair has decided about every change;
 * `ended` by the chair before that.
 */
export const TaskGroupState = z.enum(['working', 'returned', 'settled', 'ended']);
export type TaskGroupState = z.infer<typeof TaskGroupState>;

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
/** The lead returns the result to the chair. */
export const returnTaskGroup = route({
  does: 'K03',
  method: 'POST',
  path: `${one}/return`,
  input: z.strictObject({ ...ofOne, note: maybeWords(2_000) }),
  reply: done,
});
