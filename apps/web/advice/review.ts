import { createContext, useContext } from 'react';
import type { Comment, CommentType, DraftHead, FrozenParagraph, VersionHead } from '@lib/contracts';
import type { KeptWords } from './kept-words';
import type { Rights } from './rights';

/** Somebody of the group, as a comment names them. */
export interface Somebody {
  name: string;
  party: string | null;
  sample: boolean;
}

/** A comment on its way: it stays on the screen, and on the device, until the server has it. */
export interface Outgoing {
  words: KeptWords;
  state: 'sending' | 'failed';
  fault: string | null;
}

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
}

/** What one can do to a comment. Each settles when the server has answered; the fault is thrown. */
export interface CommentActs {
  support: (comment: Comment, support: boolean) => Promise<unknown>;
  reply: (comment: Comment, text: string, key: string) => Promise<unknown>;
  edit: (comment: Comment, said: Said) => Promise<unknown>;
  withdraw: (comment: Comment) => Promise<unknown>;
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
