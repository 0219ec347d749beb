import * as z from 'zod/mini';
import { Answer, Comment, CommentReply } from './advice-comments';
import { entry } from './entry';
import { Instant } from './text';

const draft = { draftId: z.uuid() };
const paragraph = z.object({ ...draft, paragraphId: z.uuid() });
const round = { ...draft, roundId: z.uuid() };
const comment = { ...draft, commentId: z.uuid(), number: z.string() };
const working = ['working-text', 'changes'] as const;
/** What a task group proposes is shown beside how the text reads now, and where in it a new paragraph would stand. */
const wording = [...working, 'task-group'] as const;

export const adviceEntries = {
  'draft.created': entry({
    to: 'desk',
    touches: ['drafts'],
    payload: z.object({ ...draft, title: z.string() }),
    says: ({ title }) => `began the draft “${title}”`,
  }),
  'paragraph.added': entry({
    to: 'desk',
    touches: wording,
    payload: paragraph,
    says: () => 'added a paragraph',
  }),
  'paragraph.edited': entry({
    to: 'desk',
    touches: wording,
    payload: z.object({ ...paragraph.shape, revision: z.int(), merged: z.boolean() }),
    says: () => 'changed a paragraph',
  }),
  'paragraph.moved': entry({
    to: 'desk',
    touches: wording,
    payload: paragraph,
    says: () => 'moved a paragraph',
  }),
  'paragraph.removed': entry({
    to: 'desk',
    touches: wording,
    payload: paragraph,
    says: () => 'removed a paragraph',
  }),
  'paragraph.taken': entry({
    to: 'desk',
    touches: ['working-text'],
    payload: z.object({ ...paragraph.shape, until: Instant }),
    says: () => 'took a paragraph to work on',
  }),
  'paragraph.released': entry({
    to: 'desk',
    touches: ['working-text'],
    payload: paragraph,
    says: () => 'released a paragraph',
  }),
  'change.approved': entry({
    to: 'desk',
    touches: working,
    payload: z.object({ ...paragraph.shape, revision: z.int(), approved: z.boolean() }),
    says: ({ approved }) => (approved ? 'approved a change' : 'took back the approval of a change'),
  }),
  'version.issued': entry({
    to: 'group',
    touches: [
      'drafts',
      'draft',
      'versions',
      'version',
      'changes',
      'working-text',
      'comments',
      'documents',
      'unsent',
      'task-groups',
    ],
    payload: z.object({
      ...draft,
      versionId: z.uuid(),
      n: z.int(),
      symbol: z.string(),
      title: z.string(),
      sha256: z.string(),
      changed: z.int(),
      final: z.boolean(),
    }),
    says: ({ symbol, final }) => `issued ${symbol}${final ? ' as the final text' : ''}`,
  }),
  'finalising.begun': entry({
    to: 'group',
    touches: ['drafts', 'draft', 'task-group'],
    payload: z.object(draft),
    says: () => 'took the text to finalise it',
  }),

  'round.opened': entry({
    to: 'group',
    touches: ['drafts', 'draft', 'home'],
    payload: z.object({
      ...round,
      n: z.int(),
      symbol: z.string(),
      title: z.string(),
      closesAt: Instant,
      zone: z.string(),
    }),
    opens: { kind: 'comment', of: 'members', key: ({ roundId }) => roundId, due: ({ closesAt }) => closesAt },
    mails: { to: 'members', formal: true },
    says: ({ symbol, closesAt }) => `opened ${symbol} for comments until ${closesAt.toISOString()}`,
  }),
  'round.extended': entry({
    to: 'group',
    touches: ['drafts', 'draft', 'home'],
    payload: z.object({
      ...round,
      symbol: z.string(),
      title: z.string(),
      closesAt: Instant,
      zone: z.string(),
      reason: z.string(),
    }),
    opens: { kind: 'comment', of: 'members', key: ({ roundId }) => roundId, due: ({ closesAt }) => closesAt },
    mails: { to: 'members', formal: true },
    says: ({ closesAt }) => `extended the comment round until ${closesAt.toISOString()}`,
  }),
  'round.ended': entry({
    to: 'group',
    touches: ['drafts', 'draft', 'home'],
    payload: z.object({ ...round, symbol: z.string(), title: z.string(), unanswered: z.int() }),
    settles: [{ kind: 'comment', of: 'everyone', key: ({ roundId }) => roundId }],
    opens: { kind: 'answer', of: 'chair', key: ({ roundId }) => roundId },
    says: () => 'the time for comments is over',
  }),
  'round.closed': entry({
    to: 'group',
    touches: ['drafts', 'draft', 'home'],
    payload: z.object({ ...round, symbol: z.string(), title: z.string(), comments: z.int() }),
    settles: [{ kind: 'answer', of: 'everyone', key: ({ roundId }) => roundId }],
    opens: { kind: 'finalise', of: 'chair', key: ({ draftId }) => draftId },
    says: ({ comments }) =>
      `closed the comment round; each of its ${String(comments)} comments has an answer`,
  }),

  'comment.added': entry({
    to: 'group',
    touches: ['comments', 'drafts', 'draft'],
    payload: z.object({
      ...draft,
      comment: z.omit(Comment, { supporters: true, replies: true, answer: true }),
    }),
    news: { topic: 'comments', to: 'readers' },
    says: ({ comment: it }) => `made comment ${it.number}`,
  }),
  'comment.edited': entry({
    to: 'group',
    touches: ['comments'],
    payload: z.object({ ...comment, revision: z.int() }),
    says: ({ number }) => `changed comment ${number}`,
  }),
  'comment.withdrawn': entry({
    to: 'group',
    touches: ['comments', 'drafts', 'draft'],
    payload: z.object(comment),
    says: ({ number }) => `withdrew comment ${number}`,
  }),
  'comment.supported': entry({
    to: 'group',
    touches: ['comments'],
    payload: z.object({ ...comment, party: z.string(), support: z.boolean() }),
    news: { topic: 'replies', to: 'author', when: ({ support }) => support },
    says: ({ number, support }) =>
      support ? `supports comment ${number}` : `no longer supports comment ${number}`,
  }),
  'reply.added': entry({
    to: 'group',
    touches: ['comments'],
    payload: z.object({ ...comment, reply: CommentReply }),
    news: { topic: 'replies', to: 'author' },
    says: ({ number }) => `replied to comment ${number}`,
  }),
  'comment.answered': entry({
    to: 'group',
    touches: ['comments', 'drafts', 'draft', 'changes'],
    payload: z.object({ ...comment, answer: Answer }),
    news: { topic: 'answers', to: 'author' },
    says: ({ number, answer }) => `answered comment ${number}: ${answer.disposition.replaceAll('_', ' ')}`,
  }),
  'comment.admitted': entry({
    to: 'group',
    touches: ['comments', 'drafts', 'draft'],
    payload: z.object({ ...comment, admit: z.boolean(), reason: z.string() }),
    says: ({ number, admit }) =>
      admit ? `admitted the late comment ${number}` : `left comment ${number} among the late ones`,
  }),
};

/** What the page of a text shows, and no list of what was done. */
export const replyEntries = {
  'reply.withdrawn': entry({
    to: 'group',
    touches: ['comments'],
    payload: z.object({ ...comment, replyId: z.uuid() }),
  }),
};
