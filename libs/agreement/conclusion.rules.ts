import type { concludeCirculation, Input, Objection } from '@lib/contracts';
import { hasEnded, isSettled, type Term } from './circulation.rules';
import { stands, type Mode, type Voice } from './voices.rules';

export type Conclusion = Input<typeof concludeCirculation>['as'];

/** Why the chair cannot consult those who objected; null when they can. */
export function objectionToConsulting(it: Term, at: Date): Objection | null {
  if (isSettled(it, at)) return 'circulation-over';
  return it.state === 'open' ? 'not-broken' : null;
}

/** Why the text cannot be taken back to be changed; null when it can, broken or not. */
export const objectionToRevision = (it: Term, at: Date): Objection | null =>
  isSettled(it, at) ? 'circulation-over' : null;

interface Concluding extends Term {
  readonly mode: Mode;
  readonly voices: readonly Pick<Voice, 'kind' | 'liftedAt'>[];
  /** Whether the working procedure allows agreement with a reservation. */
  readonly reservations: boolean;
}

/**
 * Why the chair cannot end a broken circulation so; null when they can. An announced period is never cut short by
 * agreement: where no objection stands any more, it runs to its end first.
 */
export function objectionToConclusion(as: Conclusion, it: Concluding, at: Date): Objection | null {
  const objection = objectionToConsulting(it, at);
  if (objection !== null || as === 'to_meeting') return objection;
  if (as === 'agreed_with_reservation') return objectionToReservation(it, at);
  return objectionToDeclaring(it, at);
}

function objectionToReservation({ reservations, voices, ...it }: Concluding, at: Date): Objection | null {
  if (!reservations) return 'no-reservations';
  return voices.some(stands) || hasEnded(it, at) ? null : 'not-broken';
}

/** Explicit agreement takes an answer from everyone; a lifted objection is one. */
function objectionToDeclaring({ mode, voices, ...it }: Concluding, at: Date): Objection | null {
  if (voices.some(stands)) return 'objections-stand';
  if (!hasEnded(it, at)) return 'not-broken';
  return mode === 'silence' || voices.every(({ kind }) => kind !== null) ? null : 'answers-missing';
}
