import { type Fault, type FaultCode, impossible, malformed } from './fault.rules';
import { isWhole, sum } from './numbers.rules';
import { countsFor, mayCountFor, openTo, type Nominee, type Quota, type Selection } from './profile.rules';

function nomineeFaults(it: Nominee, isSecond: boolean, { profile }: Selection): Fault[] {
  const row = { of: 'nominee', id: it.id } as const;
  const faults: Fault[] = [];
  if (isSecond) faults.push(malformed(row, 'nominee-twice', { name: it.id }));
  if (!isWhole(it.merit) || it.merit > 10_000 || it.merit < -10_000)
    faults.push(malformed(row, 'points-not-whole'));
  const known = new Set(profile.categories.map(({ id }) => id));
  // Where seats are all alike, it does not matter which kinds somebody was named for.
  const unknown = known.size > 0 ? it.categories.filter((category) => !known.has(category)) : [];
  return [...faults, ...unknown.map((category) => malformed(row, 'no-such-category', { category }))];
}

const kindOf = ({ counts }: Quota): string => ('attribute' in counts ? `of ${counts.attribute}` : '');

const stated = (it: Nominee, attribute: string): string =>
  [...(it.values[attribute] ?? [])].sort().join('; ');

/** What belongs to a Party is the same for everyone it nominates. */
function partyFaults({ pool, profile }: Selection): Fault[] {
  const first = new Map<string, Nominee>();
  const faults: Fault[] = [];
  for (const it of pool) {
    if (it.party === null) continue;
    const other = first.get(it.party);
    first.set(it.party, other ?? it);
    const differs = profile.ofParty.filter((name) => other && stated(other, name) !== stated(it, name));
    const row = { of: 'party', id: it.party } as const;
    faults.push(...differs.map((attribute) => malformed(row, 'party-differs', { attribute })));
  }
  return faults;
}

function settledFaults({ pool, profile, pins, bars }: Selection): Fault[] {
  const known = new Set(pool.map(({ id }) => id));
  const faults = [...pins, ...bars]
    .filter((id) => !known.has(id))
    .map((id) => malformed({ of: 'nominee', id }, 'not-in-pool'));
  const both = pins.filter((id) => bars.includes(id));
  faults.push(...both.map((id) => malformed({ of: 'nominee', id }, 'in-and-out')));
  if (new Set(pins).size > profile.seats) faults.push(impossible({ of: 'seats' }, 'pins-above-seats'));
  return faults;
}

/** How many of these can sit together: everyone, or as many of each Party as it may have. */
export function mostTogether(people: readonly Nominee[], perParty: number | null): number {
  const of = new Map<string, number>();
  let most = 0;
  for (const { party } of people) {
    const there = party === null ? 0 : (of.get(party) ?? 0);
    if (perParty !== null && there >= perParty) continue;
    if (party !== null) of.set(party, there + 1);
    most++;
  }
  return most;
}

function reachFaults(quota: Quota, people: readonly Nominee[], perParty: number | null): Fault[] {
  const there = people.filter((it) => mayCountFor(quota, it));
  const most = mostTogether(there, perParty);
  if (most >= quota.min) return [];
  const row = { of: 'quota', id: quota.id } as const;
  const { min } = quota;
  return most < there.length
    ? [impossible(row, 'too-few-can-sit', { min, there: there.length, most })]
    : [impossible(row, 'too-few-eligible', { min, most })];
}

/** Somebody on one of the seats that are open to them. */
type Placed = readonly [it: Nominee, seat: string | null];

/** Quotas of which nobody counts for two, wherever they sit: what they ask for, and what they let in, adds up. */
function apart(quotas: readonly Quota[], placed: readonly Placed[]): Quota[] {
  const taken: Quota[] = [];
  for (const quota of quotas) {
    const theirs = placed.filter(([it, seat]) => countsFor(quota, it, seat));
    if (!theirs.some(([it, seat]) => taken.some((other) => countsFor(other, it, seat)))) taken.push(quota);
  }
  return taken;
}

/** Sums over the quotas of one attribute, or over those of seats, against the number of seats. */
function sumFaults(quotas: readonly Quota[], placed: readonly Placed[], seats: number): Fault[] {
  const parts = apart(
    quotas.toSorted((one, other) => other.min - one.min),
    placed,
  );
  const say = (code: FaultCode, sum: number): Fault[] =>
    parts.map(({ id }) => impossible({ of: 'quota', id }, code, { quotas: parts.length, sum, seats }));
  const least = sum(parts, ({ min }) => min);
  const most = sum(parts, ({ max }) => max);
  const isAll = placed.every(([it, seat]) => parts.some((quota) => countsFor(quota, it, seat)));
  return [
    ...(least > seats ? say('minimums-above-seats', least) : []),
    ...(isAll && most < seats ? say('maximums-below-seats', most) : []),
  ];
}

/** What can be seen to be wrong, without a solver, once it is known who was nominated. Empty when nothing is. */
export function faultsInPool(selection: Selection): Fault[] {
  const { pool, profile, bars } = selection;
  const seen = new Set<string>();
  const people = pool.filter((it) => !bars.includes(it.id) && openTo(profile, it).length > 0);
  const placed = people.flatMap((it) => openTo(profile, it).map((seat): Placed => [it, seat]));
  const kinds = [...new Set(profile.quotas.map(kindOf))];
  return [
    ...pool.flatMap((it) => {
      const isSecond = seen.has(it.id);
      seen.add(it.id);
      return nomineeFaults(it, isSecond, selection);
    }),
    ...partyFaults(selection),
    ...settledFaults(selection),
    ...profile.quotas.flatMap((it) => reachFaults(it, people, profile.perParty)),
    ...kinds.flatMap((kind) => {
      const quotas = profile.quotas.filter((it) => kindOf(it) === kind);
      return sumFaults(quotas, placed, profile.seats);
    }),
  ];
}
