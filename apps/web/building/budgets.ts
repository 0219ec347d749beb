import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin, Rollup } from 'vite';
import { partOf } from '../app/parts.ts';

type Chunk = Rollup.OutputChunk;

/** In kilobytes of gzip, as they travel. What they are for is in docs/performance.md. */
const most = { script: 115, style: 8, catalogue: 9, socket: 13, editor: 130, otherLater: 30 };
/** The page itself and what it asks for before one can use it. */
const mostRequests = 4;
/** The pages that members come to from a message. The others are a step further, or the desk's. */
const firstPages = [
  'access/sign-in-page.tsx',
  'access/sign-in-link-page.tsx',
  'advice/review-page.tsx',
  'agreement/answer-page.tsx',
  'agreement/silence-page.tsx',
  'groups/members-page.tsx',
  'notices/home-page.tsx',
  'notifications/issued-page.tsx',
];

const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length / 1024;
const said = (kilobytes: number): string => `${kilobytes.toFixed(1)} KB`;

/** The largest of some parts, for whoever looks for what to make smaller. */
const largest = (parts: readonly (readonly [string, number])[]): string =>
  [...parts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 5)
    .map(([name, size]) => `${name} ${said(size)}`)
    .join(', ');

/** What has gone into a file, by its length before it is compressed. */
const modulesIn = ({ modules }: Chunk, root: string): [string, number][] =>
  Object.entries(modules).map(([id, it]) => [
    relative(root, id).replace(/^.*node_modules\//, ''),
    it.renderedLength / 1024,
  ]);

class Budgets {
  readonly missed: string[] = [];
  private readonly chunks: Map<string, Chunk>;

  constructor(
    private readonly root: string,
    private readonly bundle: Rollup.OutputBundle,
  ) {
    const chunks = Object.values(bundle).filter((it) => it.type === 'chunk');
    this.chunks = new Map(chunks.map((it) => [it.fileName, it]));
  }

  check(): void {
    for (const page of firstPages) this.checkPage(page);
    for (const it of this.chunks.values()) this.checkFile(it);
  }

  private expect(
    what: string,
    size: number,
    limit: number,
    parts: readonly (readonly [string, number])[],
  ): void {
    if (size > limit)
      this.missed.push(`${what}: ${said(size)}, at most ${said(limit)}. Largest: ${largest(parts)}.`);
  }

  private holding(source: string): Chunk | undefined {
    return [...this.chunks.values()].find(({ moduleIds }) => moduleIds.includes(join(this.root, source)));
  }

  /** The scripts of a page: what all pages need, its own, and its words. */
  private checkPage(page: string): void {
    const roots = ['main.tsx', page, `locales/en/messages.po?${partOf(page)}.po`].map((it) =>
      this.holding(it),
    );
    const all = new Set<Chunk>();
    const add = (it: Chunk | undefined): void => {
      if (!it || all.has(it)) return;
      all.add(it);
      for (const name of it.imports) add(this.chunks.get(name));
    };
    roots.forEach(add);
    if (roots.includes(undefined)) this.missed.push(`${page} is nowhere in the build.`);
    const scripts = [...all].map((it): [string, number] => [it.fileName, gzipped(it.code)]);
    const modules = [...all].flatMap((it) => modulesIn(it, this.root));
    this.expect(`Script of ${page}`, sum(scripts), most.script, modules);
    const requests = 1 + all.size;
    if (requests > mostRequests)
      this.missed.push(
        `${page} asks ${requests} times before it can be used, at most ${mostRequests}: ${largest(scripts)}.`,
      );
    const sheets = [
      ...new Set([...all].flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])])),
    ];
    const styles = sheets.map((name) => [name, this.textOf(name)] as const);
    const style = gzipped(styles.map(([, text]) => text).join(''));
    this.expect(
      `Style of ${page}`,
      style,
      most.style,
      styles.map(([name, text]) => [name, gzipped(text)]),
    );
  }

  private checkFile(it: Chunk): void {
    const holds = (name: RegExp) => it.moduleIds.some((id) => name.test(id));
    const size = gzipped(it.code);
    const is = (what: string, limit: number) =>
      this.expect(`${what} (${it.fileName})`, size, limit, modulesIn(it, this.root));
    if (holds(/messages\.po/)) is('Catalogue', most.catalogue);
    else if (holds(/\/socket\.io-client\//)) is('Socket', most.socket);
    else if (holds(/\/rich-editor\./)) is('Editor', most.editor);
    else if (!holds(/\/main\.tsx$/)) is('A file that is loaded later', most.otherLater);
  }

  private textOf(name: string): string {
    const it = this.bundle[name];
    return it?.type === 'asset' ? String(it.source) : '';
  }
}

const sum = (parts: readonly (readonly [string, number])[]): number =>
  parts.reduce((all, [, size]) => all + size, 0);

/** Fails the build when a page has grown beyond what a slow line carries in time. */
export const withinBudget = (root: string): Plugin => ({
  name: 'within-budget',
  apply: 'build',
  enforce: 'post',
  writeBundle(_, bundle) {
    const budgets = new Budgets(root, bundle);
    budgets.check();
    if (budgets.missed.length > 0) this.error(`Over budget:\n${budgets.missed.join('\n')}`);
  },
});
