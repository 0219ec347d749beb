import type { KeptWords } from '@web/kept/sending';
import { anchorAt, locate } from './anchor';

/** The same words for a newer version of the text. A wording that nobody has touched follows the text. */
export function moved(words: KeptWords, versionId: string, text: string): KeptWords {
  const place = words.anchor && locate(words.anchor, text);
  const anchor = place && anchorAt(text, place.start, place.end);
  const isOwn = words.wording !== (words.anchor?.quote ?? words.before);
  const wording = isOwn ? words.wording : (anchor?.quote ?? text);
  return { ...words, versionId, before: text, anchor, wording };
}

/** Whether the paragraph reads otherwise than it did for who wrote this. */
export const isOutdated = (words: KeptWords, versionId: string, text: string): boolean =>
  words.versionId !== versionId && words.before !== text;
