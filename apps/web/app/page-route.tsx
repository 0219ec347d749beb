import { lazy, useState, type ComponentType } from 'react';
import { bringWords } from './language';
import { partOf, type Part } from './parts';

/** A page: its address, as wouter matches it, and the component that shows it, loaded when it is first needed. */
export interface PageRoute {
  readonly path: string;
  /** Where its source lies, for whoever sends the page to know which files it needs. */
  readonly source: string;
  /** The part of the words that it needs. */
  readonly part: Part;
  readonly component: ComponentType;
  /** Loads it beforehand, without its words: then it is there at once, as a page that came as HTML must be. */
  readonly load: () => Promise<void>;
}

export function pageAt(
  path: string,
  source: string,
  bring: () => Promise<{ default: ComponentType }>,
): PageRoute {
  let loaded: ComponentType | null = null;
  const part = partOf(source);
  const Later = lazy(async () => {
    const [page] = await Promise.all([bring(), bringWords(part)]);
    return page;
  });
  const load = async () => {
    loaded = (await bring()).default;
  };
  function Shown() {
    // Whichever it began with: another would begin the page anew.
    const [It] = useState(() => loaded ?? Later);
    return <It />;
  }
  return { path, source, part, component: Shown, load };
}
