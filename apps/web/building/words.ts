import { relative } from 'node:path';
import type { Plugin, Rollup } from 'vite';
import { isDialog, partOf } from '../app/parts.ts';

const catalogue = /\/messages\.po\?(\w+)\.po$/;
const listsPages = /\/(pages|routes)\.tsx$/;
/** What has words of its own, wherever it is opened from: dialogs, and what is there for review. */
const standsApart = (id: string): boolean => isDialog(id) || /\/web\/dev\//.test(id);
const isPageList = (id: string): boolean => listsPages.test(id);

/** The part of a catalogue in the module that is one. */
const partIn = (id: string | null): string | undefined => catalogue.exec(id ?? '')?.[1];

interface Module {
  code: string | null;
  isEntry: boolean;
  importedIds: readonly string[];
  dynamicallyImportedIds: readonly string[];
  dynamicImporters: readonly string[];
}
type Know = (id: string) => Module | null;

/** Everything a module brings along, now or later; not the pages that it only lists. */
function broughtBy(roots: readonly string[], know: Know): Set<string> {
  const all = new Set<string>();
  const waiting = [...roots];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (all.has(id) || partIn(id) !== undefined) continue;
    all.add(id);
    const it = know(id);
    const later = isPageList(id) ? [] : (it?.dynamicallyImportedIds ?? []);
    const brought = [...(it?.importedIds ?? []), ...later];
    waiting.push(...brought.filter((one) => standsApart(id) || !standsApart(one)));
  }
  return all;
}

/** The ids of the messages that some modules say. */
const saidIn = (ids: Iterable<string>, know: Know): Set<string> =>
  new Set(
    [...ids].flatMap((id) =>
      [...(know(id)?.code ?? '').matchAll(/\bid: ?"([\w+/]{6})"/g)].map(([, it]) => it ?? ''),
    ),
  );

/** What a text in a script stands for: there it may hold escapes that JSON has not. */
function valueOf({ body: [said] }: ReturnType<Rollup.PluginContext['parse']>): string {
  const text =
    said?.type === 'ExpressionStatement' && said.expression.type === 'Literal' && said.expression.value;
  if (typeof text !== 'string') throw new Error('A catalogue is not the text that it was.');
  return text;
}

/**
 * Leaves in each catalogue only what the pages of its part may say. Where the parts need not be small, each is the
 * whole catalogue.
 */
export function wordsOfParts(root: string, whole: boolean): Plugin {
  const known = new Map<string, Set<string>>();
  const gather = (part: string, all: readonly string[], know: Know): Set<string> => {
    if (part === 'dialogs') return saidIn(broughtBy(all.filter(isDialog), know), know);
    const pages = all.filter((id) => know(id)?.dynamicImporters.some(isPageList));
    const own = pages.filter((id) => partOf(relative(root, id)) === part);
    const entries = all.filter((id) => know(id)?.isEntry);
    return saidIn(broughtBy([...entries, ...own], know), know);
  };
  return {
    name: 'words-of-parts',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!whole || partIn(source) === undefined) return null;
      return this.resolve(source.replace(/\?.*$/, ''), importer);
    },
    renderChunk(code, { facadeModuleId }) {
      const part = partIn(facadeModuleId);
      if (part === undefined) return null;
      const said = known.get(part) ?? gather(part, [...this.getModuleIds()], (id) => this.getModuleInfo(id));
      known.set(part, said);
      return code.replace(/JSON\.parse\(("(?:[^"\\]|\\.)*")\)/, (_, text: string) => {
        const all = Object.entries(JSON.parse(valueOf(this.parse(text))) as Record<string, unknown>);
        const kept = Object.fromEntries(all.filter(([id]) => said.has(id)));
        return `JSON.parse(${JSON.stringify(JSON.stringify(kept))})`;
      });
    },
  };
}
