import type { Plugin } from 'vite';
import { isNode, type Node, rewritten } from './syntax.ts';

/** Of an entry, what only the server does with it: how it reads in the record, in English, and whom it concerns by mail. */
const ofServer: readonly unknown[] = ['says', 'mails', 'news', 'opens', 'settles'];
const isOfServer = ({ type, key }: Node): boolean =>
  type === 'Property' && isNode(key) && ofServer.includes(key['name']);

/** What of entries stays with the server, in the order in which it stands. */
function keptIn(it: unknown): Node[] {
  if (Array.isArray(it)) return it.flatMap(keptIn);
  if (!isNode(it)) return [];
  return isOfServer(it) ? [it] : Object.values(it).flatMap(keptIn);
}

/**
 * What the server does with entries stays there: a page has sentences of its own for them, in each language, gives nobody
 * tasks and sends no mail, and on a slow line every kilobyte is waited for.
 */
export const withoutServersPart = (): Plugin => ({
  name: 'without-servers-part',
  apply: 'build',
  enforce: 'post',
  transform(code, id) {
    if (!/\/libs\/contracts\/([\w-]+-entries|calendar|journal)\.ts$/.test(id)) return null;
    const nothing = ({ key }: Node) => `${isNode(key) ? String(key['name']) : ''}: undefined`;
    return { code: rewritten(code, keptIn(this.parse(code)), nothing), map: null };
  },
});
