import type { Plugin } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}
const isNode = (it: unknown): it is Node => typeof it === 'object' && it !== null && 'type' in it;

/** How an entry reads, whom it is told to, and what it gives somebody to do, or settles: that the server sees to. */
const ofServer: readonly unknown[] = ['says', 'mails', 'news', 'opens', 'settles'];
const isSaying = ({ type, key }: Node): boolean =>
  type === 'Property' && isNode(key) && ofServer.includes(key['name']);

/** What entries say and do for the server, in the order in which it stands. */
function sayingsIn(it: unknown): Node[] {
  if (Array.isArray(it)) return it.flatMap(sayingsIn);
  if (!isNode(it)) return [];
  return isSaying(it) ? [it] : Object.values(it).flatMap(sayingsIn);
}

/**
 * How entries read in the record, in English, stays with the server, as does whom they are told to: a page has sentences
 * of its own for them, in each language, and on a slow line every kilobyte is waited for.
 */
export const withoutRecordWords = (): Plugin => ({
  name: 'without-record-words',
  apply: 'build',
  enforce: 'post',
  transform(code, id) {
    if (!/\/libs\/contracts\/(?:[\w-]+-entries|journal|calendar)\.ts$/.test(id)) return null;
    const all = sayingsIn(this.parse(code));
    const kept = all.map(({ start }, i) => code.slice(all[i - 1]?.end ?? 0, start));
    return { code: [...kept, code.slice(all.at(-1)?.end ?? 0)].join('says: undefined'), map: null };
  },
});
