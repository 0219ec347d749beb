import { useSyncExternalStore } from 'react';

/** A dialog that can be opened over every page. */
export type Overlay = 'search' | 'keys' | 'leave';

let open: Overlay | null = null;
const watchers = new Set<() => void>();

export function openOverlay(it: Overlay | null): void {
  open = it;
  for (const watcher of watchers) watcher();
}

const watch = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

export const useOverlay = (): Overlay | null =>
  useSyncExternalStore(
    watch,
    () => open,
    () => null,
  );
