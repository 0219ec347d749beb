import './styles/tokens.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/controls.css';
import './styles/panels.css';
import './styles/text.css';
import './styles/more.css';
import './styles/phone.css';
import modes from './styles/modes.css?url';
import onPaper from './styles/print.css?url';
import { useEffect, type ReactNode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { fullAnchors } from './advice/thin-anchors';
import { whenRanOut } from './app/api';
import { App } from './app/app';
import { noteCopy } from './app/copies';
import { knowDevice } from './app/device';
import { unfold, type Folded, type Views } from './app/folded-views';
import { takeGivenFaults } from './app/given-faults';
import { takeGivenViews } from './app/given-views';
import { anotherTask, beginTurns, takeTurns } from './app/in-turn';
import { firstLanguage, languageOfPage, speak } from './app/language';
import { keepFresh } from './app/live';
import { beginLowData } from './app/low-data';
import { pageFor } from './app/pages';
import { newQueries } from './app/query';
import { keepPages } from './app/service-worker';
import { addSheet } from './app/sheets';
import { shownOn } from './app/shown';
import { light, theme } from './app/theme';

/** The views that came with the page; null when it came empty, or when somebody has changed its words on the way. */
function givenWithPage(page: HTMLElement): Views | null {
  const text = document.getElementById('views')?.textContent;
  return text ? unfold(JSON.parse(text) as Folded, shownOn(page)) : null;
}

/** The style sheets that stand in the page itself: who would load them finds them here, and does not ask for them. */
function noteSheets(): void {
  const from = document.querySelector<HTMLElement>('style[data-from]')?.dataset['from'] ?? '';
  for (const href of from.split(' ').filter(Boolean)) {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'stylesheet', disabled: true, href });
    document.head.append(link);
  }
}

/** A state that the page is to show for review; null where it is to show what is. */
async function stateWanted() {
  const name = new URLSearchParams(window.location.search).get('state');
  return name === null
    ? null
    : (await import('./dev/begin-state')).beginState(name, window.location.pathname);
}

async function begin(): Promise<void> {
  noteSheets();
  const page = document.getElementById('page');
  if (!page) return;
  const state = await stateWanted();
  await anotherTask();
  const given = state ? null : givenWithPage(page);
  const queries = newQueries();
  keepFresh(queries);
  whenRanOut(() => void queries.invalidateQueries({ queryKey: ['me'] }));
  let takenOver = (): void => undefined;
  if (given) {
    fullAnchors(given);
    takeGivenViews(given, document.documentElement.dataset['keptAt']);
    takenOver = takeGivenFaults(given, queries);
  }
  const language = given ? languageOfPage() : firstLanguage();
  const wanted = pageFor(window.location.pathname);
  const part = wanted?.part ?? 'group';
  const coming = given ? wanted?.load() : undefined;
  await Promise.all([speak(language, part).catch(() => speak('en', part)), coming]);
  state?.say();
  const app = (
    <Living begun={takenOver}>
      <App queries={queries} />
    </Living>
  );
  if (given) {
    await anotherTask();
    beginTurns();
    hydrateRoot(page, app);
  } else {
    page.replaceChildren();
    light(theme());
    knowDevice();
    createRoot(page).render(app);
    state?.after(queries);
  }
}

/** Once the page answers to who uses it, it says so, and may be drawn with what the device knows. */
function Living({ begun, children }: { begun: () => void; children: ReactNode }) {
  useEffect(() => {
    void takeTurns(() => live(begun));
  }, []);
  return children;
}

function live(begun: () => void): void {
  knowDevice();
  begun();
  // A copy is taken over as it came, and then says as of when it is.
  noteCopy(document.documentElement.dataset['keptAt']);
  beginLowData();
  // What only forced colours, paper and the like need.
  addSheet(modes);
  addSheet(onPaper, 'print');
  document.documentElement.dataset['living'] = '';
  keepPages();
}

void begin();
