import { i18n } from '@lingui/core';
import { whoAmI, type Language } from '@lib/contracts';
import { hashKey, type Query, type QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { Router } from 'wouter';
import type { Ask } from './app/api';
import { App } from './app/app';
import { catalogueSource, messagesOf } from './app/catalogues';
import { pageFor } from './app/pages';
import { thinAnchors } from './advice/thin-anchors';
import { fold, type Folded, type Views } from './app/folded-views';
import { newQueries, queryOf } from './app/query';
import { shownIn } from './app/shown';
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
  /** The views it was drawn from, as far as it does not show them. */
  readonly given: Folded;
  /** Where the sources lie of what it needs: the page itself, and its words. */
  readonly sources: readonly string[];
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
    const [messages] = await Promise.all([messagesOf(language, page.part), page.load()]);
    const draw = () => {
      // One after the other, never two at once: nothing waits between these lines.
      i18n.loadAndActivate({ locale: language, messages });
      const html = renderToString(
        <Router ssrPath={path} ssrSearch={search}>
          <App queries={queries} />
        </Router>,
      );
      return { html, title: windowName() };
    };
    let drawn = draw();
    for (let pass = 1; pass < MOST_PASSES && (await fetchWanted(queries)); pass++) drawn = draw();
    const sources = [page.source, catalogueSource(language, page.part)];
    return { ...drawn, language, given: given(queries, drawn.html), sources };
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

/** What goes along with a page, for the browser to take it over. */
function given(queries: QueryClient, html: string): Folded {
  const views = JSON.parse(JSON.stringify(viewsIn(queries))) as Views;
  thinAnchors(views);
  return fold(views, shownIn(html));
}

const viewsIn = (queries: QueryClient): Record<string, unknown> =>
  Object.fromEntries(
    queries
      .getQueryCache()
      .getAll()
      .filter(({ state }) => state.data !== undefined)
      .map(({ queryKey, state }) => [hashKey(queryKey), state.data]),
  );
