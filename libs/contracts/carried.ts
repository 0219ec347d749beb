import type { Batch, Entry, EntryType, Payload } from './journal';
import { lengthened, shortened } from './short-id';
import type { Anchor } from './text';

/** An entry as it travels to those who follow: its time is in milliseconds, ids in it are short. */
export type CarriedEntry = readonly [
  seq: number,
  at: number,
  actorId: string | null,
  type: string,
  payload: unknown,
];

/** A batch as it travels: the number up to which its reader has now seen all it may see, and the entries. */
export type CarriedBatch = readonly [upTo: number, ...entries: CarriedEntry[]];

type Said = Payload<'comment.added'>['comment'];

/** A new comment as it travels. Of its anchor only the offsets do: whoever shows the text has the words. */
type CarriedComment = readonly [
  draftId: string,
  id: string,
  number: string,
  roundId: string,
  versionId: string,
  paragraphId: string,
  party: string | null,
  text: string,
  /** Wherein it differs from what a comment begins as. */
  otherwise: Partial<Record<keyof Said, unknown>>,
];

/** The words of a paragraph in a version, between two offsets and on either side; null where they are not at hand. */
export type WordsAt = (
  of: { versionId: string; paragraphId: string },
  start: number,
  end: number,
) => Anchor | null;

/** What a new comment is where it says nothing else; who made it and when, its entry says. */
const begun = ({ actorId, at }: Pick<Entry, 'actorId' | 'at'>) => ({
  authorId: actorId,
  type: 'substantive',
  anchor: null,
  proposed: null,
  at: at.toISOString(),
  editedAt: null,
  revision: 1,
  late: false,
  admitted: null,
  withdrawn: false,
});

function thin(entry: Entry, { draftId, comment }: Payload<'comment.added'>): CarriedComment {
  const { id, number, roundId, versionId, paragraphId, party, text, anchor, ...others } = comment;
  const usual = new Map<string, unknown>(Object.entries(begun(entry)));
  const place = anchor && [anchor.start, anchor.end];
  const otherwise = Object.entries({ anchor: place, ...others }).filter(
    ([name, it]) => JSON.stringify(it) !== JSON.stringify(usual.get(name)),
  );
  const its = [draftId, id, number, roundId, versionId, paragraphId, party, text] as const;
  return [...its, Object.fromEntries(otherwise)];
}

function full(entry: Pick<Entry, 'actorId' | 'at'>, it: CarriedComment, wordsAt: WordsAt): unknown {
  const [draftId, id, number, roundId, versionId, paragraphId, party, text, otherwise] = it;
  const its = { id, number, roundId, versionId, paragraphId, party, text };
  const comment = { ...begun(entry), ...its, ...otherwise };
  const { anchor } = otherwise;
  if (Array.isArray(anchor)) {
    const [start, end] = anchor as [number, number];
    // Without its words it is no anchor: then whoever has the comments on the screen reads them again.
    Object.assign(comment, { anchor: wordsAt(its, start, end) ?? anchor });
  }
  return { draftId, comment };
}

const each = (it: unknown, change: (text: string) => string): unknown =>
  JSON.parse(JSON.stringify(it), (_, value: unknown) => (typeof value === 'string' ? change(value) : value));

const isNew = (it: { type: string }): it is Entry<'comment.added'> => it.type === 'comment.added';

function carriedEntry(entry: Entry): CarriedEntry {
  const { seq, at, actorId, type } = entry;
  const payload = isNew(entry) ? thin(entry, entry.payload) : entry.payload;
  return [seq, at.getTime(), actorId && shortened(actorId), type, each(payload, shortened)];
}

/** A batch for those who follow: as short as it can be told to somebody who shows the text. */
export const carried = ({ entries, upTo }: Batch): CarriedBatch => [upTo, ...entries.map(carriedEntry)];

/**
 * The batch that it was. Its payloads are as they came: a newer server may say what this reader does not know.
 * @param wordsAt finds the words that new comments are about
 */
export function delivered([upTo, ...entries]: CarriedBatch, wordsAt: WordsAt): Batch {
  const all = entries.map(([seq, ms, actor, type, short]) => {
    const of = { seq, at: new Date(ms), actorId: actor && lengthened(actor), type: type as EntryType };
    const payload = each(short, lengthened);
    const isThin = isNew(of) && Array.isArray(payload);
    return { ...of, payload: isThin ? full(of, payload as unknown as CarriedComment, wordsAt) : payload };
  });
  return { entries: all as Entry[], upTo };
}
