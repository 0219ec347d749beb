import type { Comment, DraftHead } from '@lib/contracts';
import type { Change } from '@web/advice/changed-paragraphs';

/** What the chair can do next with a draft, one thing after the other. */
export type Next =
  | 'wait'
  | 'answer'
  | 'close-round'
  | 'begin'
  | 'approve'
  | 'issue-final'
  | 'open'
  | 'circulating'
  | 'done';

export interface Readiness {
  next: Next;
  unanswered: number;
  unapproved: number;
  final: boolean;
}

/** Whether the chair still owes it an answer; one that was left among the late ones has had its reason. */
export const isUnanswered = ({ answer, withdrawn, admitted }: Comment): boolean =>
  !answer && !withdrawn && admitted !== false;

/** Where a draft stands on its way to the silence procedure. */
export function readinessOf(
  draft: DraftHead,
  comments: readonly Comment[],
  changes: readonly Change[],
): Readiness {
  const unanswered = comments.filter(isUnanswered).length;
  const unapproved = changes.filter((it) => it.approved === false).length;
  // What changed since the final text was issued makes another one necessary.
  const final = draft.current?.state === 'final' && changes.length === 0;
  const counts = { unanswered, unapproved, final };
  return { next: nextOf(draft, counts), ...counts };
}

const ending = (round: DraftHead['round']): Next => (round?.state === 'ended' ? 'close-round' : 'wait');

function nextOf(
  { state, round }: DraftHead,
  { unanswered, unapproved, final }: Omit<Readiness, 'next'>,
): Next {
  switch (state) {
    case 'commenting':
      return unanswered > 0 ? 'answer' : ending(round);
    case 'drafting':
      return unanswered > 0 ? 'answer' : 'begin';
    case 'finalising':
      if (unapproved > 0) return 'approve';
      return final ? 'open' : 'issue-final';
    case 'circulating':
      return 'circulating';
    case 'decided':
    case 'published':
      return 'done';
  }
}
