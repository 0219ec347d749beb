import type { Comment, DraftHead } from '@lib/contracts';
import type { Change } from './changed-paragraphs';

/** What the chair can do next with a draft, one thing after the other. */
export type Next = 'wait' | 'answer' | 'close-round' | 'begin' | 'approve' | 'issue-final' | 'open' | 'circulating' | 'done';

export interface Readiness {
  next: Next;
  unanswered: number;
  unapproved: number;
  final: boolean;
}

/** Where a draft stands on its way to the silence procedure. */
export function readinessOf(draft: DraftHead, comments: readonly Comment[], changes: readonly Change[]): Readiness {
  const unanswered = comments.filter((it) => !it.answer && !it.withdrawn).length;
  const unapproved = changes.filter((it) => it.approved === false).length;
  const final = draft.current?.state === 'final';
  return { next: nextOf(draft, unanswered, unapproved, final), unanswered, unapproved, final };
}

function nextOf({ state, round }: DraftHead, unanswered: number, unapproved: number, final: boolean): Next {
  if (state === 'circulating') return 'circulating';
  if (state === 'decided' || state === 'published') return 'done';
  if (state === 'commenting') {
    if (unanswered > 0) return 'answer';
    return round?.state === 'ended' ? 'close-round' : 'wait';
  }
  if (state === 'drafting') return unanswered > 0 ? 'answer' : 'begin';
  if (final && unapproved === 0) return 'open';
  return unapproved > 0 ? 'approve' : 'issue-final';
}
