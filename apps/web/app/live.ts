import type { ClientEvents, ServerEvents } from '@lib/contracts';
import type { QueryClient } from '@tanstack/react-query';
import type { Socket } from 'socket.io-client';
import { whenActed } from './api';
import { isConnected, setConnection } from './connection';
import { freshen, showsCopy, whenCopied } from './copies';
import { whenTaken } from './in-turn';
import { doubt, hearCarried, hearFor, jitter, journals, readAnew } from './heard';
import { lookAfterActs } from './looking';
import { isLowData, isThinLine, whenLowData } from './low-data';

type Line = Socket<ServerEvents, ClientEvents>;

/** A page that nobody has looked at for so long holds no line open. */
const HIDDEN_MS = 60_000;

let line: Line | null = null;
let opening = false;
let comingBack: ReturnType<typeof setTimeout> | null = null;
let leaving: ReturnType<typeof setTimeout> | null = null;

/**
 * Follows the journal of a group from a number on, over any loss of the line, and makes the views stale that its
 * entries touch. The line is opened after the page has been painted and taken over. Returns the way to stop.
 * @param of the group whose views these are, where the journal is that of its chamber
 */
export function follow(groupId: string, after: number, of = groupId): () => void {
  const known = journals.get(groupId);
  if (known) known.followers += 1;
  else journals.set(groupId, { upTo: after, followers: 1, of });
  if (line?.connected && !known) line.emit('follow', { groupId, after });
  whenPainted(() => whenTaken(() => void open()));
  return () => {
    const journal = journals.get(groupId);
    if (!journal) return;
    journal.followers -= 1;
    // Its number stays: whoever comes back to the group goes on from there.
    whenPainted(() => {
      if (!isFollowing()) close();
    });
  };
}

/** Tells the live connection which views this page has. */
export function keepFresh(queries: QueryClient): void {
  hearFor(queries);
  // The connection may be back before the page says that it is a copy, and may never have been gone.
  whenCopied(refreshSoon);
  whenLowData(() => (isLowData() ? close() : void open()));
  whenActed(() => {
    if (!isConnected()) void lookAfterActs();
  });
  document.addEventListener('visibilitychange', minded);
  window.addEventListener('online', back);
  window.addEventListener('offline', () => setConnection('offline'));
}

/** The device has a connection again. Where a line is held, or is to be, that tells whether it carries. */
function back(): void {
  const opens = mayOpen();
  setConnection(line || opens ? 'reconnecting' : 'apart');
  line?.connect();
  if (opens) void open();
  else if (!line) refresh();
}

const AGAIN_MS = 10_000;
let dueAgain: ReturnType<typeof setTimeout> | null = null;

function refreshSoon(): void {
  dueAgain ??= setTimeout(() => {
    dueAgain = null;
    refresh();
  }, jitter(AGAIN_MS));
}

/**
 * Reads anew what came from copies, until none of it does. In the low-data view nothing is read before it is asked for,
 * nor where nobody looks: a server may be out of breath.
 */
function refresh(): void {
  if (showsCopy() && navigator.onLine && !isLowData() && !document.hidden)
    void freshen(readAnew).then(() => showsCopy() && refreshSoon());
}

function whenPainted(then: () => void): void {
  requestAnimationFrame(() => window.setTimeout(then, 0));
}

const isFollowing = (): boolean => [...journals.values()].some(({ followers }) => followers > 0);

function close(): void {
  const held = line;
  // First of all: a line that is let go is not one that was lost.
  line = null;
  held?.disconnect();
  setConnection('apart');
}

const mayOpen = (): boolean => !line && !isLowData() && !document.hidden && isFollowing();

/** Lets the line go when the page has been out of sight for a while, and takes it up again when it is looked at. */
function minded(): void {
  if (leaving) clearTimeout(leaving);
  leaving = null;
  if (document.hidden) leaving = setTimeout(close, HIDDEN_MS);
  else {
    void open();
    refresh();
  }
}

async function open(): Promise<void> {
  if (opening || !mayOpen()) return;
  opening = true;
  try {
    const { io } = await import('socket.io-client');
    if (!mayOpen()) return;
    line = io({
      // Some proxies drop the upgrade: then the same words go by polling.
      transports: ['websocket', 'polling'],
      tryAllTransports: true,
      ...(isThinLine() && { query: { thin: '1' } }),
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

function lost(it: Line): void {
  if (it !== line) return;
  setConnection(navigator.onLine ? 'reconnecting' : 'offline');
  if (!it.active)
    comeBack(() => {
      if (it === line) it.connect();
    });
}

function attend(on: Line): void {
  on.on('connect', () => {
    setConnection('connected');
    for (const [groupId, { upTo, followers }] of journals)
      if (followers > 0) on.emit('follow', { groupId, after: upTo });
    refresh();
  });
  on.on('disconnect', () => lost(on));
  on.on('connect_error', ({ message }) => {
    if (message === 'not-signed-in') {
      setConnection('apart');
      doubt('me');
    } else lost(on);
  });
  on.on('entries', hearCarried);
  on.on('left', (groupId) => {
    journals.delete(groupId);
    doubt();
  });
}
