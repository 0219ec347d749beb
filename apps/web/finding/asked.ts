/** What fits into the field of the search. */
export const MOST = 100;

const han = /\p{Script=Han}/u;
/** One sign that is the label of a paragraph: 7, V, B. */
const label = /^[\dA-Z]$/;

/** Whether there is nothing in these words that could be looked for: one letter is in every text. */
export function isTooShort(q: string): boolean {
  const isShort = (word: string) => Array.from(word).length < 2 && !han.test(word);
  return !label.test(q) && q.split(/\s+/u).every(isShort);
}

/** Letters without case and accents: so names are compared with what was typed. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0640]/gu, '')
    .toLowerCase();

/** Whether a name holds every word that was typed, or its beginning. */
export function isNamed(name: string, typed: string): boolean {
  const words = folded(name);
  return folded(typed)
    .split(/\s+/u)
    .every((it) => words.includes(it));
}
