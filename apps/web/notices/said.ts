import type { EntryType, Payload } from '@lib/contracts';
import type { ReactNode } from 'react';

export interface Saying<T extends EntryType> {
  /** Who did it, as this group calls them. */
  who: string;
  it: Payload<T>;
  /** What this group calls the person with an id. */
  nameOf: (personId: string) => string;
}

/** The sentence for one kind of entry. */
export type Says<T extends EntryType> = (saying: Saying<T>) => ReactNode;
