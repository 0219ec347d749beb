import type { Panel } from './panel.rules';

/** Who of two panels comes first by lot: the one with the first nominee drawn who is on one of them only. */
function byLot(one: ReadonlySet<string>, other: ReadonlySet<string>, lot: readonly string[]): number {
  const first = lot.find((id) => one.has(id) !== other.has(id));
  return first === undefined ? 0 : one.has(first) ? -1 : 1;
}

/**
 * The order of panels, and with it the rule that breaks ties: a higher score; then more members who bring in a Party
 * that was not there before; then the lot, which is drawn from a published seed over all nominees (`lotOf`). The rows
 * of a table have no part in it.
 */
export function inOrder(lot: readonly string[]): (one: Panel, other: Panel) => number {
  const ids = ({ members }: Panel) => new Set(members.map(({ id }) => id));
  return (one, other) =>
    other.score - one.score || other.newcomers - one.newcomers || byLot(ids(one), ids(other), lot);
}

/** By what the first of some panels is before the second. */
export type Decided = 'alone' | 'newcomers' | 'lot';

export function decidedBy(tied: readonly Panel[]): Decided {
  const [first, second] = tied;
  if (!first || !second) return 'alone';
  return first.newcomers === second.newcomers ? 'lot' : 'newcomers';
}
