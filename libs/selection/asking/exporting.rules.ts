import { countsFor, mayCountFor, type Nominee, type Quota, type Selection } from '../engine/profile.rules';

/** Whether somebody counts for a quota of seats on whichever of their seats: then it is a property of theirs. */
const isSettled = (quota: Quota, { categories }: Nominee): boolean =>
  new Set(categories.map((it) => countsFor(quota, { ...nobody, categories }, it))).size <= 1;
const nobody: Nominee = { id: '', party: null, merit: 0, values: {}, categories: [], newcomer: false };

/**
 * The selection as tools say it that know properties of people only: a quota of seats becomes one of whoever can take
 * such a seat. Where somebody could take seats that count and seats that do not, it stays what it is, and is left out.
 */
export function inProperties({ pool, profile, ...settled }: Selection): Selection {
  const bySeat = profile.quotas.filter(
    (quota) => 'categories' in quota.counts && pool.every((it) => isSettled(quota, it)),
  );
  const nameOf = ({ id }: Quota) => `seat ${id}`;
  const valuesOf = (it: Nominee) =>
    Object.fromEntries(bySeat.map((quota) => [nameOf(quota), mayCountFor(quota, it) ? ['yes'] : ['no']]));
  return {
    ...settled,
    pool: pool.map((it) => ({ ...it, values: { ...it.values, ...valuesOf(it) } })),
    profile: {
      ...profile,
      quotas: profile.quotas.map((quota) =>
        bySeat.includes(quota) ? { ...quota, counts: { attribute: nameOf(quota), values: ['yes'] } } : quota,
      ),
    },
  };
}
