import type { Action, Phase, Role } from '@lib/contracts';
import type { Viewer } from '@lib/platform';
import type { Sheet } from './sheet';

/** A page as the gate sees it: whose it is, in which group, and since when everyone's standing there is what it is. */
export interface GatedPage extends Pick<Sheet, 'ask'> {
  readonly groupId: string;
  readonly viewer: Viewer;
  readonly standingSince: number | null;
  roles: readonly Role[];
  apart: readonly string[];
}

/** Asked on every page before its command runs. The journal only asks; access answers. */
export abstract class Gate {
  /** Refuses when the author of this page may not do what they are about to do. */
  abstract admit(page: GatedPage): Promise<void>;

  /** Refuses whoever may not do this in a group at all: before anything is opened for them there. */
  abstract admitTo(groupId: string, viewer: Viewer): Promise<void>;

  /** Refuses whoever no longer has the role for it, whatever the stage: before an old reply is told again. */
  abstract admitAgain(groupId: string, viewer: Viewer): Promise<void>;

  /** Whether the row's stages are those of the object it acts on (a draft, a circulation), not of the whole cycle. */
  abstract asksForPhase(action: Action): boolean;

  /** Refuses when the author may not do this while the object is in this phase. */
  abstract admitIn(page: GatedPage, phase: Phase): void;
}
