import { createContext } from 'react';

/** What the fields of a form held, by their names. */
export type Fields = Readonly<Record<string, string>>;

/** A form that was sent without script and not taken: what it held, and why not. */
export interface Untaken {
  readonly fields: Fields;
  readonly fault: unknown;
}

/** What a server knows of a page that may be read without script. In a browser there is none of it. */
export interface Plain {
  /** The key for what is sent from this page: sent twice, it is done once. */
  readonly key: string;
  readonly untaken: Untaken | null;
  /** Hears that the page, or a part of it, is refused with this HTTP status. */
  readonly refuse: (status: number) => void;
}

export const PlainPage = createContext<Plain | null>(null);
