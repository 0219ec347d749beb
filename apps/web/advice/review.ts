import { createContext, useContext } from 'react';
import type { Comment, CommentType, DraftHead, FrozenParagraph, VersionHead } from '@lib/contracts';
import type { Sending } from '@web/kept/sending';
import type { Trouble } from '@web/kept/store';
import type { Rights } from './rights';

/** Somebody of the group, as a comment names them. */
export interface Somebody {
  name: string;
  party: string | null;
  sample: boolean;
}

/** Something on its way: it stays on the screen, and on the device, until the server has it. */
export interface Outgoing {
  sending: Sending;
  /** `held`: its author has to look at it first. */
  state: 'sending' | 'waiting' | 'held';
  /** It waits until its author has signed in again. */
  signedOut: boolean;
  /** Why the device has not got it, and this page alone has it; null when it has. */
  trouble: Trouble;
}

/** What one sends to the discussion of a draft. */
export type Sent =
  | Pick<Extract<Sending, { kind: 'comment' }>, 'kind' | 'words' | 'late'>
  | Pick<Extract<Sending, { kind: 'reply' }>, 'kind' | 'commentId' | 'text'>
  | Pick<Extract<Sending, { kind: 'support' }>, 'kind' | 'commentId' | 'support'>
  | Pick<Extract<Sending, { kind: 'forget' }>, 'kind' | 'unsent'>;

/** What the parts of the review page share. */
export interface Review {
  groupId: string;
  draft: DraftHead;
  version: VersionHead;
  paragraphs: readonly FrozenParagraph[];
  me: { id: string; party: string | null };
  people: ReadonlyMap<string, Somebody>;
  rights: Rights;
  isNew: (comment: Comment) => boolean;
  act: CommentActs;
  outgoing: readonly Outgoing[];
  takeBack: (it: Sending) => Promise<void>;
}

/** What one can do to a comment. Each settles when the server has answered; the fault is thrown. */
export interface CommentActs {
  support: (comment: Comment, support: boolean) => Promise<unknown>;
  /** Says it is on its way: it is on the device, and sent as soon as it can be. */
  reply: (comment: Comment, text: string) => Promise<unknown>;
  edit: (comment: Comment, said: Said) => Promise<unknown>;
  /** Of a comment, or of a reply to it. */
  withdraw: (comment: Comment, replyId?: string) => Promise<unknown>;
  answer: (comment: Comment, disposition: string, reason: string) => Promise<unknown>;
  admit: (comment: Comment, admit: boolean, reason: string) => Promise<unknown>;
}
export interface Said {
  type: CommentType;
  text: string;
  proposed: string | null;
}

export const ReviewContext = createContext<Review | null>(null);

export function useReview(): Review {
  const review = useContext(ReviewContext);
  if (!review) throw new Error('This part belongs on the review page.');
  return review;
}
