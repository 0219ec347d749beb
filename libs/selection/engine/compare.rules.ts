import { idsOf, panelOf, type Panel } from './panel.rules';
import type { Selection } from './profile.rules';

export interface Comparison {
  readonly one: Panel;
  readonly other: Panel;
  readonly common: readonly string[];
  readonly onlyInOne: readonly string[];
  readonly onlyInOther: readonly string[];
  /** The score of the other less that of the one. */
  readonly points: number;
  /** Quota by quota, in the order of the profile. */
  readonly quotas: readonly { readonly quota: string; readonly one: number; readonly other: number }[];
}

/** Two panels side by side: always both numbers, points and people. */
export function compare(
  { pool, profile }: Selection,
  one: readonly string[],
  other: readonly string[],
): Comparison {
  const [left, right] = [panelOf(pool, profile, one), panelOf(pool, profile, other)];
  const [inLeft, inRight] = [new Set(idsOf(left)), new Set(idsOf(right))];
  return {
    one: left,
    other: right,
    common: [...inLeft].filter((id) => inRight.has(id)),
    onlyInOne: [...inLeft].filter((id) => !inRight.has(id)),
    onlyInOther: [...inRight].filter((id) => !inLeft.has(id)),
    points: right.score - left.score,
    quotas: left.quotas.map(({ quota, count }, i) => ({
      ...{ quota, one: count, other: right.quotas[i]?.count ?? 0 },
    })),
  };
}
