import { useSyncExternalStore } from 'react';

let count = 0;
const watchers = new Set<() => void>();

/** Notes how many things of whoever is here wait to be sent. */
export function setUnsent(n: number): void {
  if (n === count) return;
  count = n;
  for (const watcher of watchers) watcher();
}

const watch = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

/** How many things wait on this device to be sent, for the bars under the header. */
export const useUnsent = (): number =>
  useSyncExternalStore(
    watch,
    () => count,
    () => 0,
  );
