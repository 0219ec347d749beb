import './styles/tokens.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/controls.css';
import './styles/panels.css';
import './styles/pages.css';
import './styles/more.css';
import './styles/phone.css';
import './styles/modes.css';
import { useEffect, type ReactNode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { whenRanOut } from './app/api';
import { App } from './app/app';
import { noteCopy } from './app/copies';
import { knowDevice } from './app/device';
import { takeGivenViews } from './app/given-views';
import { firstLanguage, languageOfPage, speak } from './app/language';
import { keepFresh } from './app/live';
import { pageFor } from './app/pages';
import { newQueries } from './app/query';
import { keepPages } from './app/service-worker';
import { light, theme } from './app/theme';
import onPaper from './styles/print.css?url';

/** The views that came with the page; null when it came empty. */
function givenWithPage(): Record<string, unknown> | null {
  const text = document.getElementById('views')?.textContent;
  return text ? (JSON.parse(text) as Record<string, unknown>) : null;
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

/** How a page looks on paper is of no use before somebody reads it on a screen: it comes last, and holds up nothing. */
function addPaper(): void {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'stylesheet', media: 'print', href: onPaper });
  document.head.append(link);
}

async function begin(): Promise<void> {
  noteSheets();
  const given = givenWithPage();
  const queries = newQueries();
  keepFresh(queries);
  whenRanOut(() => void queries.invalidateQueries({ queryKey: ['me'] }));
  if (given) takeGivenViews(given, document.documentElement.dataset['keptAt']);
  const language = given ? languageOfPage() : firstLanguage();
  const coming = given ? pageFor(window.location.pathname)?.load() : undefined;
  await Promise.all([speak(language).catch(() => speak('en')), coming]);
  const page = document.getElementById('page');
  if (!page) return;
  const app = (
    <Living>
      <App queries={queries} />
    </Living>
  );
  if (given) hydrateRoot(page, app);
  else {
    light(theme());
    knowDevice();
    createRoot(page).render(app);
  }
  addPaper();
}

/** Once the page answers to who uses it, it says so, and may be drawn with what the device knows. */
function Living({ children }: { children: ReactNode }) {
  useEffect(() => {
    knowDevice();
    // A copy is taken over as it came, and then says as of when it is.
    noteCopy(document.documentElement.dataset['keptAt']);
    document.documentElement.dataset['living'] = '';
    keepPages();
  }, []);
  return children;
}

void begin();
