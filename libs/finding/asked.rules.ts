/** What somebody asks for: words, or the number of something. */
export interface Asked {
  /** Without what is too short to be looked for. */
  readonly words: readonly string[];
  /** The label of a paragraph, when that is what may be meant: 12. */
  readonly label: string | null;
  /** The number of a comment, when that may be meant: 12.4. */
  readonly number: string | null;
}

// How a paragraph is called in the languages of the United Nations.
const paragraph = /^(?:¶|§|paragraphe?|para\.?|párrafo|пункт|الفقرة|段落?)\s*(\S+)$/iu;
const paragraphInChinese = /^第\s*(\S+?)\s*段$/u;
const comment = /^(?:#|comment\s)?\s*(\S+\.\d{1,6})$/iu;
const label = /^(?:\d{1,4}|[IVXLC]{1,7}|[A-Z]|\([a-z]{1,2}\))$/u;
const han = /\p{Script=Han}/u;

/** One sign of Chinese is a word; of other scripts it takes two. */
const isLongEnough = (word: string): boolean => Array.from(word).length > 1 || han.test(word);

/** Reads what was typed into the field. */
export function askedBy(q: string): Asked {
  const called = paragraph.exec(q)?.[1] ?? paragraphInChinese.exec(q)?.[1];
  return {
    words: q.split(/\s+/u).filter(isLongEnough).slice(0, 8),
    label: called ?? (label.test(q) ? q : null),
    number: comment.exec(q)?.[1] ?? null,
  };
}
