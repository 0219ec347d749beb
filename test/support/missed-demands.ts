import type { Demand, Move, Quota, Selection } from '@lib/selection';
import { choices, countOf, keepsCap, seatings, type Place } from './every-panel';

/** Every panel of so many members on every seating, whatever it breaks. */
export function* placings({ pool, profile }: Selection, members: number): Generator<Place[]> {
  for (const people of choices(pool, members)) yield* seatings(profile, people);
}

const isMissed = ({ profile, bars }: Selection, demand: Demand, places: readonly Place[]): boolean => {
  const people = places.map(([it]) => it);
  if ('nominee' in demand) return !people.some(({ id }) => id === demand.nominee);
  if (!('quota' in demand))
    return demand.kind === 'bars' ? people.some(({ id }) => bars.includes(id)) : !keepsCap(profile, people);
  const quota = profile.quotas.find(({ id }) => id === demand.quota);
  if (!quota) throw new Error(`There is no quota ${demand.quota}.`);
  const count = countOf(quota, places);
  return demand.kind === 'min' ? count < quota.min : count > quota.max;
};

export function allDemands({ profile, pins, bars }: Selection): Demand[] {
  return [
    ...profile.quotas.flatMap(({ id }): Demand[] => [
      { kind: 'min', quota: id },
      { kind: 'max', quota: id },
    ]),
    ...pins.map((nominee): Demand => ({ kind: 'pin', nominee })),
    ...(profile.perParty === null ? [] : [{ kind: 'perParty' } as const]),
    ...(bars.length > 0 ? [{ kind: 'bars' } as const] : []),
  ];
}

/** What each panel misses, as a set of bits, one for each demand. */
export function missedBy(selection: Selection, demands: readonly Demand[]): number[] {
  const masks = new Set<number>();
  for (const places of placings(selection, selection.profile.seats))
    masks.add(demands.reduce((mask, it, i) => mask | (isMissed(selection, it, places) ? 1 << i : 0), 0));
  return [...masks];
}

/** How many demands the smallest clash among these has; null when all of them can hold. */
export function smallestClash(masks: readonly number[], among: number, demands: number): number | null {
  const isClash = (set: number) => masks.every((mask) => (mask & set) !== 0);
  if (!isClash(among)) return null;
  const bits = Array.from({ length: demands }, (_, i) => 1 << i).filter((it) => (it & among) !== 0);
  for (let size = 0; size <= bits.length; size++)
    for (const set of choices(bits, size)) if (isClash(set.reduce((sum, it) => sum | it, 0))) return size;
  return null;
}

const boundsOf = ({ min, max, minFloor = 0, maxCeil, hard }: Quota, seats: number) =>
  hard ? [min, max] : [minFloor, maxCeil ?? Math.max(seats, max)];

function movesFor(quota: Quota, places: readonly Place[], seats: number): Move[] | null {
  const count = countOf(quota, places);
  const [floor = 0, ceiling = 0] = boundsOf(quota, seats);
  if (count < floor || count > ceiling) return null;
  const move = (side: Move['side'], by: number): Move[] => (by > 0 ? [{ quota: quota.id, side, by }] : []);
  return [...move('min', quota.min - count), ...move('max', count - quota.max)];
}

/** What panels of so many members ask for to be conceded, each with its cost; null where it cannot be. */
function* concessions(selection: Selection, vacant: number) {
  const { pool, profile, pins, bars } = selection;
  const allowed = { ...selection, pool: pool.filter(({ id }) => !bars.includes(id)) };
  for (const places of placings(allowed, profile.seats - vacant)) {
    const people = places.map(([it]) => it);
    const isKept = pins.every((id) => people.some((it) => it.id === id)) && keepsCap(profile, people);
    const all = profile.quotas.map((it) => ({ it, moves: movesFor(it, places, profile.seats) }));
    if (!isKept || all.some(({ moves }) => moves === null)) continue;
    const cost = (own: readonly Move[] | null, weight: number) =>
      (own ?? []).reduce((sum, { by }) => sum + by * weight, 0);
    yield {
      key: concessionKey({ moves: all.flatMap(({ moves }) => moves ?? []), vacant }),
      cost: all.reduce((sum, { it, moves }) => sum + cost(moves, it.weight), vacant * profile.vacancy.weight),
    };
  }
}

/** All cheapest concessions, each as one text, found by looking at every panel. */
export function cheapest(selection: Selection, leavesVacant: boolean) {
  const { profile } = selection;
  const most = leavesVacant ? Math.min(profile.vacancy.most, profile.seats) : 0;
  const all = [];
  for (let vacant = leavesVacant ? 1 : 0; vacant <= most; vacant++)
    all.push(...concessions(selection, vacant));
  const cost = all.reduce((least, it) => Math.min(least, it.cost), Infinity);
  const found = all.filter((it) => it.cost === cost).map(({ key }) => key);
  return { cost: found.length > 0 ? cost : null, found: [...new Set(found)].sort() };
}

export const concessionKey = ({ moves, vacant }: { moves: readonly Move[]; vacant: number }): string =>
  `${moves
    .map(({ quota, side, by }) => `${quota} ${side} ${String(by)}`)
    .sort()
    .join(', ')}; ${String(vacant)} vacant`;
