import { useSyncExternalStore } from 'react';
import { useConnection } from './connection';

/** Since when what is on the page may no longer be so: it came from a copy that this device had kept. */
let keptAt: Date | null = null;
let noted = 0;
const watchers = new Set<() => void>();

function set(at: Date | null): void {
  keptAt = at;
  for (const watcher of watchers) watcher();
}

/** Notes that something shown is a copy of that time; the oldest counts. */
export function noteCopy(at: string | null | undefined): void {
  if (!at) return;
  noted += 1;
  const date = new Date(at);
  if (keptAt === null || date < keptAt) set(date);
}

export const showsCopy = (): boolean => keptAt !== null;

/**
 * Reads anew what came from copies. Until everything has been, and none of it from a copy again, the page goes on
 * saying of when it is.
 * @param read tells whether an answer came for everything
 */
export async function freshen(read: () => Promise<boolean>): Promise<void> {
  const before = noted;
  if ((await read()) && noted === before) set(null);
}

/** Hears when the page begins to show a copy, shows an older one, or none any more. Gives the way to stop. */
export const whenCopied = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

/** Of when the copy is that the page shows; null when it shows none. */
export const useCopyOf = (): Date | null =>
  useSyncExternalStore(
    whenCopied,
    () => keptAt,
    () => null,
  );

/** As of when the page tells how things stand, where it came from a copy or has lost its line; null where it has not. */
export function useAsOf(): Date | null {
  const copy = useCopyOf();
  const { since } = useConnection();
  return copy ?? since;
}

/** Whether something may have happened that the page has not heard of: nothing may run on here as if it had not. */
export function useMayMiss(): boolean {
  const asOf = useAsOf();
  const { state } = useConnection();
  return asOf !== null || state === 'apart';
}
