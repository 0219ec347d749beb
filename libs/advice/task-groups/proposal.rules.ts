import type { Objection, ProposalDoes } from '@lib/contracts';

/** What the members of a task group do with a proposal. */
export const proposalMoves = ['write', 'leave-out', 'take-back'] as const;
export type ProposalMove = (typeof proposalMoves)[number];

/** A proposal as the rules see it: the copy of a paragraph, with or without its leaving out, or the sheet of a new one. */
export interface Proposed {
  readonly does: ProposalDoes;
  readonly text: string;
}

/** Whether nothing stands on the sheet of a new paragraph: it was taken back. */
const isEmpty = ({ does, text }: Proposed): boolean => does === 'add' && text === '';

/** Why this cannot be done with a proposal as it is; null when it can. */
export function objectionToProposalMove(it: Proposed, move: ProposalMove): Objection | null {
  if (move === 'take-back') return it.does === 'reword' || isEmpty(it) ? 'nothing-to-take-back' : null;
  if (it.does === 'leave_out') return 'proposed-to-leave-out';
  return move === 'leave-out' && it.does === 'add' ? 'not-in-the-text-yet' : null;
}

/** What is proposed after a move that nothing objects to. */
export function doesAfter(does: ProposalDoes, move: ProposalMove): ProposalDoes {
  if (move === 'leave-out') return 'leave_out';
  return move === 'take-back' && does === 'leave_out' ? 'reword' : does;
}

interface Placed {
  readonly id: string;
  readonly position: number;
}

/** A new paragraph that a task group proposes, and which it is of those it proposes at the same place. */
interface New {
  readonly id: string;
  readonly nth: number;
}

/**
 * After which paragraph of the text a new one is put; null at the beginning. That is the one after which it was
 * proposed or, where that is gone, the nearest before it; and behind what was proposed there earlier and taken over.
 * @param text the text in its order
 * @param place the position of the paragraph after which it was proposed, also when that is gone
 * @param siblings all that the task group proposes at this place
 */
export function placeOfNew(
  text: readonly Placed[],
  place: number,
  siblings: readonly New[],
  nth: number,
): string | null {
  const all = new Set(siblings.map(({ id }) => id));
  const earlier = new Set(siblings.filter((it) => it.nth < nth).map(({ id }) => id));
  let at = text.findLastIndex(({ id, position }) => position <= place && !all.has(id));
  while (earlier.has(text[at + 1]?.id ?? '')) at += 1;
  return text[at]?.id ?? null;
}
