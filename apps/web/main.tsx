import './styles/tokens.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/controls.css';
import './styles/panels.css';
import './styles/pages.css';
import './styles/more.css';
import './styles/phone.css';
import './styles/modes.css';
import { createRoot } from 'react-dom/client';
import { whenRanOut } from './app/api';
import { App } from './app/app';
import { firstLanguage, speak } from './app/language';
import { keepFresh } from './app/live';
import { newQueries } from './app/query';

async function begin(): Promise<void> {
  const queries = newQueries();
  keepFresh(queries);
  whenRanOut(() => void queries.invalidateQueries({ queryKey: ['me'] }));
  await speak(firstLanguage()).catch(() => speak('en'));
  const page = document.getElementById('page');
  if (page) createRoot(page).render(<App queries={queries} />);
}

void begin();
