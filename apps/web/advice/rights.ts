import type { DraftHead, Role } from '@lib/contracts';

/** What this reader may do with a draft as it stands; the server decides, this only spares them a refusal. */
export interface Rights {
  comment: boolean;
  answer: boolean;
  edit: boolean;
  issue: boolean;
  /** Open and close comment rounds, take the text for finalising. */
  lead: boolean;
  extend: boolean;
  /** Take all comments away as a file; without it, one's own. */
  export: boolean;
}

type State = DraftHead['state'];
const among = <T>(all: readonly T[], some: readonly T[]): boolean => some.some((it) => all.includes(it));
export const desk: readonly Role[] = ['secretariat', 'head', 'chair'];
const writers: readonly Role[] = [...desk, 'member'];

export function rightsOf(roles: readonly Role[], draft: Pick<DraftHead, 'state' | 'round'>): Rights {
  const inState = (...states: State[]) => states.includes(draft.state);
  const isChair = roles.includes('chair');
  const isDesk = among(roles, desk);
  const open = inState('commenting') && draft.round !== null && draft.round.state !== 'closed';
  return {
    comment: open && among(roles, writers),
    answer: isDesk && inState('commenting', 'drafting'),
    edit: (isDesk && inState('commenting', 'drafting')) || (isChair && inState('finalising')),
    issue: isDesk && inState('commenting', 'drafting'),
    lead: isChair && inState('commenting', 'drafting'),
    extend: isDesk && draft.round?.state === 'open',
    export: isDesk,
  };
}
