import { createStore, promisifyRequest, type UseStore } from 'idb-keyval';
import { newKey } from '@web/app/api';
import { breaths, forgetBreath } from './last-breath';

/** Why this device keeps nothing at the moment: it is full, or lets nothing be kept; null when all is well. */
export type Trouble = 'full' | 'closed' | null;

/** What the device would not keep lives as long as the page does; and why it would not. */
const memory = new Map<string, { value: unknown; why: Trouble }>();
const watchers = new Set<() => void>();
let store: UseStore | null = null;
let trouble: Trouble = null;
let others: BroadcastChannel | null = null;

let recovered: Promise<void> | null = null;

const opened = (): UseStore => (store ??= createStore('consilia', 'kept'));

/** The pages of other windows hear of a change as well. */
function channel(): BroadcastChannel | null {
  if (others || typeof BroadcastChannel === 'undefined') return others;
  others = new BroadcastChannel('consilia-kept');
  others.onmessage = tell;
  return others;
}

function tell(): void {
  for (const watcher of watchers) watcher();
}

function changed(): void {
  tell();
  channel()?.postMessage(null);
}

const isFull = (fault: unknown): boolean =>
  fault instanceof DOMException && fault.name === 'QuotaExceededError';

/** Hears whenever something that is kept has changed, in this window or another. Returns the way to stop. */
export function watchKept(hear: () => void): () => void {
  channel();
  watchers.add(hear);
  return () => watchers.delete(hear);
}

/** Why the device keeps nothing. */
export const keptTrouble = (): Trouble => trouble;

/** Why the device has not what begins so, and this page alone has it; null where it has it, or nothing begins so. */
export const troubleWith = (prefix: string): Trouble =>
  [...memory].find(([key]) => key.startsWith(prefix))?.[1].why ?? null;

/** Puts into the store what a page wrote down as it went away; beside what others have kept there since. */
const recover = (): Promise<void> => (recovered ??= takeBreaths());
async function takeBreaths(): Promise<void> {
  for (const [key, { value, on }] of breaths()) {
    const known = await read<Dated>(key);
    if (on === null) {
      if (!known || known.savedAt < value.savedAt) await keep(key, value);
    } else if (known?.savedAt !== value.savedAt && (await keepOn(key, value, on)) === 'other') {
      const own = newKey();
      await keep(key.replace(value.key, own), { ...value, key: own });
    }
    forgetBreath(key);
  }
}

/** Keeps a value. Tells whether the device has it: what it has not, this page remembers. */
export const keep = async (key: string, value: unknown): Promise<boolean> =>
  (await write(key, value, (it) => void it.put(value, key))) === 'kept';

interface Dated {
  savedAt: string;
}
export type Keeping = 'kept' | 'not' | 'other';

/**
 * Keeps a value that goes on from what was kept at a time, and nothing else: where another window has kept something
 * since, or has taken it away, that stays and this is told of it.
 * @param on empty when it goes on from nothing
 */
export function keepOn(key: string, value: Dated, on: string): Promise<Keeping> {
  return write(key, value, async (it) => {
    const known = await promisifyRequest(it.get(key) as IDBRequest<Dated | undefined>);
    if ((known?.savedAt ?? '') !== on) return 'other';
    it.put(value, key);
    return 'kept';
  });
}

type Put = (it: IDBObjectStore) => unknown;

async function write(key: string, value: unknown, put: Put): Promise<Keeping> {
  try {
    const said = await opened()('readwrite', async (it) => {
      const done = promisifyRequest(it.transaction);
      const [said] = await Promise.all([put(it), done]);
      return said;
    });
    if (said === 'other') return 'other';
    memory.delete(key);
    trouble = null;
  } catch (fault) {
    trouble = isFull(fault) ? 'full' : 'closed';
    memory.set(key, { value, why: trouble });
  }
  changed();
  return memory.has(key) ? 'not' : 'kept';
}

/** Everything whose key begins so. */
export async function allKept<T>(prefix: string): Promise<T[]> {
  await recover();
  const found = new Map<string, unknown>();
  try {
    const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
    const [keys, values] = await opened()('readonly', (it) =>
      Promise.all([promisifyRequest(it.getAllKeys(range)), promisifyRequest<unknown[]>(it.getAll(range))]),
    );
    keys.forEach((key, i) => found.set(key as string, values[i]));
  } catch {
    trouble ??= 'closed';
  }
  for (const [key, { value }] of memory) if (key.startsWith(prefix)) found.set(key, value);
  return [...found.values()] as T[];
}

/** What is kept under exactly this key. */
export async function oneKept<T>(key: string): Promise<T | undefined> {
  await recover();
  return read(key);
}

async function read<T>(key: string): Promise<T | undefined> {
  const here = memory.get(key);
  if (here) return here.value as T;
  try {
    return await opened()('readonly', (it) => promisifyRequest(it.get(key) as IDBRequest<T | undefined>));
  } catch {
    return undefined;
  }
}

/** Forgets everything whose key begins so. */
export async function dropKept(prefix: string): Promise<void> {
  for (const key of [...memory.keys()]) if (key.startsWith(prefix)) memory.delete(key);
  for (const [key] of breaths(prefix)) forgetBreath(key);
  try {
    await opened()('readwrite', (it) => {
      it.delete(IDBKeyRange.bound(prefix, `${prefix}\uffff`));
      return promisifyRequest(it.transaction);
    });
  } catch {
    // What cannot be reached was not kept either.
  }
  changed();
}
