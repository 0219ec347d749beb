import type { Anchor, Mark, RichText } from '@lib/contracts';

/** Stretches of a text as the facts write them: **bold**, *italic*, [words](address). */
const stretch = /\*\*(?<bold>[^*]+)\*\*|\*(?<italic>[^*]+)\*|\[(?<link>[^\]]+)\]\((?<href>[^)]+)\)/u;

const lengthOf = (text: string): number => Array.from(text).length;

/** Text with its marks, whose offsets count code points. */
export function written(source: string): RichText {
  const marks: Mark[] = [];
  let [text, rest] = ['', source];
  for (let found = stretch.exec(rest); found; found = stretch.exec(rest)) {
    const { bold, italic, link, href } = found.groups ?? {};
    const words = bold ?? italic ?? link ?? '';
    text += rest.slice(0, found.index);
    const at = { from: lengthOf(text), to: lengthOf(text) + lengthOf(words) };
    if (href !== undefined) marks.push({ ...at, kind: 'link', href });
    else marks.push({ ...at, kind: bold === undefined ? 'italic' : 'bold' });
    text += words;
    rest = rest.slice(found.index + found[0].length);
  }
  return { text: text + rest, marks };
}

const EITHER_SIDE = 32;

/** Where some words stand in a text, with what stands on either side of them. They must stand there once. */
export function anchorOf(text: string, quote: string): Anchor {
  const at = text.indexOf(quote);
  if (at < 0 || text.includes(quote, at + 1)) throw new Error(`“${quote}” does not stand once in “${text}”.`);
  const all = Array.from(text);
  const start = lengthOf(text.slice(0, at));
  const end = start + lengthOf(quote);
  return {
    start,
    end,
    quote,
    prefix: all.slice(Math.max(0, start - EITHER_SIDE), start).join(''),
    suffix: all.slice(end, end + EITHER_SIDE).join(''),
  };
}
