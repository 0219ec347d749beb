import { DIFF_DELETE, DIFF_EQUAL, diffMain } from 'diff-match-patch-es';

export interface Piece {
  kind: 'same' | 'out' | 'in';
  text: string;
}

// Wide enough for every token of two paragraphs, and without surrogates.
const firstSign = 0x100;

/**
 * What was taken out of a text and what was put in, word by word. Words are those of the text's own language:
 * Chinese has no spaces between them. Changes that only a space separates are told as one change.
 */
export function wordDiff(before: string, after: string, language: string): Piece[] {
  const known = new Map<string, string>();
  const tokens: string[] = [];
  const sign = (token: string): string => {
    const sign = known.get(token) ?? String.fromCharCode(firstSign + tokens.length);
    if (!known.has(token)) {
      known.set(token, sign);
      tokens.push(token);
    }
    return sign;
  };
  const signs = (text: string) => wordsOf(text, language).map(sign).join('');
  const words = (signed: string) =>
    Array.from(signed, (it) => tokens[it.charCodeAt(0) - firstSign] ?? '').join('');
  const pieces = diffMain(signs(before), signs(after), undefined, false).map(
    ([operation, signed]): Piece => ({ kind: kindOf(operation), text: words(signed) }),
  );
  return told(pieces);
}

const kindOf = (operation: number): Piece['kind'] =>
  operation === DIFF_EQUAL ? 'same' : operation === DIFF_DELETE ? 'out' : 'in';

function wordsOf(text: string, language: string): string[] {
  // Firefox 115, the oldest browser served, has no Segmenter.
  const Segmenter = (Intl as { Segmenter?: typeof Intl.Segmenter }).Segmenter;
  if (!Segmenter) return text.match(/\p{sc=Han}|[\p{L}\p{M}\p{N}]+|\s+|[^]/gu) ?? [];
  return Array.from(new Segmenter(language, { granularity: 'word' }).segment(text), (it) => it.segment);
}

/** Joins neighbouring changes, so that a reader sees the old words and then the new ones. */
function told(pieces: Piece[]): Piece[] {
  const result: Piece[] = [];
  let [out, into] = ['', ''];
  const settle = () => {
    if (out) result.push({ kind: 'out', text: out });
    if (into) result.push({ kind: 'in', text: into });
    [out, into] = ['', ''];
  };
  pieces.forEach((piece, i) => {
    const between = piece.kind === 'same' && /^\s+$/.test(piece.text) && i > 0 && i < pieces.length - 1;
    if (piece.kind === 'same' && !between) {
      settle();
      result.push(piece);
    } else {
      if (piece.kind !== 'in') out += piece.text;
      if (piece.kind !== 'out') into += piece.text;
    }
  });
  settle();
  return result;
}

/** The changes of a long text with a few words around each, for a preview. */
export function nearby(pieces: readonly Piece[], around = 60): Piece[] {
  return pieces.map((piece, i) => {
    if (piece.kind !== 'same' || piece.text.length <= around * 2) return piece;
    const head = i === 0 ? '' : piece.text.slice(0, around);
    const tail = i === pieces.length - 1 ? '' : piece.text.slice(-around);
    return { kind: 'same', text: `${head}…${tail}` };
  });
}
