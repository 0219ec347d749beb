import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the build says: into which file each source has gone, and what each file brings along. */
interface Built {
  readonly entry: string;
  readonly sources: Readonly<Partial<Record<string, string>>>;
  readonly files: Readonly<Partial<Record<string, { readonly imports: string[]; readonly css: string[] }>>>;
}

/** What a page needs, beyond its own words. */
export interface Needed {
  /** Scripts that it will ask for beside the first, so that the browser asks for all of them at once. */
  readonly scripts: readonly string[];
  /** How it looks, to stand in the page itself: a request less before anything is seen. */
  readonly style: string;
  /** The files that the style is from: they need not be asked for any more. */
  readonly sheets: readonly string[];
  /** By which a browser knows that this style is ours (Content Security Policy). */
  readonly styleHash: string;
}

/** Which files of the web client each page needs, as the build has noted it. */
export class PageFiles {
  /** The page as the build has made it, with nothing in it. */
  readonly empty: string;
  private readonly built: Built;
  private readonly known = new Map<string, Needed>();

  constructor(private readonly folder: string) {
    this.empty = readFileSync(join(folder, 'index.html'), 'utf8');
    this.built = JSON.parse(readFileSync(join(folder, 'pages.json'), 'utf8')) as Built;
  }

  static in(folder: string): PageFiles | null {
    return existsSync(join(folder, 'pages.json')) ? new PageFiles(folder) : null;
  }

  /** What a page made from these sources needs. */
  for(sources: readonly string[]): Needed {
    const key = sources.join(' ');
    const needed = this.known.get(key) ?? this.gather(sources);
    this.known.set(key, needed);
    return needed;
  }

  private gather(sources: readonly string[]): Needed {
    const { entry, files } = this.built;
    const all = new Set<string>();
    const add = (file: string | undefined): void => {
      if (file === undefined || all.has(file)) return;
      all.add(file);
      files[file]?.imports.forEach(add);
    };
    [entry, ...sources.map((it) => this.built.sources[it])].forEach(add);
    const sheets = [...new Set([...all].flatMap((it) => files[it]?.css ?? []))];
    const style = sheets.map((it) => readFileSync(join(this.folder, it), 'utf8').trim()).join('');
    const styleHash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
    const address = (it: string): string => `/${it}`;
    return {
      scripts: [...all].filter((it) => it !== entry).map(address),
      style,
      styleHash,
      sheets: sheets.map(address),
    };
  }
}
