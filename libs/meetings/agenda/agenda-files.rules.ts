import { type AgendaItem, MOST_AGENDA_FILES, type Objection } from '@lib/contracts';

type Naming = readonly { readonly documents: AgendaItem['documents'] }[];

/** The files that items name. */
export const filesNamedIn = (items: Naming): string[] =>
  items.flatMap(({ documents }) => documents.flatMap(({ fileId }) => fileId ?? []));

/** Why items cannot name these files: each has to be one of the meeting. */
export const objectionToFiles = (items: Naming, known: ReadonlySet<string>): Objection | null =>
  filesNamedIn(items).every((it) => known.has(it)) ? null : 'no-such-agenda-file';

interface Kept {
  readonly id: string;
  readonly isCirculated: boolean;
}

/** Why a file does not come under this id; in its own place it may, until it was circulated. */
export function objectionToFile(there: readonly Kept[], id: string): Objection | null {
  const others = there.filter((it) => it.id !== id);
  if (there.some((it) => it.id === id && it.isCirculated)) return 'agenda-file-circulated';
  return others.length >= MOST_AGENDA_FILES ? 'too-many-agenda-files' : null;
}
