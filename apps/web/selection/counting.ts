import type { BoardNominee, Convention, Criterion, SeatProfile } from '@lib/contracts';

export type Level = 'strong' | 'good' | 'some' | 'none';
type Known = Pick<
  BoardNominee,
  'expertise' | 'gender' | 'languages' | 'region' | 'ldc' | 'sids' | 'fundingEligible'
>;
type Quota = SeatProfile['quotas'][number];

/** How somebody is at home in a convention, in the four signs of the board. */
export function levelIn({ expertise }: Pick<Known, 'expertise'>, convention: Convention): Level {
  const level = expertise.find((it) => it.convention === convention)?.level;
  if (level === undefined) return 'none';
  if (level === 'familiar') return 'some';
  return level === 'practitioner' ? 'good' : 'strong';
}

/** Whether they work with it: what a criterion of expertise counts. */
export const worksWith = (it: Pick<Known, 'expertise'>, convention: Convention): boolean =>
  ['good', 'strong'].includes(levelIn(it, convention));

const valuesOf: Record<string, (it: Known) => readonly string[]> = {
  gender: ({ gender }) => (gender === null ? [] : [gender]),
  convention: ({ expertise }) =>
    expertise.filter(({ level }) => level !== 'familiar').map(({ convention }) => convention),
  convention_any: ({ expertise }) => expertise.map(({ convention }) => convention),
  language: ({ languages }) => languages,
  region: ({ region }) => (region === null ? [] : [region]),
  situation: ({ ldc, sids }) => [...(ldc ? ['ldc'] : []), ...(sids ? ['sids'] : [])],
  funding: ({ fundingEligible }) =>
    fundingEligible === null ? [] : [fundingEligible ? 'eligible' : 'not_eligible'],
};

/** Whether somebody counts for a criterion, on a seat of this category. */
export function countsFor(it: Known, category: string | null, { counts }: Pick<Quota, 'counts'>): boolean {
  if ('categories' in counts) return category !== null && counts.categories.includes(category);
  return (valuesOf[counts.attribute]?.(it) ?? []).some((value) => counts.values.includes(value));
}

/** The least that a profile asks for of those who work with a convention; null where it asks for nothing. */
export function leastFor({ quotas }: SeatProfile, convention: Convention): number | null {
  const about = quotas.find(
    ({ counts }) =>
      'attribute' in counts &&
      counts.attribute === 'convention' &&
      counts.values.length === 1 &&
      counts.values[0] === convention,
  );
  return about?.min ?? null;
}

/** How many criteria are not met: a list fits when it is none. */
export const notMet = (criteria: readonly Criterion[]): number =>
  criteria.filter(({ state }) => state !== 'met').length;
