import type { Objection, Phase, SelectionState, Stage } from '@lib/contracts';

/** What moves a selection from one state to another (domain notes, 3.5). */
export type SelectionMove =
  | 'change'
  | 'consult'
  | 'conclude'
  | 'rework'
  | 'decide'
  | 'explain'
  | 'reopen'
  | 'begin-publishing'
  | 'break-off'
  | 'publish';

type Way = readonly [from: readonly SelectionState[], to: SelectionState | null];

/** Null: the state stays what it is. Proposals that were not sent can be worked on while another is with the Bureau. */
const ways: Record<SelectionMove, Way> = {
  change: [['open', 'with_bureau', 'consulted'], null],
  consult: [['open', 'consulted'], 'with_bureau'],
  conclude: [['with_bureau'], 'consulted'],
  rework: [['with_bureau', 'consulted'], 'open'],
  decide: [['consulted'], 'decided'],
  explain: [['decided'], null],
  reopen: [['decided'], 'open'],
  // What was begun and broke off without a word is gone on with.
  'begin-publishing': [['decided', 'publishing'], 'publishing'],
  'break-off': [['publishing'], 'decided'],
  publish: [['publishing'], 'published'],
};

export const selectionMoves = Object.keys(ways) as SelectionMove[];

/** Where a move takes a selection; null when it does not go from there. */
export function selectionAfter(state: SelectionState, move: SelectionMove): SelectionState | null {
  const [from, to] = ways[move];
  return from.includes(state) ? (to ?? state) : null;
}

/** Why a selection in this state does not go there; null when it does. */
export const objectionToSelectionMove = (state: SelectionState, move: SelectionMove): Objection | null =>
  selectionAfter(state, move) === null ? 'not-in-this-selection-state' : null;

const phases: Record<Stage, Phase> = {
  draft: 0,
  calling: 1,
  selecting: 3,
  constituted: 4,
  suspended: 4,
  working: 5,
  agreeing: 12,
  agreed: 13,
  transmitted: 14,
  presenting: 14,
  closed: 14,
  terminated: 14,
};

/** What decides in which phase of the matrix a selection is. */
export interface Situation {
  readonly stage: Stage;
  /** Whether a call for nominations is open. */
  readonly isCalling: boolean;
  readonly isPublished: boolean;
  /** Whether it is being published: the group may have its members by then. */
  readonly isPublishing: boolean;
}

/**
 * The phase of the matrix in which a selection is. What was published stays in that of a group that is constituted,
 * whatever the group does next, until its cycle is over: its reserves are needed as long as a seat can fall vacant.
 */
export function phaseOfSelection({ stage, isCalling, isPublished, isPublishing }: Situation): Phase {
  if (stage === 'closed' || stage === 'terminated') return 14;
  if (isPublishing) return 3;
  if (isPublished) return 4;
  return stage === 'calling' && !isCalling ? 2 : phases[stage];
}
