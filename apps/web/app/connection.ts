import { useSyncExternalStore } from 'react';

/**
 * `waiting` until the page has first tried; `reconnecting` while it tries again; `offline` when the device says so;
 * `apart` where it holds no line, and nothing is heard by itself.
 */
export type ConnectionState = 'waiting' | 'connected' | 'reconnecting' | 'offline' | 'apart';

export interface Connection {
  state: ConnectionState;
  /** Since when it has lost its connection. */
  since: Date | null;
}

let now: Connection = { state: 'waiting', since: null };
const watchers = new Set<() => void>();

export function setConnection(state: ConnectionState): void {
  if (state === now.state) return;
  const isLost = state === 'reconnecting' || state === 'offline';
  now = { state, since: isLost ? (now.since ?? new Date()) : null };
  for (const watcher of watchers) watcher();
}

/** Whether what happens elsewhere is heard of by itself. */
export const isConnected = (): boolean => now.state === 'connected';

/** Hears of every change of the connection. */
export const watchConnection = (hear: (now: Connection) => void): void => void watchers.add(() => hear(now));

const watch = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

/** How the page is connected, for the header and the bar under it. */
export const useConnection = (): Connection =>
  useSyncExternalStore(
    watch,
    () => now,
    () => now,
  );
