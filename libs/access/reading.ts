import type { Objection, Phase } from '@lib/contracts';
import type { Viewer } from '@lib/platform';
import { objectionDuring } from './policy.rules';

const haveAsked = new WeakSet<Viewer>();

/**
 * Why a viewer may not read an object that is in this phase; null when they may. A read of a row that is staged by
 * its object asks this of each object it shows, or is an error.
 */
export function objectionInPhase(viewer: Viewer, phase: Phase): Objection | null {
  haveAsked.add(viewer);
  return viewer.does === null ? null : objectionDuring(viewer.does, viewer.roles, phase);
}

/** Whether a viewer's read has asked in which phase its object is. */
export const hasAskedForPhase = (viewer: Viewer): boolean => haveAsked.has(viewer);
