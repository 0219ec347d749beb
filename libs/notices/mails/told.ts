import type { EntryType, Payload, Topic } from '@lib/contracts';
import type { Words } from './words';

/** An entry that a message tells, with its payload read, and the names it needs. */
export interface Told<T extends EntryType = EntryType> {
  topic: Topic;
  type: T;
  payload: Payload<T>;
  /** Who did it, and of which Party they are; null for the system, and for staff. */
  actor: string | null;
  party: string | null;
  /** Whom it is about, where it is about somebody. */
  person: string | null;
}

/** The entries of one kind, in order. */
export const ofType = <T extends EntryType>(told: readonly Told[], type: T): Told<T>[] =>
  told.filter((it): it is Told<T> => it.type === type);

/** Who did it, as people of a group know one another: by their Party, else by name. */
export const whoOf = ({ party, actor }: Pick<Told, 'party' | 'actor'>, words: Words): string =>
  party === null ? (actor ?? '') : words.party(party);

/** The text that an entry is about; null when it is about none. */
export const draftOf = ({ payload }: Told): string | null => ('draftId' in payload ? payload.draftId : null);
