import type { Objection } from '@lib/contracts';

interface Text {
  readonly versionId: string;
  readonly sha256: string;
  readonly isFinal: boolean;
}
interface Meant {
  readonly versionId: string;
  readonly sha256: string;
}

/**
 * Why these texts cannot be circulated; null when they can. Each is final, and is the one the chair has read. One that
 * was taken back to be changed stays final until the next version is issued: it is not put to anybody again.
 * @param takenBack the ids of the versions that were
 */
export function objectionToTexts(
  texts: readonly Text[],
  meant: readonly Meant[],
  takenBack: readonly string[] = [],
): Objection | null {
  if (!texts.every(({ isFinal }) => isFinal)) return 'version-not-final';
  if (texts.some(({ versionId }) => takenBack.includes(versionId))) return 'version-taken-back';
  const isMeant = ({ versionId, sha256 }: Text) =>
    meant.some((it) => it.versionId === versionId && it.sha256 === sha256);
  return texts.every(isMeant) ? null : 'hash-mismatch';
}
