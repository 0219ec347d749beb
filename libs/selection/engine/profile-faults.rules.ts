import { type Fault, impossible, malformed } from './fault.rules';
import { isWhole } from './numbers.rules';
import type { Counts, CoverageGoal, Quota, SeatProfile } from './profile.rules';

const isCount = (it: number): boolean => isWhole(it) && it >= 0;

/** Whether everyone who counts for one also counts for the other, whoever they are. */
const isWithin = (inner: Counts, outer: Counts): boolean => {
  if ('attribute' in inner)
    return (
      'attribute' in outer &&
      inner.attribute === outer.attribute &&
      inner.values.every((it) => outer.values.includes(it))
    );
  return 'categories' in outer && inner.categories.every((it) => outer.categories.includes(it));
};

function rangeFaults(quota: Quota, seats: number): Fault[] {
  const row = { of: 'quota', id: quota.id } as const;
  const { min, max, minFloor = min, maxCeil = max } = quota;
  if (![min, max, minFloor, maxCeil].every(isCount)) return [malformed(row, 'quota-not-whole')];
  if (min > max) return [malformed(row, 'min-above-max', { min, max })];
  if (minFloor > min) return [malformed(row, 'floor-above-min', { floor: minFloor, min })];
  if (maxCeil < max) return [malformed(row, 'ceiling-below-max', { ceiling: maxCeil, max })];
  return min > seats ? [impossible(row, 'min-above-seats', { min, seats })] : [];
}

function countsFaults({ id, counts }: Quota, categories: ReadonlySet<string>): Fault[] {
  const row = { of: 'quota', id } as const;
  const counted = 'attribute' in counts ? counts.values : counts.categories;
  if (counted.length === 0) return [malformed(row, 'counts-nobody')];
  if ('attribute' in counts) return [];
  const unknown = counts.categories.filter((it) => !categories.has(it));
  return unknown.map((it) => malformed(row, 'no-such-category', { category: it }));
}

function weightFaults({ id, weight }: Quota): Fault[] {
  const fits = isWhole(weight) && weight >= 1 && weight <= 10_000;
  return fits ? [] : [malformed({ of: 'quota', id }, 'quota-weight')];
}

/** A quota that lies within another cannot ask for more than the other lets in. */
function nestingFaults(quota: Quota, all: readonly Quota[]): Fault[] {
  const outer = all.filter((it) => it.id !== quota.id && isWithin(quota.counts, it.counts));
  return outer
    .filter(({ max }) => quota.min > max)
    .map(({ label, max }) =>
      impossible({ of: 'quota', id: quota.id }, 'part-above-whole', { min: quota.min, whole: label, max }),
    );
}

function goalFaults({ id, values, rewards }: CoverageGoal): Fault[] {
  const row = { of: 'goal', id } as const;
  if (values.length === 0) return [malformed(row, 'goal-about-nobody')];
  if (!rewards.every((it) => isCount(it) && it <= 10_000)) return [malformed(row, 'rewards-not-whole')];
  const falls = rewards.every((it, i) => i === 0 || it <= (rewards[i - 1] ?? it));
  return falls ? [] : [malformed(row, 'rewards-rise')];
}

const twice = (ids: readonly string[]): string[] => [
  ...new Set(ids.filter((id, i) => ids.indexOf(id) !== i)),
];

function nameFaults({ quotas, categories, coverage }: SeatProfile): Fault[] {
  const named = [
    ['quota', quotas],
    ['category', categories],
    ['goal', coverage],
  ] as const;
  return named.flatMap(([of, rows]) =>
    twice(rows.map(({ id }) => id)).map((id) => malformed({ of, id }, 'name-twice', { name: id })),
  );
}

const isFromOne = (it: number): boolean => isWhole(it) && it >= 1;

function lineFaults({ seats, perParty, vacancy }: SeatProfile): Fault[] {
  const faults: Fault[] = [];
  if (!isFromOne(seats)) faults.push(malformed({ of: 'seats' }, 'no-seat'));
  if (perParty !== null && !isFromOne(perParty))
    faults.push(malformed({ of: 'perParty' }, 'party-without-seat'));
  if (!isCount(vacancy.most) || !isFromOne(vacancy.weight))
    faults.push(malformed({ of: 'vacancy' }, 'vacancy-not-whole'));
  return faults;
}

/** What can be seen to be wrong with a profile without knowing who was nominated. Empty when nothing is. */
export function faultsInProfile(profile: SeatProfile): Fault[] {
  const { seats, quotas, coverage } = profile;
  const categories = new Set(profile.categories.map(({ id }) => id));
  return [
    ...lineFaults(profile),
    ...nameFaults(profile),
    ...quotas.flatMap((it) => [
      ...rangeFaults(it, seats),
      ...countsFaults(it, categories),
      ...weightFaults(it),
      ...nestingFaults(it, quotas),
    ]),
    ...coverage.flatMap(goalFaults),
  ];
}
