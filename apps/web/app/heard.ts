import {
  catalogue,
  delivered,
  type Batch,
  type CarriedBatch,
  type Entry,
  type EntryType,
  type Payload,
  type readVersion,
  type Reply,
  type WordsAt,
} from '@lib/contracts';
import { anchorAt } from '@web/advice/anchor';
import type { QueryClient } from '@tanstack/react-query';
import { mayPass } from './problem';

type Heard<T extends EntryType> = (entry: Entry<T>, groupId: string) => boolean;

/**
 * The journals of this page: the number up to which each was heard, how many parts of the page follow it, and the group
 * whose views it touches. That of a chamber is not the group's own.
 */
export const journals = new Map<string, { upTo: number; followers: number; of: string }>();

const interceptors = new Map<EntryType, Set<Heard<EntryType>>>();
const stale = new Map<string, Set<string>>();
const onceMore = new Map<string, ReturnType<typeof setTimeout>>();
let views: QueryClient | null = null;
let refreshing: ReturnType<typeof setTimeout> | null = null;

/** What the worker makes of entries, such as what there is to do, comes a moment after them: it is read once more. */
const MADE_OF_ENTRIES = ['home'];
const ONCE_MORE_MS = 2_500;

/** A moment of about this length: pages do not all ask at the same one. */
export const jitter = (most: number): number => most * (0.5 + Math.random() / 2);

/** Tells which views this page has. */
export const hearFor = (queries: QueryClient): void => void (views = queries);

/** Has views read again that nobody can say for certain still hold. */
export const doubt = (name?: string): void =>
  void views?.invalidateQueries(name === undefined ? { predicate: () => true } : { queryKey: [name] });

/** Reads every view that is on the screen; tells whether an answer came for each. */
export async function readAnew(): Promise<boolean> {
  await views?.invalidateQueries();
  const shown = views?.getQueryCache().findAll({ type: 'active' }) ?? [];
  return shown.every(({ state: { error } }) => error === null || !mayPass(error));
}

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

/** Takes a batch in, however often it comes: what was heard before is passed over. */
export function hear(groupId: string, batch: Batch): void {
  const journal = journals.get(groupId);
  if (!journal) return;
  for (const entry of batch.entries) if (entry.seq > journal.upTo) take(groupId, entry);
  journal.upTo = Math.max(journal.upTo, batch.upTo);
}

/** The same, as it travels over the line. */
export const hearCarried = (groupId: string, batch: CarriedBatch): void =>
  hear(groupId, delivered(batch, wordsAt));

/** The words of a text that this page shows. */
const wordsAt: WordsAt = ({ versionId, paragraphId }, start, end) => {
  const texts = views?.getQueriesData<Reply<typeof readVersion>>({ queryKey: ['version'] }) ?? [];
  const shown = texts.find(([, text]) => text?.version.id === versionId)?.[1];
  const paragraph = shown?.paragraphs.find(({ id }) => id === paragraphId);
  return paragraph ? anchorAt(paragraph.text, start, end) : null;
};

function take(groupId: string, entry: Entry): void {
  // A newer server may say things that this page has no word for yet.
  if (!(entry.type in catalogue)) return;
  const kind = catalogue[entry.type];
  const payload = kind.payload.safeParse(entry.payload);
  const read = { ...entry, payload: payload.data as Payload<EntryType> };
  const shown = payload.success
    ? [...(interceptors.get(entry.type) ?? [])].map((heard) => heard(read, groupId)).includes(true)
    : false;
  const of = journals.get(groupId)?.of ?? groupId;
  if (!shown) touch(of, [...kind.touches, 'journal']);
  if ('standing' in kind) touch(of, ['me', 'groups']);
}

function touch(groupId: string, names: readonly string[]): void {
  const all = stale.get(groupId) ?? new Set();
  stale.set(groupId, all);
  for (const name of names) all.add(name);
  refreshing ??= setTimeout(refresh, jitter(120));
}

function refresh(): void {
  refreshing = null;
  for (const [groupId, names] of stale) {
    readAgain(groupId, (name) => names.has(name));
    if (MADE_OF_ENTRIES.some((name) => names.has(name))) readOnceMore(groupId);
  }
  stale.clear();
}

/** However many entries come meanwhile, it is once, after the last of them. */
function readOnceMore(groupId: string): void {
  clearTimeout(onceMore.get(groupId));
  const again = () => readAgain(groupId, (name) => MADE_OF_ENTRIES.includes(name));
  onceMore.set(groupId, setTimeout(again, jitter(ONCE_MORE_MS)));
}

function readAgain(groupId: string, isMeant: (name: string) => boolean): void {
  const touched: Parameters<QueryClient['invalidateQueries']>[0] = {
    predicate: ({ queryKey: [name, input] }) =>
      typeof name === 'string' && isMeant(name) && isOf(groupId, input),
  };
  // A view that is being read for the first time is not asked for once more by that, and its answer may be older.
  const first = views
    ?.getQueryCache()
    .findAll({ ...touched, fetchStatus: 'fetching' })
    .filter(({ state }) => state.data === undefined);
  void views?.invalidateQueries(touched);
  for (const { queryKey, promise } of first ?? []) {
    const again = () => views?.invalidateQueries({ queryKey, exact: true });
    promise?.then(again, again);
  }
}

const isOf = (groupId: string, input: unknown): boolean =>
  typeof input !== 'object' || input === null || !('groupId' in input) || input.groupId === groupId;
