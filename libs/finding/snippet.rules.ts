import type { Find } from '@lib/contracts';

export type Snippet = Pick<Find, 'snippet' | 'stretches'>;
type Stretch = Find['stretches'][number];

const BEFORE = 40;
const LENGTH = 160;
/** How many of its threes of letters a word must share with one that was asked for, to be meant by it. */
const LIKE = 0.4;

/** Letters without case and accents, as `folded` has them in the database. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0640]/gu, '')
    .toLowerCase();

/** A text without case and accents, and of which code point each of its letters came. */
function unfoldable(text: string): { letters: string; origin: number[] } {
  const pieces = Array.from(text, folded);
  const origin = pieces.flatMap((piece, i) => Array.from({ length: piece.length }, () => i));
  return { letters: pieces.join(''), origin };
}

/** Where in a text these words stand, in code points, from left to right and without overlap. */
export function stretchesOf(text: string, words: readonly string[]): Stretch[] {
  const { letters, origin } = unfoldable(text);
  const all = words.map(folded).flatMap((word) => places(letters, word));
  const stretches = all.map(([from, to]) => ({ from: origin[from] ?? 0, to: (origin[to - 1] ?? 0) + 1 }));
  const inOrder = stretches.sort((one, other) => one.from - other.from || other.to - one.to);
  return inOrder.reduce<Stretch[]>((kept, it) => {
    if (it.from >= (kept.at(-1)?.to ?? 0)) kept.push(it);
    return kept;
  }, []);
}

function places(letters: string, word: string): [number, number][] {
  const found: [number, number][] = [];
  if (word === '') return found;
  for (let at = letters.indexOf(word); at >= 0; at = letters.indexOf(word, at + word.length))
    found.push([at, at + word.length]);
  return found;
}

const threes = (word: string): Set<string> => {
  const padded = `  ${folded(word)} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, i) => padded.slice(i, i + 3)));
};

function likeness(one: Set<string>, other: Set<string>): number {
  const shared = [...one].filter((it) => other.has(it)).length;
  return shared / (one.size + other.size - shared);
}

/** The words of a text that may be meant by what was asked for, where none stands there as it was typed. */
function nearest(text: string, words: readonly string[]): Stretch[] {
  const asked = words.map(threes);
  const isMeant = (word: string) => asked.some((it) => likeness(threes(word), it) >= LIKE);
  const near = [...new Set(text.match(/[\p{L}\p{M}\p{N}]+/gu))].filter(isMeant);
  return stretchesOf(text, near);
}

/** A piece of a text around the first stretch in it. */
function cut(text: string, stretches: Stretch[]): Snippet {
  const signs = Array.from(text);
  const first = stretches[0]?.from ?? 0;
  const from = signs.length <= LENGTH || first <= BEFORE ? 0 : first - BEFORE;
  const to = from + LENGTH;
  const head = from > 0 ? '…' : '';
  const by = head.length - from;
  return {
    snippet: `${head}${signs.slice(from, to).join('')}${to < signs.length ? '…' : ''}`,
    stretches: stretches.filter((it) => it.to <= to).map((it) => ({ from: it.from + by, to: it.to + by })),
  };
}

/** A piece of the first of these texts that holds what was asked for; the beginning of the first when none does. */
export function snippetOf(texts: readonly string[], words: readonly string[]): Snippet {
  for (const seek of [stretchesOf, nearest]) {
    for (const text of texts) {
      const stretches = seek(text, words);
      if (stretches.length > 0) return cut(text, stretches);
    }
  }
  return cut(texts[0] ?? '', []);
}
