import { placeAll, type PanelView, type Place, type ProposalView } from '@lib/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { call } from '@web/app/api';
import { changedBy, listsOf, type Change } from './board';

/** Something that is tried on the board: shown, and kept only when somebody says so. */
export interface Trial {
  readonly change: Change;
  /** How the list would stand with it. */
  readonly panel: PanelView | null;
}

export interface Trying {
  readonly trial: Trial | null;
  begin: (trial: Trial) => void;
  undo: () => void;
  keep: (key: string) => Promise<unknown>;
  /** Where somebody would stand with it; null for whom it does not touch. */
  placeOf: (id: string) => Place | null;
}

/** Tries a change on a proposal. What somebody else does to the proposal meanwhile ends the trial. */
export function useTrying(groupId: string, proposal: ProposalView | null): Trying {
  const queries = useQueryClient();
  const [held, hold] = useState<{ trial: Trial; revision: number } | null>(null);
  const revision = proposal?.revision ?? 0;
  const trial = held && held.revision === revision ? held.trial : null;
  const id = proposal?.id;
  useEffect(() => hold(null), [id]);
  const keep = async () => {
    if (!proposal || !trial) return;
    const lists = changedBy(listsOf(proposal), trial.change);
    await call(placeAll, { groupId, proposalId: proposal.id, ...lists }, { etag: revision });
    hold(null);
    await queries.invalidateQueries({ queryKey: ['selection'] });
  };
  return {
    trial,
    begin: (it) => hold({ trial: it, revision }),
    undo: () => hold(null),
    keep,
    placeOf: (nominee) => {
      if (trial?.change.enter.includes(nominee)) return 'in';
      return trial?.change.leave.includes(nominee) ? 'reserve' : null;
    },
  };
}
