import {
  addComment,
  dropUnsent,
  readDraft,
  readVersion,
  replyToComment,
  supportComment,
  type Comment,
} from '@lib/contracts';
import { call, isProblem, mayPass } from '@web/app/api';
import type { Held, KeptWords, Sending } from './sending';

/** So long an answer is waited for, in milliseconds: then nobody knows, and it is asked again. */
const patience = 20_000;

type SentComment = Extract<Sending, { kind: 'comment' }>;

const said = ({ versionId, paragraphId, anchor, type, text, mode, wording }: KeptWords) => ({
  versionId,
  paragraphId,
  anchor,
  type,
  text,
  proposed: mode === 'wording' && wording.trim() !== '' && wording !== anchor?.quote ? wording : null,
});

/** Sends it under its key, as often as need be. Gives the comment, if it is one. */
export async function deliver(it: Sending): Promise<Comment | null> {
  const { groupId, draftId, key } = it;
  const of = { groupId, draftId };
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(), patience);
  const how = { key, signal: end.signal };
  try {
    switch (it.kind) {
      case 'comment':
        return await call(addComment, { ...of, ...said(it.words) }, how);
      case 'reply':
        await call(replyToComment, { ...of, commentId: it.commentId, text: it.text }, how);
        return null;
      case 'support':
        await call(supportComment, { ...of, commentId: it.commentId, support: it.support }, how);
        return null;
      case 'forget':
        await call(dropUnsent, { ...of, key: it.unsent }, { ...how, aside: true });
        return null;
    }
  } finally {
    clearTimeout(timer);
  }
}

/** Why a comment that has waited is not sent before its author has looked: the round or the text is another now. */
export async function whatHolds({ groupId, draftId, words, late }: SentComment): Promise<Held | null> {
  const of = { groupId, draftId };
  const { draft } = await call(readDraft, of);
  if (draft.round?.state === 'ended' && !late)
    return { why: 'late', closedAt: draft.round.closesAt.toISOString() };
  if (!draft.current || draft.current.id === words.versionId) return null;
  const { paragraphs } = await call(readVersion, { ...of, n: draft.current.n });
  const now = paragraphs.find(({ id }) => id === words.paragraphId)?.text ?? null;
  return now !== null && now === words.before ? null : { why: 'changed', now };
}

/** What becomes of it after a fault: it waits for another try, or for its author. */
export function afterFault(it: Sending, fault: unknown): Sending {
  const tried = it.tried + 1;
  const passes = mayPass(fault) || isProblem(fault, 'not-signed-in', 'too-many-requests');
  // What is no problem of ours is an answer that was waited for too long.
  if (passes || !isProblem(fault)) return { ...it, tried };
  const { code, sentence, faults } = fault;
  return {
    ...it,
    tried,
    held: { why: 'refused', code, sentence: [sentence, ...faults.map((one) => one.sentence)].join(' ') },
  };
}
