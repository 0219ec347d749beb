import type { Objection, PanelCheck } from '@lib/contracts';

/** A criterion that is given up, and by how many. */
export interface Given {
  readonly quota: string;
  readonly side: 'min' | 'max';
  readonly by: number;
}

/** By how much a list misses its criteria. */
export function missedBy({ criteria }: Pick<PanelCheck, 'criteria'>): (Given & { readonly hard: boolean })[] {
  return criteria.flatMap(({ id: quota, count, min, max, hard }) => [
    ...(count < min ? [{ quota, side: 'min' as const, by: min - count, hard }] : []),
    ...(count > max ? [{ quota, side: 'max' as const, by: count - max, hard }] : []),
  ]);
}

const isSame = (one: Given, other: Given): boolean =>
  one.quota === other.quota && one.side === other.side && one.by === other.by;

/** Whether a list can be decided on at all: whoever is in it may sit, and may be chosen. */
export const isOfChoosable = ({ notThere, unseated }: Pick<PanelCheck, 'notThere' | 'unseated'>): boolean =>
  notThere.length + unseated.length === 0;

/**
 * Why a list cannot be decided on with what is given up; null when it can: everything it misses is given up by name and
 * by exactly that much, nothing else is, and nothing that is hard, nor a second seat for a Party.
 */
export function objectionToDeciding(
  check: Pick<PanelCheck, 'criteria' | 'parties' | 'seats'>,
  accepted: readonly Given[],
  vacant: number,
): Objection | null {
  const missed = missedBy(check);
  const empty = check.seats.of - check.seats.filled;
  const isAccepted = missed.every((it) => !it.hard && accepted.some((one) => isSame(one, it)));
  if (!isAccepted || check.parties.length > 0 || empty < 0 || vacant < empty) return 'criteria-not-accepted';
  const isNeeded = accepted.length === missed.length && vacant === empty;
  return isNeeded ? null : 'nothing-to-accept';
}
