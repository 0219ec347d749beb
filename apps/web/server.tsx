import { i18n } from '@lingui/core';
import { whoAmI, type Language } from '@lib/contracts';
import { hashKey, type Query, type QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { Router } from 'wouter';
import { type SentenceOf, sendPlainComment } from './advice/send-plain-comment';
import { thinAnchors } from './advice/thin-anchors';
import { isProblem, newKey, type Ask } from './app/api';
import { App } from './app/app';
import { catalogueSource, messagesOf } from './app/catalogues';
import { faultsIn } from './app/given-faults';
import { fold, type Folded, type Views } from './app/folded-views';
import { pageFor } from './app/pages';
import { PlainPage, type Fields, type Untaken } from './app/plain';
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
  /** The HTTP status of the page: 200, or that with which it is refused in whole or in part. */
  readonly status: number;
  /** Whether it shows what everybody may see: it was drawn for nobody. */
  readonly isPublic: boolean;
  /** The address at which what was wanted stands; null when it stands here. */
  readonly movedTo: string | null;
}

/** A page asks for one view after the other, each once it knows the one before. */
const MOST_PASSES = 6;

const isWanted = ({ state, options }: Query): boolean =>
  state.status === 'pending' && (options as { enabled?: unknown }).enabled !== false;

/** Draws a page as its reader would see it, with the same components; or that there is none at this address. */
export const drawPage = (wanted: Wanted): Promise<Drawn> => draw(wanted, null);

/**
 * Sends a form of a page that is read without script. Tells where to go next, or gives the page again when the form was
 * not taken, with the status of that; null when there is no such form at this address.
 */
export async function sendForm({
  fields,
  sentenceOf,
  ...wanted
}: Wanted & { fields: Fields; sentenceOf: SentenceOf }): Promise<
  { to: string } | { status: number; page: Drawn } | null
> {
  try {
    const to = await sendPlainComment(wanted.path, fields, { ask: wanted.ask, sentenceOf });
    return to === null ? null : { to };
  } catch (fault) {
    const page = await draw(wanted, { fields, fault });
    const status = (isProblem(fault) && fault.status) || 503;
    return { status, page: { ...page, status } };
  }
}

async function draw({ path, search, ask, ...wanted }: Wanted, untaken: Untaken | null): Promise<Drawn> {
  const page = pageFor(path);
  const part = page?.part ?? 'group';
  const queries = newQueries({ ask });
  let status = 200;
  const refuse = (by: number) => void (status = status === 200 ? by : status);
  const plain = { key: newKey(), untaken, refuse };
  try {
    const { me } = await queries.query(queryOf(whoAmI, {}));
    const language = me?.language ?? wanted.language;
    const [messages] = await Promise.all([messagesOf(language, part), page?.load()]);
    const context: { redirectTo?: string } = {};
    const drawOnce = () => {
      // One after the other, never two at once: nothing waits between these lines.
      i18n.loadAndActivate({ locale: language, messages });
      status = 200;
      const html = renderToString(
        <PlainPage.Provider value={plain}>
          <Router ssrPath={path} ssrSearch={search} ssrContext={context}>
            <App queries={queries} />
          </Router>
        </PlainPage.Provider>,
      );
      return { html, title: windowName() };
    };
    let drawn = drawOnce();
    for (let pass = 1; pass < MOST_PASSES && (await fetchWanted(queries)); pass++) drawn = drawOnce();
    return {
      ...drawn,
      language,
      given: givenWith(queries, drawn.html),
      sources: [...(page ? [page.source] : []), catalogueSource(language, part)],
      status,
      isPublic: me === null && untaken === null,
      movedTo: context.redirectTo ?? null,
    };
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
function givenWith(queries: QueryClient, html: string): Folded {
  const views = JSON.parse(JSON.stringify({ ...viewsIn(queries), ...faultsIn(queries) })) as Views;
  thinAnchors(views);
  return fold(views, shownIn(html));
}

const viewsIn = (queries: QueryClient): Views =>
  Object.fromEntries(
    queries
      .getQueryCache()
      .getAll()
      .filter(({ state }) => state.data !== undefined)
      .map(({ queryKey, state }) => [hashKey(queryKey), state.data]),
  );
