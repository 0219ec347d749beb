import type { DisclosureStatus, Objection } from '@lib/contracts';

/** What becomes of a disclosure by whose hand (domain notes, 3.4). */
export type Review = Exclude<DisclosureStatus, 'submitted'>;

/** From which states a review goes where. It may be asked for where none was given; what is clear or managed is asked for anew when it is out of date. */
const ways: Record<Review, readonly (DisclosureStatus | null)[]> = {
  requested: [null, 'clear', 'managed'],
  query: ['submitted'],
  clear: ['submitted', 'query'],
  managed: ['submitted', 'query'],
  disqualifying: ['submitted', 'query'],
};

interface Saying {
  readonly to: Review;
  readonly restriction: string;
  readonly note: string;
}

/** Why a disclosure does not go there; null when it does. */
export function objectionToReview(status: DisclosureStatus | null, saying: Saying): Objection | null {
  if (!ways[saying.to].includes(status))
    return status === null || status === 'requested' ? 'nothing-disclosed' : 'not-in-this-state';
  if (saying.to === 'managed' && saying.restriction === '') return 'restriction-missing';
  return saying.to === 'disqualifying' && saying.note === '' ? 'reason-required' : null;
}

/** To ask is the secretariat's; what it finds beyond that is a proposal, and the head decides. */
export const isProposal = (to: Review, isHead: boolean): boolean => !isHead && !isAsking(to);

/** Whether the Party is written to: something is to come from it. */
export const isAsking = (to: DisclosureStatus | null): boolean => to === 'query' || to === 'requested';

interface Finding {
  readonly to: Review;
  readonly restriction: string;
  readonly isProposal: boolean;
}

/** From what somebody keeps away after a review. What is asked or only proposed leaves it as it was. */
export function inForceAfter(before: string, { to, restriction, isProposal: proposes }: Finding): string {
  if (proposes || isAsking(to)) return before;
  return to === 'managed' ? restriction : '';
}

/** Why somebody does not review a disclosure: nobody decides about their own. */
export const objectionToReviewer = (own: readonly string[], nominee: string): Objection | null =>
  own.includes(nominee.trim().toLowerCase()) ? 'own-disclosure' : null;

/** What somebody discloses, or amends at any time, is submitted, and reviewed anew. */
export const afterSubmission = (): DisclosureStatus => 'submitted';
