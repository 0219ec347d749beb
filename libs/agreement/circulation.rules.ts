import type { CirculationState, Objection, Phase } from '@lib/contracts';

/** The states in which something can still come of a circulation. */
const underWay: readonly CirculationState[] = ['open', 'broken', 'consulting'];

export const isOver = (state: CirculationState): boolean => !underWay.includes(state);

/** The phase of the authorization matrix in which a circulation is: open, or agreed or broken. */
export const phaseOfCirculation = (state: CirculationState): Phase => (state === 'open' ? 12 : 13);

/** What a circulation is judged by at an instant. */
export interface Term {
  readonly state: CirculationState;
  readonly expiresAt: Date;
}

/** Whether the period is over. The end itself is too late. */
export const hasEnded = ({ expiresAt }: Pick<Term, 'expiresAt'>, at: Date): boolean => at >= expiresAt;

/** Whether an answer comes too late. Time decides: the sweep may not have said yet that it is over. */
export const isClosed = (it: Term, at: Date): boolean => isOver(it.state) || hasEnded(it, at);

/** Whether there is nothing left to decide: it is over, or its period ended without an objection. */
export const isSettled = (it: Term, at: Date): boolean =>
  isOver(it.state) || (it.state === 'open' && hasEnded(it, at));

/** Where an objection that came in time leaves a circulation: the first breaks the silence. */
export const afterObjection = (state: CirculationState): CirculationState =>
  state === 'open' ? 'broken' : state;

/**
 * Where a lifted objection leaves a circulation. It is open again once none stands, and the clock goes on as if it
 * had never stopped; after the end it waits for the chair.
 */
export function afterLifting(it: Term, standing: number, at: Date): CirculationState {
  return standing > 0 || isClosed(it, at) ? it.state : 'open';
}

/** Why an objection cannot be lifted; null when it can. */
export function objectionToLifting(state: CirculationState, objects: boolean): Objection | null {
  if (isOver(state)) return 'circulation-over';
  return objects ? null : 'nothing-to-lift';
}

/** Why a circulation does not expire; null when it does. */
export function objectionToExpiry(it: Term, standing: number, at: Date): Objection | null {
  if (isOver(it.state)) return 'circulation-over';
  if (it.state !== 'open' || standing > 0) return 'objections-stand';
  return hasEnded(it, at) ? null : 'not-broken';
}
