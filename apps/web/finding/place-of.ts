import type { DocumentPlace, Find } from '@lib/contracts';

const isNumber = /^\d+$/;

/** The address at which what was found stands. A paragraph is named by its number, where it has one. */
export function placeOf({ kind, id, label, draftId, place }: Find, base: string): string {
  const text = `${base}/advice/${draftId ?? ''}`;
  switch (kind) {
    case 'paragraph':
      return `${text}#${isNumber.test(label) ? `p${label}` : `p-${id}`}`;
    case 'comment':
      return `${text}#c${label}`;
    case 'document':
      return place ? documentPlace(place, base) : `${base}/documents`;
    case 'member':
      return `${base}/members#m-${id}`;
  }
}

/** The address of the page on which a document is read. */
export function documentPlace(it: DocumentPlace, base: string): string {
  switch (it.of) {
    case 'text':
      return `${base}/advice/${it.draftId}/v/${String(it.n)}`;
    case 'agenda':
      return `${base}/meetings/${String(it.n)}#${agendaAnchor(it.revision)}`;
    case 'report':
      return `${base}/meetings/${String(it.n)}/report`;
    case 'corrigendum':
      return `${base}/meetings/${String(it.n)}/report#r${it.number}`;
    case 'procedure':
      return `${base}/procedure/${String(it.version)}`;
  }
}

/** What the page of a meeting calls the place of an agenda on it: as circulated first, or of a revision. */
export const agendaAnchor = (revision: number): string => `agenda-${String(revision)}`;
