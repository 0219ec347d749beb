import type { LotteryView } from '@lib/contracts';

type Chance = LotteryView['chances'][number];

/** Who has any chance, the surest first; and how many have none. */
export function byChance(chances: readonly Chance[]): { some: Chance[]; none: number } {
  const some = chances
    .filter(({ fairest, listed }) => fairest > 0 || listed > 0)
    .sort((one, other) => other.fairest - one.fairest || other.listed - one.listed);
  return { some, none: chances.length - some.length };
}

/** A share of one as a percentage with one decimal, in the digits of a language. */
export const percent = (share: number, locale: string, digits = 1): string =>
  new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(share);
