import { catalogue, type Entry, type EntryType, type Message, type News } from '@lib/contracts';

/** What the catalogue says of an entry's kind, whatever its payload: the payload comes from the same kind. */
interface Telling {
  payload: { parse: (payload: unknown) => unknown };
  mails?: Message;
  news?: News;
}
const known: Partial<Record<string, Telling>> = catalogue;

/** The person whom an entry names; null when it names none. */
export const namedIn = ({ payload }: Pick<Entry, 'payload'>): string | null =>
  'personId' in payload ? payload.personId : null;

/** Whether entries of a kind are told to the one person that they are about. */
export const isAboutPerson = (type: EntryType): boolean => known[type]?.mails?.to === 'person';

/** To whom an entry is told at once because it is about them; null when that is nobody. */
export function personTold(entry: Entry): string | null {
  const kind = known[entry.type];
  if (!kind?.mails || !isAboutPerson(entry.type)) return null;
  return addressed(kind.mails, kind.payload.parse(entry.payload) as never, entry);
}

function addressed({ when, whom }: Message, payload: never, entry: Entry): string | null {
  const told = when?.(payload, entry.actorId) ?? true;
  return told ? (whom?.(payload) ?? namedIn(entry)) : null;
}

/** What an entry is told as beside formal acts; null when it is not. */
export function newsIn(entry: Entry): Pick<News, 'topic' | 'to'> | null {
  const kind = known[entry.type];
  if (!kind?.news) return null;
  const { topic, to, when } = kind.news;
  return (when?.(kind.payload.parse(entry.payload) as never) ?? true) ? { topic, to } : null;
}

/** Who of these gets such news: nobody is told what they have done, or what was done to them. */
export const toldOf = (entry: Entry, readers: readonly string[]): string[] =>
  readers.filter((it) => it !== entry.actorId && it !== namedIn(entry));
