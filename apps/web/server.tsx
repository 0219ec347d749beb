import { i18n } from '@lingui/core';
import { whoAmI, type Language } from '@lib/contracts';
import { hashKey, type Query, type QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { Router } from 'wouter';
import type { Ask } from './app/api';
import { App } from './app/app';
import { messagesOf } from './app/language';
import { pageFor } from './app/pages';
import { newQueries, queryOf } from './app/query';
import { windowName } from './app/window-name';

export interface Wanted {
  readonly path: string;
  readonly search: string;
  readonly language: Language;
  /** Asks the API as whoever wants the page. */
  readonly ask: Ask;
}

export interface Drawn {
  readonly html: string;
  readonly title: string;
  /** That of the reader's profile, else the one that was wanted. */
  readonly language: Language;
  /** The views it was drawn from, by the hash of their query's key, as JSON has them. */
  readonly views: Record<string, unknown>;
  /** Where the source of the page lies. */
  readonly source: string;
  /** The address at which what was wanted stands; null when it stands here. */
  readonly movedTo: string | null;
}

/** A page asks for one view after the other, each once it knows the one before. */
const MOST_PASSES = 6;

const isWanted = ({ state, options }: Query): boolean =>
  state.status === 'pending' && (options as { enabled?: unknown }).enabled !== false;

/** Draws a page as its reader would see it, with the same components; null when there is none at this address. */
export async function drawPage({ path, search, ask, ...wanted }: Wanted): Promise<Drawn | null> {
  const page = pageFor(path);
  if (!page) return null;
  const queries = newQueries({ ask });
  try {
    const { me } = await queries.query(queryOf(whoAmI, {}));
    const language = me?.language ?? wanted.language;
    const [messages] = await Promise.all([messagesOf(language), page.load()]);
    const context: { redirectTo?: string } = {};
    const draw = () => {
      // One after the other, never two at once: nothing waits between these lines.
      i18n.loadAndActivate({ locale: language, messages });
      const html = renderToString(
        <Router ssrPath={path} ssrSearch={search} ssrContext={context}>
          <App queries={queries} />
        </Router>,
      );
      return { html, title: windowName() };
    };
    let drawn = draw();
    for (let pass = 1; pass < MOST_PASSES && (await fetchWanted(queries)); pass++) drawn = draw();
    const movedTo = context.redirectTo ?? null;
    return { ...drawn, language, views: viewsIn(queries), source: page.source, movedTo };
  } finally {
    queries.clear();
  }
}

/** Fetches what the last drawing lacked; tells whether there was anything. */
async function fetchWanted(queries: QueryClient): Promise<boolean> {
  const wanted = queries.getQueryCache().getAll().filter(isWanted);
  await Promise.all(wanted.map((it) => it.fetch().catch(() => undefined)));
  return wanted.length > 0;
}

const viewsIn = (queries: QueryClient): Record<string, unknown> =>
  Object.fromEntries(
    queries
      .getQueryCache()
      .getAll()
      .filter(({ state }) => state.data !== undefined)
      .map(({ queryKey, state }) => [hashKey(queryKey), state.data]),
  );
