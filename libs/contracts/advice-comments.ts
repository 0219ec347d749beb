import * as z from 'zod/mini';
import { route } from './route';
import { Anchor, Instant, line, maybeWords, words } from './text';

export const CommentType = z.enum(['substantive', 'editorial', 'question']);
export type CommentType = z.infer<typeof CommentType>;

/** What becomes of a comment. All but `accepted` need a reason (domain notes 2.6; review of the IPCC, 2010). */
export const Disposition = z.enum([
  'accepted',
  'accepted_with_changes',
  'for_discussion',
  'noted',
  'not_accepted',
  'duplicate',
  'out_of_scope',
]);
export type Disposition = z.infer<typeof Disposition>;

export const Answer = z.object({
  disposition: Disposition,
  reason: z.string(),
  by: z.uuid(),
  at: Instant,
  acting: z.boolean(),
});

export const CommentReply = z.object({
  id: z.uuid(),
  authorId: z.uuid(),
  party: z.nullable(z.string()),
  text: z.string(),
  at: Instant,
  /** It keeps its place; its words are its author's again. */
  withdrawn: z.optional(z.boolean()),
});

export const Comment = z.object({
  id: z.uuid(),
  /** Paragraph and running number, "12.4". It never changes, also not when paragraphs do. */
  number: z.string(),
  roundId: z.uuid(),
  versionId: z.uuid(),
  paragraphId: z.uuid(),
  authorId: z.uuid(),
  party: z.nullable(z.string()),
  type: CommentType,
  anchor: z.nullable(Anchor),
  text: z.string(),
  /** The wording proposed instead of the quoted words, or of the paragraph. */
  proposed: z.nullable(z.string()),
  at: Instant,
  editedAt: z.nullable(Instant),
  revision: z.int(),
  late: z.boolean(),
  admitted: z.nullable(z.boolean()),
  withdrawn: z.boolean(),
  answer: z.nullable(Answer),
  supporters: z.array(z.string()),
  replies: z.array(CommentReply),
});
export type Comment = z.infer<typeof Comment>;

const ofDraft = { groupId: z.uuid(), draftId: z.uuid() };
const ofComment = { ...ofDraft, commentId: z.uuid() };
const at = '/api/groups/:groupId/drafts/:draftId/comments';
const done = z.object({ done: z.literal(true) });
const said = { type: CommentType, text: maybeWords(5_000), proposed: z.nullable(words(8_000)) };

export const listComments = route({
  does: 'K04',
  method: 'GET',
  path: at,
  shows: 'comments',
  input: z.strictObject(ofDraft),
  reply: z.object({
    comments: z.array(Comment),
    /** The journal's number at which this was true. */ seq: z.int(),
  }),
});
/** Text or a proposed wording is required. A comment made offline says when that was; only its receipt counts. */
export const addComment = route({
  does: 'K01',
  method: 'POST',
  path: at,
  input: z.strictObject({
    ...ofDraft,
    versionId: z.uuid(),
    paragraphId: z.uuid(),
    anchor: z.nullable(Anchor),
    ...said,
  }),
  reply: Comment,
});
export const editComment = route({
  does: 'K02',
  method: 'PUT',
  path: `${at}/:commentId`,
  edits: true,
  input: z.strictObject({ ...ofComment, ...said }),
  reply: z.object({ revision: z.int() }),
});
export const withdrawComment = route({
  does: 'K02',
  method: 'POST',
  path: `${at}/:commentId/withdrawal`,
  input: z.strictObject(ofComment),
  reply: done,
});
export const supportComment = route({
  does: 'K01',
  method: 'POST',
  path: `${at}/:commentId/support`,
  input: z.strictObject({ ...ofComment, support: z.boolean() }),
  reply: done,
});
export const replyToComment = route({
  does: 'K01',
  method: 'POST',
  path: `${at}/:commentId/replies`,
  input: z.strictObject({ ...ofComment, text: words(5_000) }),
  reply: CommentReply,
});
export const withdrawReply = route({
  does: 'K02',
  method: 'POST',
  path: `${at}/:commentId/replies/:replyId/withdrawal`,
  input: z.strictObject({ ...ofComment, replyId: z.uuid() }),
  reply: done,
});
export const answerComment = route({
  does: 'K03',
  method: 'POST',
  path: `${at}/:commentId/answer`,
  input: z.strictObject({ ...ofComment, disposition: Disposition, reason: maybeWords(2_000) }),
  reply: done,
});
/** The chair takes a late comment into the round, or leaves it in the list of late ones, with a reason. */
export const admitComment = route({
  does: 'K03',
  method: 'POST',
  path: `${at}/:commentId/admission`,
  input: z.strictObject({ ...ofComment, admit: z.boolean(), reason: line(500) }),
  reply: done,
});
