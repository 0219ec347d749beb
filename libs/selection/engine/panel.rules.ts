import { byText, sum } from './numbers.rules';
import {
  countsFor,
  hasValue,
  type CoverageGoal,
  type Nominee,
  type Pool,
  type SeatProfile,
} from './profile.rules';
import { seatingOf, type Seated } from './seating.rules';

/** A panel, complete or not, with everything that is counted in it. */
export interface Panel {
  /** By id. */
  readonly members: readonly Seated[];
  /** Merit and rewards together: what the engine makes as large as it can. */
  readonly score: number;
  readonly merit: number;
  readonly rewards: readonly { readonly goal: string; readonly members: number; readonly points: number }[];
  readonly quotas: readonly { readonly quota: string; readonly count: number }[];
  /** How many bring in a Party that was not there before. */
  readonly newcomers: number;
}

function rewardOf(goal: CoverageGoal, members: readonly Nominee[]): Panel['rewards'][number] {
  const count = members.filter((it) => hasValue(it, goal.attribute, goal.values)).length;
  const points = sum(goal.rewards.slice(0, count), (it) => it);
  return { goal: goal.id, members: count, points };
}

/** The nominees of these ids, in the order of their ids; whom the pool does not know is left out. */
export function nomineesOf(pool: Pool, ids: Iterable<string>): Nominee[] {
  const wanted = new Set(ids);
  return pool.filter(({ id }) => wanted.has(id)).toSorted((one, other) => byText(one.id, other.id));
}

/** Counts a panel. Nothing is judged here: `check` says whether it fits. */
export function panelOf(pool: Pool, profile: SeatProfile, ids: Iterable<string>): Panel {
  const people = nomineesOf(pool, ids);
  const members = seatingOf(profile, people);
  const merit = sum(people, (it) => it.merit);
  const rewards = profile.coverage.map((it) => rewardOf(it, people));
  const counted = (quota: SeatProfile['quotas'][number]) =>
    people.filter((it, i) => countsFor(quota, it, members[i]?.category ?? null)).length;
  return {
    members,
    score: merit + sum(rewards, ({ points }) => points),
    merit,
    rewards,
    quotas: profile.quotas.map((quota) => ({ quota: quota.id, count: counted(quota) })),
    newcomers: people.filter(({ newcomer }) => newcomer).length,
  };
}

export const idsOf = ({ members }: Pick<Panel, 'members'>): string[] => members.map(({ id }) => id);
