import type { Anchor } from '@lib/contracts';

const EITHER_SIDE = 32;

/**
 * Where some selected words stand in a text, with 32 characters on either side as the text has them; null when the
 * words do not stand there. Offsets count code points, so that a single character of any script can be meant.
 */
export function anchored(text: string, { start, end, quote }: Anchor): Anchor | null {
  const all = Array.from(text);
  if (start >= end || end > all.length || all.slice(start, end).join('') !== quote) return null;
  return {
    start,
    end,
    quote,
    prefix: all.slice(start > EITHER_SIDE ? start - EITHER_SIDE : 0, start).join(''),
    suffix: all.slice(end, end + EITHER_SIDE).join(''),
  };
}
