import type { Stage } from '@lib/contracts';

/** What becomes of a circulation: it runs (again), it stops without agreement, or it ends in agreement. */
export type Turn = 'runs' | 'stops' | 'agrees';

/** The other circulations of the group. */
export interface Others {
  readonly open: number;
  /** Broken, and under consultation. */
  readonly broken: number;
}

/**
 * The stages through which a circulation takes the cycle, in order. While another is open the group is agreeing;
 * while another is broken nothing is agreed as a whole, and the group is at work.
 */
export function stagesThrough(turn: Turn, stage: Stage, others: Others): Stage[] {
  const isAgreeing = stage === 'agreeing';
  if (turn === 'runs') return isAgreeing ? [] : ['agreeing'];
  if (others.open > 0) return [];
  if (turn === 'agrees' && others.broken === 0) return isAgreeing ? ['agreed'] : ['agreeing', 'agreed'];
  return isAgreeing ? ['working'] : [];
}
