import type { CoverageGoal, Nominee, Quota, SeatProfile, Selection } from '@lib/selection';
import { Dice } from './dice';

const regions = ['north', 'south', 'east'];
const fields = ['law', 'sea', 'soil'];
const kinds = ['A', 'B', 'C'];

function nominee(dice: Dice, i: number, isSeated: boolean): Nominee {
  const gender = dice.one(['woman', 'man', null]);
  return {
    id: `n${String(i)}`,
    party: dice.chance(0.1) ? null : `P${String(dice.whole(0, 6))}`,
    merit: dice.whole(-1, 4),
    values: {
      region: [dice.one(regions)],
      ...(gender ? { gender: [gender] } : {}),
      expertise: dice.some(fields, 0.5),
    },
    categories: isSeated ? dice.some(kinds, 0.5) : [],
    newcomer: dice.chance(0.5),
  };
}

function range(dice: Dice, seats: number): Pick<Quota, 'min' | 'max'> {
  const min = dice.chance(0.6) ? dice.whole(0, Math.min(2, seats)) : 0;
  return { min, max: dice.whole(Math.max(min, 1), seats) };
}

function quota(dice: Dice, id: string, counts: Quota['counts'], seats: number): Quota {
  const { min, max } = range(dice, seats);
  const bounds = {
    ...(dice.chance(0.2) ? { minFloor: dice.whole(0, min) } : {}),
    ...(dice.chance(0.2) ? { maxCeil: dice.whole(max, seats) } : {}),
  };
  return { id, label: id, counts, min, max, weight: dice.whole(1, 3), hard: dice.chance(0.15), ...bounds };
}

/** Quotas that overlap across attributes, and some that lie within others. */
function quotasOf(dice: Dice, seats: number, isSeated: boolean): Quota[] {
  const of = (attribute: string, values: string[]) => ({ attribute, values });
  const all = [
    ...regions.map((it) => of('region', [it])),
    of('region', ['north', 'south']),
    of('gender', ['woman']),
    of('gender', ['man']),
    ...fields.map((it) => of('expertise', [it])),
    of('expertise', ['law', 'sea']),
    ...(isSeated ? [{ categories: ['A'] }, { categories: ['B'] }, { categories: ['A', 'B'] }] : []),
  ];
  return dice.some(all, 0.35).map((counts, i) => quota(dice, `q${String(i)}`, counts, seats));
}

const goalsOf = (dice: Dice): CoverageGoal[] =>
  dice.some(fields, 0.3).map((it) => {
    const first = dice.whole(1, 4);
    return {
      id: it,
      label: it,
      attribute: 'expertise',
      values: [it],
      rewards: [first, dice.whole(0, first)],
    };
  });

/**
 * A small selection of this seed, such as may turn up and worse: quotas nested and overlapping, seats of several
 * kinds, Parties with several nominees, who is in and out by decision; some can hold and some cannot.
 */
export function smallSelection(seed: number, most = 8): Selection {
  const dice = new Dice(seed);
  const seats = dice.whole(2, 4);
  const isSeated = dice.chance(0.4);
  const pool = Array.from({ length: dice.whole(seats + 2, most) }, (_, i) => nominee(dice, i, isSeated));
  const profile: SeatProfile = {
    seats,
    categories: isSeated ? kinds.map((id) => ({ id, label: id })) : [],
    quotas: quotasOf(dice, seats, isSeated),
    perParty: dice.one([null, 1, 1, 2]),
    coverage: goalsOf(dice),
    ofParty: [],
    vacancy: { most: dice.whole(0, seats), weight: dice.whole(1, 3) },
  };
  const ids = dice.shuffled(pool.map(({ id }) => id));
  const pins = ids.slice(0, dice.one([0, 0, 1, 2]));
  return { pool, profile, pins, bars: ids.slice(2, 2 + dice.one([0, 0, 1])) };
}

/** Proves something of each small selection from seed 1 on, and says of which seed it was when one differs. */
export async function eachSelection(
  count: number,
  prove: (selection: Selection, seed: number) => Promise<void>,
  most = 8,
): Promise<void> {
  for (let seed = 1; seed <= count; seed++) {
    try {
      await prove(smallSelection(seed, most), seed);
    } catch (error) {
      throw new Error(`Seed ${String(seed)} differs: ${String(error)}`, { cause: error });
    }
  }
}
