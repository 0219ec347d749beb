import { clashesOf, type Clash } from './clashes';
import { lacking } from './numbers.rules';
import { mostTogether } from './pool-faults.rules';
import { openTo, type Selection } from './profile.rules';
import type { Asked } from './proposing';
import { none, relaxationsOf, type Relaxations } from './relaxing';
import type { Work } from './solver';

/** Why no panel keeps everything, and what would help. */
export interface Obstacles {
  /** How many seats nobody is there for, whatever the quotas say. What is said first. */
  readonly shortfall: number;
  readonly clashes: readonly Clash[];
  /** The cheapest ways to fill every seat. */
  readonly filled: Relaxations;
  /** The cheapest ways that leave a seat empty, or more. */
  readonly vacant: Relaxations;
}

export function shortfallOf({ pool, profile, bars }: Selection): number {
  const there = pool.filter((it) => !bars.includes(it.id) && openTo(profile, it).length > 0);
  return lacking(profile.seats, mostTogether(there, profile.perParty));
}

/** Explains a selection that no panel meets. Where there are panels, nothing is in the way and nothing is listed. */
export async function obstaclesTo(
  selection: Selection,
  asked: Asked & { readonly most: number },
  work: Work,
): Promise<Obstacles> {
  const filled = await relaxationsOf(selection, false, asked, work);
  if (filled.cost === 0) return { shortfall: 0, clashes: [], filled, vacant: none };
  return {
    shortfall: shortfallOf(selection),
    clashes: await clashesOf(selection, work),
    filled,
    vacant: await relaxationsOf(selection, true, asked, work),
  };
}
