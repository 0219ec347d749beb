import type { Anchor, CommentType } from '@lib/contracts';

/** What somebody is writing on a paragraph: kept on the device until it has been sent or thrown away. */
export interface KeptWords {
  paragraphId: string;
  versionId: string;
  /** How the paragraph read when this was begun; null when this device does not know. */
  before: string | null;
  anchor: Anchor | null;
  mode: 'comment' | 'wording';
  text: string;
  wording: string;
  type: CommentType;
  /** The Idempotency-Key under which it is sent, however often it is tried. */
  key: string;
  savedAt: string;
}

/** Whether anything has been written. */
export const isSomething = ({ text, mode, wording, anchor, before }: KeptWords): boolean =>
  text.trim() !== '' || (mode === 'wording' && wording !== (anchor?.quote ?? before));

/** Why something is not sent although it could be: its author has to look at it first. */
export type Held =
  | { why: 'late'; closedAt: string }
  /** `now`: how the paragraph reads by now; null when it is no longer there. */
  | { why: 'changed'; now: string | null }
  | { why: 'refused'; code: string; sentence: string };

type What =
  | { kind: 'comment'; words: KeptWords; /** Its author knows that the round is over. */ late: boolean }
  | { kind: 'reply'; commentId: string; text: string }
  | { kind: 'support'; commentId: string; support: boolean }
  /** Words that the server keeps for its author, and that have been thrown away here. */
  | { kind: 'forget'; unsent: string };

/** Something on its way to the server. It stays on the device until the server has it. */
export type Sending = What & {
  /** The Idempotency-Key. */
  key: string;
  personId: string;
  groupId: string;
  draftId: string;
  /** The address of the page on which it was written. */
  page: string;
  at: string;
  tried: number;
  held: Held | null;
};

/** Of support only the last word counts: it takes the place of the one that was not sent yet. */
const laneOf = (it: Sending): string => (it.kind === 'support' ? `support/${it.commentId}` : it.key);

export const outOf = (personId: string): string => `${personId}/out/`;
export const placeOf = (it: Sending): string => outOf(it.personId) + laneOf(it);
export const wordsOf = (personId: string, draftId = ''): string => `${personId}/words/${draftId}`;
export const formsOf = (personId: string): string => `${personId}/form/`;
