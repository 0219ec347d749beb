import type { ParagraphKind } from '@lib/contracts';

/** How a paragraph is called: the label that stands before it, and its place as comments are numbered by it. */
export interface Name {
  /** What people read before it: 12, II, A, (a), ¹. A title has none. */
  readonly label: string;
  /** What its comments are numbered by: 12, 12(a), II, II.A, n1. No two paragraphs of a text have the same. */
  readonly place: string;
}

const tens = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'];
const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
const roman = (n: number): string =>
  'C'.repeat((n - (n % 100)) / 100) + (tens[((n % 100) - (n % 10)) / 10] ?? '') + (ones[n % 10] ?? '');

/** a to z, then aa, ab and on. */
function letters(n: number): string {
  const last = String.fromCharCode(97 + ((n - 1) % 26));
  const before = (n - 1 - ((n - 1) % 26)) / 26;
  return before === 0 ? last : letters(before) + last;
}

const raised = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
const superscript = (n: number): string =>
  Array.from(String(n), (digit) => raised[Number(digit)] ?? '').join('');

/** Counts through a text as an editor of the United Nations would. */
class Counting {
  private readonly of = { title: 0, section: 0, subsection: 0, paragraph: 0, item: 0, footnote: 0 };

  /** Every kind but an item ends a list, and what is counted within a part begins anew with the part. */
  name(kind: ParagraphKind): Name {
    this.of[kind] += 1;
    if (kind === 'section') this.of.subsection = 0;
    if (kind !== 'item') this.of.item = 0;
    return this[kind](this.of[kind]);
  }

  private title(n: number): Name {
    return { label: '', place: n === 1 ? '0' : `0-${n}` };
  }
  private section(n: number): Name {
    return { label: roman(n), place: roman(n) };
  }
  private subsection(n: number): Name {
    const label = letters(n).toUpperCase();
    return { label, place: `${roman(this.of.section)}.${label}` };
  }
  private paragraph(n: number): Name {
    return { label: String(n), place: String(n) };
  }
  private item(n: number): Name {
    const label = `(${letters(n)})`;
    // A list may also follow on a heading: then the parts say where it stands.
    const parts = `${roman(this.of.section)}.${letters(this.of.subsection + 1)}`;
    return { label, place: `${this.of.paragraph > 0 ? this.of.paragraph : parts}${label}` };
  }
  private footnote(n: number): Name {
    return { label: superscript(n), place: `n${n}` };
  }
}

/** Names the paragraphs of a text, in its order. */
export function namesOf(kinds: readonly ParagraphKind[]): Name[] {
  const counting = new Counting();
  const seen = new Map<string, number>();
  return kinds.map((kind) => {
    const { label, place } = counting.name(kind);
    const again = (seen.get(place) ?? 0) + 1;
    seen.set(place, again);
    return { label, place: again === 1 ? place : `${place}-${again}` };
  });
}
