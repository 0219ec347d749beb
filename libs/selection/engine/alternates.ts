import { check, stillFree } from './check.rules';
import { nomineesOf, panelOf, type Panel } from './panel.rules';
import type { Selection } from './profile.rules';
import type { Work } from './solver';
import { inOrder } from './tie.rules';
import { changed, nearest, type WhatIf } from './what-if';

export interface Alternates {
  /** Who can take the place with everybody else staying, the best first. The others may change seats. */
  readonly oneForOne: readonly { readonly nominee: string; readonly panel: Panel }[];
  /**
   * Where nobody can: the panel in which the fewest others change, and of these the best. With exact quotas that is
   * the rule rather than the exception. Null where somebody can.
   */
  readonly chain: WhatIf | null;
  /** The best panel without the member, whoever else changes. */
  readonly best: WhatIf;
}

/** Who could come in for a member of a panel: the smallest disturbance first. Without a solver where one for one does. */
export async function alternatesFor(
  selection: Selection,
  ids: readonly string[],
  member: string,
  lot: readonly string[],
  work: Work,
): Promise<Alternates> {
  const without = changed(selection, { in: [], out: [member], withdraw: [], moveSeat: null });
  const others = ids.filter((id) => id !== member);
  const order = inOrder(lot);
  const oneForOne = stillFree(without, nomineesOf(without.pool, others))
    .filter(({ id }) => check(without, [...others, id]).verdict === 'fits')
    .map(({ id }) => ({ nominee: id, panel: panelOf(without.pool, without.profile, [...others, id]) }))
    .toSorted((one, other) => order(one.panel, other.panel));
  return {
    oneForOne,
    chain: oneForOne.length > 0 ? null : await nearest(without, ids, 'people', work),
    best: await nearest(without, ids, 'points', work),
  };
}
