import {
  catalogue,
  type Batch,
  type ClientEvents,
  type Entry,
  type EntryType,
  type Payload,
  type ServerEvents,
} from '@lib/contracts';
import type { QueryClient } from '@tanstack/react-query';
import type { Socket } from 'socket.io-client';
import { setConnection } from './connection';
import { mayPass } from './api';
import { freshen, showsCopy } from './copies';

type Line = Socket<ServerEvents, ClientEvents>;
type Heard<T extends EntryType> = (entry: Entry<T>, groupId: string) => boolean;

const journals = new Map<string, { upTo: number; followers: number }>();
const interceptors = new Map<EntryType, Set<Heard<EntryType>>>();
const stale = new Map<string, Set<string>>();
let views: QueryClient | null = null;
let line: Line | null = null;
let opening = false;
let refreshing: ReturnType<typeof setTimeout> | null = null;
let comingBack: ReturnType<typeof setTimeout> | null = null;

const jitter = (most: number): number => most * (0.5 + Math.random() / 2);

/**
 * Hears one kind of entry before its views are read again. A handler that says true has shown what it says, and
 * no view is read for it. Returns the way to stop.
 */
export function intercept<T extends EntryType>(type: T, heard: Heard<T>): () => void {
  const all = interceptors.get(type) ?? new Set();
  interceptors.set(type, all);
  const one = heard as unknown as Heard<EntryType>;
  all.add(one);
  return () => all.delete(one);
}

/**
 * Follows the journal of a group from a number on, over any loss of the line, and makes the views stale that its
 * entries touch. The line is opened after the page has been painted. Returns the way to stop.
 */
export function follow(groupId: string, after: number): () => void {
  const known = journals.get(groupId);
  if (known) known.followers += 1;
  else journals.set(groupId, { upTo: after, followers: 1 });
  if (line?.connected && !known) line.emit('follow', { groupId, after });
  whenPainted(() => void open());
  return () => {
    const journal = journals.get(groupId);
    if (!journal) return;
    journal.followers -= 1;
    // Its number stays: whoever comes back to the group goes on from there.
    if ([...journals.values()].every(({ followers }) => followers <= 0)) close();
  };
}

/** Tells the live connection which views this page has. */
export function keepFresh(queries: QueryClient): void {
  views = queries;
  window.addEventListener('online', () => {
    line?.connect();
    if (line) setConnection('reconnecting');
  });
  window.addEventListener('offline', () => setConnection('offline'));
}

function whenPainted(then: () => void): void {
  requestAnimationFrame(() => window.setTimeout(then, 0));
}

function close(): void {
  whenPainted(() => {
    if ([...journals.values()].some(({ followers }) => followers > 0)) return;
    line?.disconnect();
    line = null;
    setConnection('waiting');
  });
}

async function open(): Promise<void> {
  if (line || opening) return;
  opening = true;
  try {
    const { io } = await import('socket.io-client');
    line = io({
      // Some proxies drop the upgrade: then the same words go by polling.
      transports: ['websocket', 'polling'],
      tryAllTransports: true,
      reconnectionDelay: 500,
      reconnectionDelayMax: 15_000,
      randomizationFactor: 0.5,
    });
    attend(line);
  } catch {
    setConnection(navigator.onLine ? 'reconnecting' : 'offline');
    comeBack(() => void open());
  } finally {
    opening = false;
  }
}

function comeBack(by: () => void): void {
  if (comingBack) return;
  comingBack = setTimeout(() => {
    comingBack = null;
    by();
  }, jitter(5_000));
}

function attend(on: Line): void {
  on.on('connect', () => {
    setConnection('connected');
    for (const [groupId, { upTo, followers }] of journals)
      if (followers > 0) on.emit('follow', { groupId, after: upTo });
    if (showsCopy()) void freshen(readAnew);
  });
  on.on('disconnect', () => {
    setConnection(navigator.onLine ? 'reconnecting' : 'offline');
    if (!on.active) comeBack(() => on.connect());
  });
  on.on('connect_error', ({ message }) => {
    if (message === 'not-signed-in') {
      setConnection('waiting');
      void views?.invalidateQueries({ queryKey: ['me'] });
      return;
    }
    setConnection(navigator.onLine ? 'reconnecting' : 'offline');
    if (!on.active) comeBack(() => on.connect());
  });
  on.on('entries', hear);
  on.on('left', (groupId) => {
    journals.delete(groupId);
    void views?.invalidateQueries({ predicate: () => true });
  });
}

/** Takes a batch in, however often it comes: what was heard before is passed over. */
export function hear(groupId: string, batch: Batch): void {
  const journal = journals.get(groupId);
  if (!journal) return;
  for (const entry of batch.entries) if (entry.seq > journal.upTo) take(groupId, entry);
  journal.upTo = Math.max(journal.upTo, batch.upTo);
}

function take(groupId: string, entry: Entry): void {
  // A newer server may say things that this page has no word for yet.
  if (!(entry.type in catalogue)) return;
  const kind = catalogue[entry.type];
  const payload = kind.payload.safeParse(entry.payload);
  const read = { ...entry, at: new Date(entry.at), payload: payload.data as Payload<EntryType> };
  const shown = payload.success
    ? [...(interceptors.get(entry.type) ?? [])].map((heard) => heard(read, groupId)).includes(true)
    : false;
  if (!shown) touch(groupId, [...kind.touches, 'journal']);
  if ('standing' in kind) touch(groupId, ['me', 'groups']);
}

/** Reads every view that is on the screen; tells whether an answer came for each. */
async function readAnew(): Promise<boolean> {
  await views?.invalidateQueries();
  const shown = views?.getQueryCache().findAll({ type: 'active' }) ?? [];
  return shown.every(({ state: { error } }) => error === null || !mayPass(error));
}

function touch(groupId: string, names: readonly string[]): void {
  const all = stale.get(groupId) ?? new Set();
  stale.set(groupId, all);
  for (const name of names) all.add(name);
  refreshing ??= setTimeout(refresh, jitter(120));
}

function refresh(): void {
  refreshing = null;
  for (const [groupId, names] of stale)
    void views?.invalidateQueries({
      predicate: ({ queryKey: [name, input] }) =>
        typeof name === 'string' && names.has(name) && isOf(groupId, input),
    });
  stale.clear();
}

const isOf = (groupId: string, input: unknown): boolean =>
  typeof input !== 'object' || input === null || !('groupId' in input) || input.groupId === groupId;
