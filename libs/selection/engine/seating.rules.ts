import { lacking, sum } from './numbers.rules';
import { countsFor, openTo, type Nominee, type Quota, type SeatProfile } from './profile.rules';

export interface Seated {
  readonly id: string;
  /** The category of the seat they take; null where seats are all alike, or where none is open to them. */
  readonly category: string | null;
}

interface Reached {
  readonly taken: readonly (string | null)[];
  readonly counts: readonly number[];
}

const bySeat = (quotas: readonly Quota[]): Quota[] => quotas.filter(({ counts }) => 'categories' in counts);

/** Every way in which the quotas of seats can come out, each with the first assignment that leads there. */
function outcomes(profile: SeatProfile, members: readonly Nominee[], quotas: readonly Quota[]): Reached[] {
  let reached: Reached[] = [{ taken: [], counts: quotas.map(() => 0) }];
  for (const it of members) {
    const next = new Map<string, Reached>();
    const seats = openTo(profile, it);
    for (const { taken, counts } of reached) {
      for (const seat of seats.length > 0 ? seats : [null]) {
        const then = quotas.map((quota, i) => (counts[i] ?? 0) + (countsFor(quota, it, seat) ? 1 : 0));
        const key = then.join();
        if (!next.has(key)) next.set(key, { taken: [...taken, seat], counts: then });
      }
    }
    reached = [...next.values()];
  }
  return reached;
}

/**
 * Who takes which seat. Of all assignments one that comes closest to the quotas of seats: first with as few as
 * possible above a maximum, then with as few as possible missing to a minimum, then the first in the order of the
 * profile's categories. Members are taken in the order given; give them in that of their ids, and rows of a table
 * decide nothing.
 */
export function seatingOf(profile: SeatProfile, members: readonly Nominee[]): Seated[] {
  const quotas = bySeat(profile.quotas);
  const above = ({ counts }: Reached) => sum(quotas, ({ id, max }) => lacking(count(counts, id), max));
  const below = ({ counts }: Reached) => sum(quotas, ({ id, min }) => lacking(min, count(counts, id)));
  const count = (counts: readonly number[], id: string) =>
    counts[quotas.findIndex((it) => it.id === id)] ?? 0;
  const all = outcomes(profile, members, quotas);
  const best = all.reduce((least, it) => {
    const nearer = above(it) - above(least) || below(it) - below(least);
    return nearer < 0 ? it : least;
  });
  return members.map(({ id }, i) => ({ id, category: best.taken[i] ?? null }));
}
