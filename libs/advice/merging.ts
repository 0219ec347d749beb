import type { Mark, ParagraphKind, RichText } from '@lib/contracts';
import { diff3Merge } from 'node-diff3';

export interface Wording extends RichText {
  readonly kind: ParagraphKind;
}

const words = new Intl.Segmenter('und', { granularity: 'word' });
const styleOf = ({ kind, href = '' }: Mark): string => `${kind} ${href}`;

/** A word, and how each of its characters is set: two are the same when both are. */
interface Token {
  readonly text: string;
  readonly styles: readonly string[][];
}

function tokensOf({ text, marks }: RichText): string[] {
  let at = 0;
  return Array.from(words.segment(text), ({ segment }) => {
    const styles = Array.from(segment, (_, i) =>
      marks
        .filter(({ from, to }) => from <= at + i && at + i < to)
        .map(styleOf)
        .sort(),
    );
    at += styles.length;
    return JSON.stringify({ text: segment, styles } satisfies Token);
  });
}

function richText(tokens: readonly string[]): RichText {
  const read = tokens.map((it) => JSON.parse(it) as Token);
  const styles = read.flatMap((it) => it.styles);
  const marks: Mark[] = [];
  for (const style of new Set(styles.flat())) {
    const [kind, href] = style.split(' ') as [Mark['kind'], string];
    for (let from = 0; from < styles.length; from++) {
      if (!styles[from]?.includes(style)) continue;
      let to = from;
      while (styles[to]?.includes(style)) to += 1;
      marks.push({ from, to, kind, ...(href === '' ? {} : { href }) });
      from = to;
    }
  }
  marks.sort((a, b) => a.from - b.from || a.to - b.to);
  return { text: read.map(({ text }) => text).join(''), marks };
}

function either<T>(base: T, theirs: T, mine: T): T | null {
  if (mine === base || mine === theirs) return theirs;
  return theirs === base ? mine : null;
}

/**
 * Brings together what two people made of the same paragraph, word by word: what only one of them touched is taken
 * from them. Null where both touched the same words, or both changed its kind: people decide that.
 */
export function merged(base: Wording, theirs: Wording, mine: Wording): Wording | null {
  const kind = either(base.kind, theirs.kind, mine.kind);
  if (kind === null) return null;
  const regions = diff3Merge(tokensOf(mine), tokensOf(base), tokensOf(theirs));
  const ok = regions.flatMap((it) => (it.ok ? [it.ok] : []));
  return ok.length === regions.length ? { kind, ...richText(ok.flat()) } : null;
}
