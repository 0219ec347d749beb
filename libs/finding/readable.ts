import { objectionDuring, objectionInPhase } from '@lib/access';
import { phaseOfDraft } from '@lib/advice';
import { type Action, DraftState } from '@lib/contracts';
import type { Viewer } from '@lib/platform';

/** In which states of a draft a viewer may read what they ask for, and may do these too. */
export const statesToRead = (viewer: Viewer, ...also: Action[]): DraftState[] =>
  DraftState.options.filter((state) => {
    const phase = phaseOfDraft(state);
    const may = objectionInPhase(viewer, phase) === null;
    return may && also.every((it) => objectionDuring(it, viewer.roles, phase) === null);
  });
