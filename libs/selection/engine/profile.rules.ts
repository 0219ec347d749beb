/**
 * What a quota counts: members with one of these values of an attribute, or members who take a seat of one of these
 * categories. Somebody with several of the values is counted once.
 */
export type Counts =
  | { readonly attribute: string; readonly values: readonly string[] }
  | { readonly categories: readonly string[] };

/**
 * How many members of a panel may be of a kind. Quotas may be nested (a part of a region inside the region) and may
 * overlap (gender across regions): each is a count of its own.
 */
export interface Quota {
  readonly id: string;
  readonly label: string;
  readonly counts: Counts;
  readonly min: number;
  readonly max: number;
  /** How low the minimum may be set when not all quotas can hold; 0 where it is not said. */
  readonly minFloor?: number | undefined;
  /** How high the maximum may be set then; the number of seats where it is not said. */
  readonly maxCeil?: number | undefined;
  /** What moving this quota by one seat costs, beside the others: a whole number from 1. */
  readonly weight: number;
  /** A hard quota is never moved. */
  readonly hard: boolean;
}

/** A kind of seat. Each member takes one seat, of one of the categories that are open to them. */
export interface SeatCategory {
  readonly id: string;
  readonly label: string;
}

/**
 * Something the panel should cover: the first member who has one of the values earns the first reward, the second the
 * second. Rewards fall or stay, so that one more of the same is never worth more than the one before.
 */
export interface CoverageGoal {
  readonly id: string;
  readonly label: string;
  readonly attribute: string;
  readonly values: readonly string[];
  readonly rewards: readonly number[];
}

/** What a panel must be, as a body has adopted it. Nothing in it is known to the engine by name. */
export interface SeatProfile {
  readonly seats: number;
  /** The kinds of seats; none where seats are all alike. */
  readonly categories: readonly SeatCategory[];
  readonly quotas: readonly Quota[];
  /** At most so many members of one Party; null where it does not matter. */
  readonly perParty: number | null;
  readonly coverage: readonly CoverageGoal[];
  /** Attributes of a Party rather than of a person: equal for all whom it nominates. */
  readonly ofParty: readonly string[];
  /** How many seats may stay empty when not all quotas can hold, and what an empty seat costs. */
  readonly vacancy: { readonly most: number; readonly weight: number };
}

/** Somebody who may be chosen: eligible, and in nobody's way. Who is not does not belong into a pool. */
export interface Nominee {
  readonly id: string;
  /** The Party that nominates; null where nobody does. */
  readonly party: string | null;
  /** What the criteria come to: a whole number, also below 0. */
  readonly merit: number;
  /** By attribute, what was stated; an attribute that is absent or empty was not stated and counts for no quota. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** The categories of seats that are open to them: one of these is used. */
  readonly categories: readonly string[];
  /** Whether choosing them brings in a Party that was not in the group before. The first of the tie rules. */
  readonly newcomer: boolean;
}
export type Pool = readonly Nominee[];

/** Everything an answer depends on: whom there is to choose from, what for, and what is settled beforehand. */
export interface Selection {
  readonly pool: Pool;
  readonly profile: SeatProfile;
  /** Who is on every panel, by decision. */
  readonly pins: readonly string[];
  /** Who is on none, by decision: a conflict of interest that is not cleared, a withdrawal. */
  readonly bars: readonly string[];
}

export const hasValue = (it: Nominee, attribute: string, values: readonly string[]): boolean =>
  (it.values[attribute] ?? []).some((value) => values.includes(value));

/** Whether a member who takes a seat of this category (null where there are none) counts for a quota. */
export const countsFor = ({ counts }: Quota, it: Nominee, category: string | null): boolean =>
  'attribute' in counts
    ? hasValue(it, counts.attribute, counts.values)
    : category !== null && counts.categories.includes(category);

/** Whether somebody could count for a quota, on one of the seats that are open to them. */
export const mayCountFor = (quota: Quota, it: Nominee): boolean =>
  'attribute' in quota.counts
    ? countsFor(quota, it, null)
    : it.categories.some((category) => countsFor(quota, it, category));

/** The seats somebody could take: `null` is the seat of a profile whose seats are all alike. */
export const openTo = ({ categories }: SeatProfile, it: Nominee): (string | null)[] =>
  categories.length === 0
    ? [null]
    : categories.map(({ id }) => id).filter((id) => it.categories.includes(id));

export const floorOf = ({ min, minFloor, hard }: Quota): number => (hard ? min : (minFloor ?? 0));
export const ceilingOf = ({ max, maxCeil, hard }: Quota, seats: number): number =>
  hard ? max : (maxCeil ?? (seats > max ? seats : max));
