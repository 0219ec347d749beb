import { useSyncExternalStore } from 'react';
import type { Objection } from '@lib/contracts';

/** What a session may lack to do something: that it is still the same person, or a second factor. */
export type Lack = Extract<Objection, 'fresh-sign-in-needed' | 'second-factor-needed'>;

export interface Asking {
  readonly lack: Lack;
  /** Says whether the one who was asked has given what lacked. */
  readonly answer: (isGiven: boolean) => void;
  readonly answered: Promise<boolean>;
}

let asking: Asking | null = null;
const watchers = new Set<() => void>();

function ask(next: Asking | null): void {
  asking = next;
  for (const watcher of watchers) watcher();
}

const watch = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

/**
 * Asks whoever is here for what their session lacks, whatever they were doing; true when they have given it, and
 * what was refused may be sent again. Nobody is asked twice at once, nor where there is nobody to ask.
 */
export function askAgain(lack: Lack): Promise<boolean> {
  if (asking) return asking.answered;
  if (watchers.size === 0) return Promise.resolve(false);
  let settle: (isGiven: boolean) => void = () => {};
  const answered = new Promise<boolean>((resolve) => (settle = resolve));
  ask({
    lack,
    answered,
    answer: (isGiven) => {
      if (asking?.answered === answered) ask(null);
      settle(isGiven);
    },
  });
  return answered;
}

/** What is being asked for now, for the page to show it. */
export const useAsking = (): Asking | null =>
  useSyncExternalStore(
    watch,
    () => asking,
    () => null,
  );
