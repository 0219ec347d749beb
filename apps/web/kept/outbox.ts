import { whoAmI, type Comment } from '@lib/contracts';
import { call, isProblem } from '@web/app/api';
import { watchConnection } from '@web/app/connection';
import { setUnsent } from '@web/app/unsent';
import { afterFault, deliver, whatHolds } from './delivery';
import { outOf, placeOf, type Sending } from './sending';
import { allKept, dropKept, keep, oneKept, watchKept } from './store';

/** What is on its way. */
export interface Outbox {
  readonly items: readonly Sending[];
  /** Keys of those that are being sent right now. */
  readonly flying: ReadonlySet<string>;
  /** Nobody is signed in any more: all wait until their author is. */
  readonly signedOut: boolean;
}

type Sent = (it: Sending, comment: Comment | null) => void;

let box: Outbox = { items: [], flying: new Set(), signedOut: false };
let owner: string | null = null;
let timer: ReturnType<typeof setTimeout> | null = null;
let flushing = false;
const watchers = new Set<() => void>();
const sentHeard = new Set<Sent>();

function put(some: Partial<Outbox>): void {
  box = { ...box, ...some };
  setUnsent(box.items.filter(({ kind, key }) => kind !== 'forget' && !box.flying.has(key)).length);
  for (const watcher of watchers) watcher();
}

const fly = (key: string): void => {
  if (!box.flying.has(key)) put({ flying: new Set(box.flying).add(key) });
};
const land = (key: string): void => put({ flying: new Set([...box.flying].filter((it) => it !== key)) });

async function reload(): Promise<void> {
  const of = owner;
  const kept = of === null ? [] : await allKept<Sending>(outOf(of));
  // What was posted a moment ago may not have reached the device yet.
  const young = box.items.filter((it) => box.flying.has(it.key) && it.personId === of);
  if (of !== owner) return;
  const known = new Set(kept.map(placeOf));
  const items = [...kept, ...young.filter((it) => !known.has(placeOf(it)))];
  put({ items: items.sort((a, b) => a.at.localeCompare(b.at)) });
  schedule();
}

/** Only one window sends a thing at a time. Where windows cannot agree on that, the key sees to it that it counts once. */
function alone(name: string, work: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return work();
  return navigator.locks.request(`consilia ${name}`, { ifAvailable: true }, (lock) =>
    lock ? work() : Promise.resolve(),
  );
}

/** Takes it out, unless something else has taken its place meanwhile. */
async function takeOut(it: Sending): Promise<void> {
  const place = placeOf(it);
  if ((await oneKept<Sending>(place))?.key === it.key) await dropKept(place);
}

/** @param young is settled once the device has it, for what has just been put in; null for what has waited there */
async function attempt(it: Sending, young: Promise<unknown> | null): Promise<void> {
  // Nobody else knows yet of what has just been put in: it need not wait for its turn.
  const going = young && outcome(it, true);
  await alone(placeOf(it), async () => {
    const now = young ? it : await oneKept<Sending>(placeOf(it));
    // Another window has sent it, or its author has taken it back.
    if (now?.key !== it.key || now.held) return;
    fly(now.key);
    const settled = await (going ?? outcome(now, false));
    await young;
    if ('after' in settled) {
      await keep(placeOf(now), settled.after);
      return;
    }
    await takeOut(now);
    put({ items: box.items.filter(({ key }) => key !== now.key) });
    for (const hear of sentHeard) hear(now, settled.comment);
  }).finally(() => land(it.key));
  await reload();
}

type Outcome = { comment: Comment | null } | { after: Sending };

async function outcome(it: Sending, isYoung: boolean): Promise<Outcome> {
  try {
    const held = isYoung || it.kind !== 'comment' ? null : await whatHolds(it);
    return held ? { after: { ...it, held } } : { comment: await deliver(it) };
  } catch (fault) {
    if (isProblem(fault, 'not-signed-in')) put({ signedOut: true });
    return { after: afterFault(it, fault) };
  }
}

const waiting = (): Sending[] => box.items.filter(({ key, held }) => !held && !box.flying.has(key));

function schedule(): void {
  if (timer || waiting().length === 0) return;
  const tried = Math.min(...waiting().map((it) => it.tried));
  const wait = Math.min(60_000, 2_000 * 2 ** tried) * (0.75 + Math.random() / 2);
  timer = setTimeout(() => {
    timer = null;
    void flush();
  }, wait);
}

/** Sends what waits, if it is still its author who is signed in. */
export async function flush(): Promise<void> {
  if (flushing || owner === null || !navigator.onLine || waiting().length === 0) return;
  flushing = true;
  try {
    const { me } = await call(whoAmI, {});
    put({ signedOut: me === null });
    if (me?.id !== owner) return;
    for (const it of waiting()) {
      await attempt(it, null);
      // As it is with this one, so it is with the others.
      if (waiting().some(({ key }) => key === it.key)) return;
    }
  } catch {
    // No connection yet: it is tried again.
  } finally {
    flushing = false;
    schedule();
  }
}

function attend(): void {
  const come = () => void flush();
  window.addEventListener('online', come);
  window.addEventListener('focus', come);
  watchConnection(({ state }) => {
    if (state === 'connected') come();
  });
  watchKept(() => void reload());
}

/** Opens the outbox of whoever is here, and sends what waits in it. Nobody ever sees that of somebody else. */
export function openOutbox(personId: string): void {
  if (owner === personId) return;
  if (owner === null) attend();
  owner = personId;
  put({ items: [], flying: new Set(), signedOut: false });
  void reload().then(flush);
}

/** Puts something in, to be sent at once, or as soon as it can be. Comes back when the device has it. */
export async function post(it: Sending): Promise<void> {
  const isOnline = navigator.onLine;
  put({
    items: [...box.items.filter((one) => placeOf(one) !== placeOf(it)), it],
    flying: isOnline ? new Set(box.flying).add(it.key) : box.flying,
  });
  const kept = keep(placeOf(it), it);
  // Those who follow are not kept waiting for the device.
  if (isOnline) void attempt(it, kept);
  await kept;
  schedule();
}

/** Takes something out that is not being sent right now. */
export async function takeBack(it: Sending): Promise<void> {
  put({ items: box.items.filter(({ key }) => key !== it.key) });
  await takeOut(it);
}

/** Hears of everything that has arrived. Returns the way to stop. */
export function whenSent(hear: Sent): () => void {
  sentHeard.add(hear);
  return () => sentHeard.delete(hear);
}

export const outbox = (): Outbox => box;
export function watchOutbox(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}
