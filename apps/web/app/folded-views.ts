import { asColumns, asRows, mark } from './columns';

/** Views as the API has them, by the hash of their query's key. */
export type Views = Record<string, unknown>;

/** What a page shows of itself: the words in it, one after the other, and the ids that its paragraphs name. */
export interface Shown {
  readonly text: string;
  readonly ids: readonly string[];
}

/** Views that leave out what the page shows anyway. */
export interface Folded {
  readonly views: Views;
  /** By which whoever unfolds them knows that the page is still what it was; missing where nothing is left out. */
  readonly of?: number;
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
/** Shorter words are as short themselves as the place that they would be found at. */
const shortest = 12;
const shortestPiece = 20;
const digits = 36;

/** A number that another text hardly has. */
function fingerprint({ text, ids }: Shown): number {
  let it = text.length + ids.length;
  for (let i = 0; i < text.length; i++) it = (Math.imul(it, 31) + text.charCodeAt(i)) | 0;
  return it;
}

const place = (at: number, length: number): string =>
  `${mark}${at.toString(digits)},${length.toString(digits)}${mark}`;

/** The longest beginning of some words that stands in the text, and where. */
function longest(words: string, text: string): { at: number; length: number } {
  let [at, length, most] = [text.indexOf(words.slice(0, shortestPiece)), shortestPiece, words.length];
  if (at < 0 || words.length < shortestPiece) return { at: -1, length: 0 };
  while (length < most) {
    const tried = Math.ceil((length + most) / 2);
    const found = text.indexOf(words.slice(0, tried));
    if (found < 0) most = tried - 1;
    else [at, length] = [found, tried];
  }
  return { at, length };
}

/** Where words stand in the text, whole or in pieces that begin at a word; what does not stand there stays. */
function pointed(words: string, text: string): string {
  const whole = words.length < shortest ? -1 : text.indexOf(words);
  if (whole >= 0) return place(whole, words.length);
  let [told, rest] = ['', words];
  while (rest.length >= shortestPiece) {
    const { at, length } = longest(rest, text);
    const next = at < 0 ? (/^.\S*\s*/su.exec(rest)?.[0].length ?? 1) : length;
    told += at < 0 ? rest.slice(0, next) : place(at, length);
    rest = rest.slice(next);
  }
  return told + rest;
}

function shortId(id: string, ids: readonly string[]): string {
  const at = ids.indexOf(id);
  if (at >= 0) return `${mark}#${at.toString(digits)}`;
  const bytes = id.replace(/-/g, '').replace(/../g, (it) => String.fromCharCode(parseInt(it, 16)));
  return `${mark}=${btoa(bytes).slice(0, 22)}`;
}

function fullId(short: string): string {
  const bytes = Array.from(atob(short), (it) => it.charCodeAt(0).toString(16).padStart(2, '0')).join('');
  return bytes.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** An id as the API has it, from one in views that are folded; the page itself must not name it. */
export const idIn = (told: string): string => (told.startsWith(`${mark}=`) ? fullId(told.slice(2)) : told);

/** Leaves out of the views what the page shows. */
export function fold(views: Views, shown: Shown): Folded {
  const plain = JSON.stringify(views);
  if (plain.includes(mark) || shown.text.includes(mark)) return { views };
  const known = new Map<string, string>();
  const short = (it: string): string => {
    const told = known.get(it) ?? (uuid.test(it) ? shortId(it, shown.ids) : pointed(it, shown.text));
    known.set(it, told);
    return told;
  };
  const folded = JSON.parse(plain, (_, it: unknown) =>
    typeof it === 'string' ? short(it) : asColumns(it),
  ) as Views;
  return { views: folded, of: fingerprint(shown) };
}

/** The views again, from the page that they came with; null when that is not what it was any more. */
export function unfold({ views, of }: Folded, shown: Shown): Views | null {
  if (of === undefined) return views;
  if (of !== fingerprint(shown)) return null;
  const found = (it: string): string => {
    if (it.startsWith('#')) return shown.ids[parseInt(it.slice(1), digits)] ?? '';
    if (it.startsWith('=')) return fullId(it.slice(1));
    const [at = 0, length = 0] = it.split(',').map((number) => parseInt(number, digits));
    return shown.text.slice(at, at + length);
  };
  const full = (it: string): string =>
    it
      .split(mark)
      .map((part, i) => (i % 2 === 0 ? part : found(part)))
      .join('');
  return JSON.parse(JSON.stringify(views), (_, it: unknown) =>
    typeof it === 'string' ? full(it) : asRows(it),
  ) as Views;
}
