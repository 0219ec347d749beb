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

/** Why these texts cannot be circulated; null when they can. Each is final, and is the one the chair has read. */
export function objectionToTexts(texts: readonly Text[], meant: readonly Meant[]): Objection | null {
  if (!texts.every(({ isFinal }) => isFinal)) return 'version-not-final';
  const isMeant = ({ versionId, sha256 }: Text) =>
    meant.some((it) => it.versionId === versionId && it.sha256 === sha256);
  return texts.every(isMeant) ? null : 'hash-mismatch';
}
