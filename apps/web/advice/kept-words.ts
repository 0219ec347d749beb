import type { Anchor, CommentType } from '@lib/contracts';

/** What somebody is writing on a paragraph: kept on the device until it has been sent or thrown away. */
export interface KeptWords {
  paragraphId: string;
  versionId: string;
  anchor: Anchor | null;
  mode: 'comment' | 'wording';
  text: string;
  wording: string;
  type: CommentType;
  /** The Idempotency-Key under which it is sent, however often it is tried. */
  key: string;
  savedAt: string;
}

const place = (personId: string, draftId: string) => `consilia/words/${personId}/${draftId}/`;

/** Everything this person has begun on this draft and not sent. A device without storage keeps nothing. */
export function allKeptWords(personId: string, draftId: string): KeptWords[] {
  const prefix = place(personId, draftId);
  try {
    return Object.keys(localStorage)
      .filter((it) => it.startsWith(prefix))
      .map((it) => read(localStorage.getItem(it)))
      .filter((it) => it !== null);
  } catch {
    return [];
  }
}

function read(stored: string | null): KeptWords | null {
  try {
    return stored === null ? null : (JSON.parse(stored) as KeptWords);
  } catch {
    return null;
  }
}

/** Keeps the words under their key; tells whether the device has kept them. */
export function keepWords(personId: string, draftId: string, words: KeptWords): boolean {
  try {
    localStorage.setItem(place(personId, draftId) + words.key, JSON.stringify(words));
    return true;
  } catch {
    return false;
  }
}

export function dropWords(personId: string, draftId: string, key: string): void {
  try {
    localStorage.removeItem(place(personId, draftId) + key);
  } catch {
    // What cannot be reached was not kept either.
  }
}
