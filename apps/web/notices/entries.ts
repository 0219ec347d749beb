import {
  catalogue,
  passingTypes,
  type Entry,
  type EntryType,
  type Reply,
  type readJournal,
} from '@lib/contracts';

export type EntryView = Reply<typeof readJournal>['entries'][number];

/** An entry that this page has words for, with its payload read; null for one that a newer server wrote. */
export function read(it: EntryView): Entry | null {
  if (!(it.type in catalogue)) return null;
  const type = it.type as EntryType;
  const payload = catalogue[type].payload.safeParse(it.payload);
  return payload.success ? { ...it, type, payload: payload.data } : null;
}

/** The paragraph of a comment's number: "12" of "12.4". */
export const paragraphOf = (number: string): string =>
  number.slice(0, Math.max(0, number.lastIndexOf('.'))) || number;

/** Those entries that are told as sentences. */
export const tellable = (entries: readonly EntryView[]): Entry[] =>
  entries.flatMap((it) => {
    const entry = read(it);
    return entry && !passingTypes.has(entry.type) ? [entry] : [];
  });
