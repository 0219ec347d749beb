import type { Language } from '@lib/contracts';

/** Scripts that one of the six languages alone is written in. */
const scripts: readonly (readonly [Language, RegExp])[] = [
  ['ar', /\p{Script=Arabic}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
];

/** Small words that one of the languages in Latin script has and the others have not. */
const smallWords: readonly (readonly [Language, ReadonlySet<string>])[] = [
  ['en', new Set('the of and is are this that with should would they which not be it to'.split(' '))],
  ['fr', new Set('les des une est dans pour avec sur qui pas être du et aux cette nous'.split(' '))],
  ['es', new Set('los las una el con por está muy también qué cuáles y se del este hay'.split(' '))],
];

/**
 * The language in which something seems to be said, so that a voice reads it as it should sound; null when its words
 * do not tell. A comment does not say it itself, and a wrong voice is worse than the one of the page.
 */
export function spokenIn(text: string): Language | null {
  return byScript(text) ?? (/[¿¡]/.test(text) ? 'es' : bySmallWords(text));
}

const count = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;

function byScript(text: string): Language | null {
  const letters = count(text, /\p{L}/gu);
  return scripts.find(([, script]) => count(text, script) * 2 > letters)?.[0] ?? null;
}

/** At least two of them, and more than of any other language: one may be a name. */
function bySmallWords(text: string): Language | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [first, second] = smallWords
    .map(([language, set]) => ({ language, known: new Set(words.filter((it) => set.has(it))).size }))
    .sort((a, b) => b.known - a.known);
  return first && second && first.known >= 2 && first.known > second.known ? first.language : null;
}
