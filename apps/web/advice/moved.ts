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

/** Whether the words that these are about are no longer in the text. */
export const isQuoteGone = ({ anchor }: KeptWords, text: string): boolean =>
  anchor !== null && locate(anchor, text) === null;

/** Another wording for words that are gone would be read as one for the whole paragraph: it can only be edited. */
export const canGoOn = (words: KeptWords, text: string): boolean =>
  words.mode === 'comment' || !isQuoteGone(words, text);

/** Whether the paragraph reads otherwise than it did for who wrote this. */
export const isOutdated = (words: KeptWords, versionId: string, text: string): boolean =>
  words.versionId !== versionId && words.before !== text;
