import type { Find } from '@lib/contracts';

const isNumber = /^\d+$/;

/** The address at which what was found stands. A paragraph is named by its number, where it has one. */
export function placeOf({ kind, id, label, draftId, n }: Find, base: string): string {
  if (draftId === null) return `${base}/members#m-${id}`;
  const text = `${base}/advice/${draftId}`;
  switch (kind) {
    case 'paragraph':
      return `${text}#${isNumber.test(label) ? `p${label}` : `p-${id}`}`;
    case 'comment':
      return `${text}#c${label}`;
    case 'document':
      return versionPlace(base, draftId, n ?? 1);
    case 'member':
      return `${base}/members#m-${id}`;
  }
}

export const versionPlace = (base: string, draftId: string, n: number): string =>
  `${base}/advice/${draftId}/v/${String(n)}`;
