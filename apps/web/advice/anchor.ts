import type { Anchor } from '@lib/contracts';
import { lengthOf, stretch } from './code-points';

/** Characters kept on either side of the quoted words, to find them again in another version. */
const around = 32;

/** The anchor of the words between two offsets (in code points) of a paragraph. */
export function anchorAt(text: string, start: number, end: number): Anchor {
  return {
    start,
    end,
    quote: stretch(text, start, end),
    prefix: stretch(text, Math.max(0, start - around), start),
    suffix: stretch(text, end, end + around),
  };
}

export interface Place {
  start: number;
  end: number;
}

/** Where the quoted words now stand: at their offset, else nearest to it with the same neighbours, else nowhere. */
export function locate(anchor: Anchor, text: string): Place | null {
  if (stretch(text, anchor.start, anchor.end) === anchor.quote)
    return { start: anchor.start, end: anchor.end };
  const places = allPlaces(anchor.quote, text);
  const rank = (place: Place) => Math.abs(place.start - anchor.start) - 1_000 * kinship(anchor, text, place);
  return places.sort((a, b) => rank(a) - rank(b))[0] ?? null;
}

function allPlaces(quote: string, text: string): Place[] {
  const length = lengthOf(quote);
  const places: Place[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const start = lengthOf(text.slice(0, at));
    places.push({ start, end: start + length });
  }
  return places;
}

/** How many characters before and after the place are as they were around the quote. */
function kinship({ prefix, suffix }: Anchor, text: string, { start, end }: Place): number {
  const [before, after] = [Array.from(stretch(text, 0, start)).reverse(), Array.from(stretch(text, end))];
  const run = (old: string[], now: string[]) => {
    const differs = old.findIndex((it, i) => it !== now[i]);
    return differs < 0 ? old.length : differs;
  };
  return run(Array.from(prefix).reverse(), before) + run(Array.from(suffix), after);
}
