import type { Language } from '@lib/contracts';

/** A stretch of a paper, in order. */
export type Block =
  /** `aside` stands at the end of the line, as the minutes of an item do. */
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly number: string;
      readonly text: string;
      readonly aside: string;
    }
  /** A paragraph of the text; with its running number, where it has one. */
  | { readonly kind: 'paragraph'; readonly number: string; readonly text: string }
  /** A line that says something of what stands above it. */
  | { readonly kind: 'remark'; readonly text: string }
  | { readonly kind: 'documents'; readonly label: string; readonly documents: readonly Cited[] };

/** A document that a paper names. */
export interface Cited {
  readonly symbol: string;
  readonly title: string;
  /** Where it stands; null where it is only named. */
  readonly address: string | null;
}

/** A paper of the group with its masthead, whether it becomes PDF or DOCX. */
export interface Paper {
  readonly language: Language;
  /** Whose paper it is. */
  readonly org: string;
  readonly symbol: string;
  /** On the left below the masthead: which meeting, when, where. */
  readonly about: readonly string[];
  /** On the right: for whom it is, its date, its original language. */
  readonly particulars: readonly string[];
  /** What it is, as in “Annotated agenda”. */
  readonly title: string;
  readonly blocks: readonly Block[];
}
