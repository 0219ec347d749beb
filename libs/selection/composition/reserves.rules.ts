import type { PanelCheck, SelectionOutcome } from '@lib/contracts';

interface Reserve {
  readonly nominationId: string;
  readonly name: string;
  readonly party: string;
  readonly outcome: SelectionOutcome;
  readonly rank: number | null;
}

/** A reserve, and what would break were they called. */
export interface ReserveRanked extends Pick<Reserve, 'nominationId' | 'name' | 'party' | 'rank'> {
  readonly breaks: { id: string; label: string }[];
}

/**
 * Reserves who keep every quota with those who sit, in the order of their list; then the others, who break the fewest
 * first. `checked` holds those who sit together with one more against the profile.
 */
export function rankedReserves(
  all: readonly Reserve[],
  checked: (nominationId: string) => PanelCheck['criteria'],
): ReserveRanked[] {
  return all
    .filter(({ outcome }) => outcome === 'reserve')
    .map(({ nominationId, name, party, rank }) => ({
      ...{ nominationId, name, party, rank },
      breaks: checked(nominationId)
        .filter(({ state }) => state === 'over' || state === 'lost')
        .map(({ id, label }) => ({ id, label })),
    }))
    .toSorted((one, other) => one.breaks.length - other.breaks.length || (one.rank ?? 0) - (other.rank ?? 0));
}
