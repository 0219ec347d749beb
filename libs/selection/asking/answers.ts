import type { checkCompletion, explainProposal, readObstacles, Reply } from '@lib/contracts';
import { panelShown } from '../board/criteria.rules';
import { isOfOnePerson } from '../board/pool.rules';
import type {
  Clash,
  Concession,
  Demand,
  Explanation,
  Forced,
  Proof,
  Relaxations,
  Selection,
  WhatIf,
} from '../engine';

type Tried = Reply<typeof checkCompletion>;
type ClashShown = Tried['clashes'][number];
type ConcessionsShown = Reply<typeof readObstacles>['filled'];
type Explained = Reply<typeof explainProposal>;

const demandShown = (it: Demand): ClashShown['demands'][number] => ({
  kind: it.kind,
  quota: 'quota' in it ? it.quota : null,
  nominee: 'nominee' in it ? it.nominee : null,
});

export const clashShown = ({ demands, quotas, parties, isSmallest }: Clash): ClashShown => ({
  demands: demands.map(demandShown),
  quotas: quotas.map((it) => ({ ...it })),
  parties: [...parties],
  smallest: isSmallest,
});

/** What came of a change: the panel and the difference, or why there is none. */
export function triedShown(selection: Selection, found: WhatIf): Tried {
  if (found.status === 'impossible')
    return { panel: null, difference: null, clashes: found.clashes.map(clashShown) };
  const { onlyInOne, onlyInOther, points } = found.difference;
  return {
    panel: panelShown(selection, found.panel),
    difference: { enter: [...onlyInOther], leave: [...onlyInOne], points },
    clashes: [],
  };
}

export const proofShown = (proof: Proof) =>
  proof.kind === 'proven'
    ? { proven: true, by: [...proof.by], atMost: null }
    : { proven: false, by: [], atMost: proof.atMost };

const given = ({ moves, vacant }: Concession) => ({ moves: moves.map((it) => ({ ...it })), vacant });

export const concessionsShown = (
  selection: Selection,
  { cost, all, more }: Relaxations,
): ConcessionsShown => ({
  cost,
  all: all.map((it) => ({ ...given(it), panel: panelShown(selection, it.panel) })),
  more,
});

const forcedShown = ({ nominee, to, outcome }: Forced): Explained['others'][number] => ({
  ...{ nominee, to, kind: outcome.kind },
  ...(outcome.kind === 'possible'
    ? { points: outcome.points, enter: [...outcome.enter], leave: [...outcome.leave] }
    : { points: null, enter: [], leave: [] }),
});

export function explained({ members, others, quotas }: Explanation): Omit<Explained, 'pending'> {
  return {
    members: members.map((it) => ({
      ...forcedShown(it),
      because: it.because.filter((id) => !isOfOnePerson(id)),
    })),
    others: others.map(forcedShown),
    quotas: quotas
      .filter(({ quota }) => !isOfOnePerson(quota))
      .map(({ quota, oneLess, oneMore }) => ({ quota, oneLess, oneMore })),
  };
}
