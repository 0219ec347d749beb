import { isWhole } from './numbers.rules';
import type { Counts, CoverageGoal, Quota, SeatProfile } from './profile.rules';

/**
 * What is wrong, said beside the row it is about. `malformed` is no profile at all, and nothing can be computed from
 * it; `impossible` is one that certainly no panel meets: what would help can still be looked for.
 */
export interface Fault {
  /** The quota, category or goal by its id, a nominee by theirs, or one of the profile's own lines. */
  readonly row:
    | { readonly of: 'seats' | 'perParty' | 'vacancy' }
    | { readonly of: 'quota' | 'category' | 'goal' | 'nominee' | 'party'; readonly id: string };
  readonly kind: 'malformed' | 'impossible';
  readonly sentence: string;
}

const malformed = (row: Fault['row'], sentence: string): Fault => ({ row, kind: 'malformed', sentence });
const impossible = (row: Fault['row'], sentence: string): Fault => ({ row, kind: 'impossible', sentence });

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
  if (![min, max, minFloor, maxCeil].every(isCount))
    return [malformed(row, 'The numbers of a quota are whole numbers from 0.')];
  if (min > max) return [malformed(row, `The minimum, ${min}, is above the maximum, ${max}.`)];
  if (minFloor > min)
    return [malformed(row, `The minimum may be lowered to ${minFloor}, which is above the minimum, ${min}.`)];
  if (maxCeil < max)
    return [malformed(row, `The maximum may be raised to ${maxCeil}, which is below the maximum, ${max}.`)];
  return min > seats ? [impossible(row, `The minimum is ${min}, and there are ${seats} seats.`)] : [];
}

function countsFaults({ id, counts }: Quota, categories: ReadonlySet<string>): Fault[] {
  const row = { of: 'quota', id } as const;
  const counted = 'attribute' in counts ? counts.values : counts.categories;
  if (counted.length === 0) return [malformed(row, 'This quota counts nobody: choose what it counts.')];
  if ('attribute' in counts) return [];
  const unknown = counts.categories.filter((it) => !categories.has(it));
  return unknown.map((it) => malformed(row, `There is no category of seats named ${it}.`));
}

function weightFaults({ id, weight }: Quota): Fault[] {
  const fits = isWhole(weight) && weight >= 1 && weight <= 10_000;
  return fits ? [] : [malformed({ of: 'quota', id }, 'A weight is a whole number from 1 to 10,000.')];
}

/** A quota that lies within another cannot ask for more than the other lets in. */
function nestingFaults(quota: Quota, all: readonly Quota[]): Fault[] {
  const outer = all.filter((it) => it.id !== quota.id && isWithin(quota.counts, it.counts));
  return outer
    .filter(({ max }) => quota.min > max)
    .map(({ label, max }) =>
      impossible(
        { of: 'quota', id: quota.id },
        `The minimum is ${quota.min}, and “${label}”, of which this is a part, lets in ${max}.`,
      ),
    );
}

function goalFaults({ id, values, rewards }: CoverageGoal): Fault[] {
  const row = { of: 'goal', id } as const;
  if (values.length === 0) return [malformed(row, 'This goal is about nobody: choose what it is about.')];
  if (!rewards.every((it) => isCount(it) && it <= 10_000))
    return [malformed(row, 'Rewards are whole numbers from 0 to 10,000.')];
  const falls = rewards.every((it, i) => i === 0 || it <= (rewards[i - 1] ?? it));
  return falls ? [] : [malformed(row, 'A reward is never larger than the one before it.')];
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
    twice(rows.map(({ id }) => id)).map((id) => malformed({ of, id }, `There are two of the name ${id}.`)),
  );
}

const isFromOne = (it: number): boolean => isWhole(it) && it >= 1;

function lineFaults({ seats, perParty, vacancy }: SeatProfile): Fault[] {
  const faults: Fault[] = [];
  if (!isFromOne(seats)) faults.push(malformed({ of: 'seats' }, 'There must be a seat.'));
  if (perParty !== null && !isFromOne(perParty))
    faults.push(malformed({ of: 'perParty' }, 'A Party has a seat at least, or as many as it likes.'));
  if (!isCount(vacancy.most) || !isFromOne(vacancy.weight))
    faults.push(malformed({ of: 'vacancy' }, 'Vacant seats are counted from 0, and each weighs 1 or more.'));
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
