import type { DraftState, Objection, Phase } from '@lib/contracts';

const phases: Record<DraftState, Phase> = {
  drafting: 8,
  commenting: 7,
  finalising: 11,
  circulating: 12,
  decided: 13,
  published: 14,
};

/** The phase of the authorization matrix in which a draft of this state is. */
export const phaseOfDraft = (state: DraftState): Phase => phases[state];

/** From which state a draft goes to which (domain notes, 3.9 and 3.12). */
const ways: Record<DraftState, readonly DraftState[]> = {
  drafting: ['commenting', 'finalising'],
  commenting: ['drafting'],
  finalising: ['circulating'],
  // Agreed; or the text is taken back to be changed.
  circulating: ['decided', 'finalising'],
  decided: ['published'],
  published: [],
};

/** Why a draft cannot go from one state to another; null when it can. */
export const objectionToStep = (from: DraftState, to: DraftState): Objection | null =>
  ways[from].includes(to) ? null : 'not-at-this-stage';

/** What counts when the chair wants to finalise a draft. */
export interface Readiness {
  readonly state: DraftState;
  readonly isIssued: boolean;
  readonly unanswered: number;
}

/** Why the chair cannot take a draft to finalise it; null when they can. */
export function objectionToFinalising({ state, isIssued, unanswered }: Readiness): Objection | null {
  if (state === 'commenting') return unanswered > 0 ? 'comments-unanswered' : 'round-still-open';
  const objection = objectionToStep(state, 'finalising');
  if (objection !== null || state === 'circulating') return 'not-at-this-stage';
  if (!isIssued) return 'empty-draft';
  return unanswered > 0 ? 'comments-unanswered' : null;
}
