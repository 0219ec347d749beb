import type { Shown } from './folded-views';

const tag = /<(?:"[^"]*"|[^">])*>/g;
const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** What a page shows that is drawn as this HTML. What stands there for browsers without script is not shown to others. */
export function shownIn(html: string): Shown {
  const seen = html.replace(/<noscript>.*?<\/noscript>/gs, '');
  const text = seen.replace(tag, '').replace(/&(?:lt|gt|quot|#39|amp);/g, (it) => entities[it] ?? it);
  return { text, ids: [...seen.matchAll(/ data-paragraph="([^"]*)"/g)].map(([, id]) => id ?? '') };
}

/** The same, of a page in a browser. */
export function shownOn(page: Element): Shown {
  const unseen = [...page.querySelectorAll('noscript')].map((it) => it.textContent);
  const text = unseen.reduce((all, it) => all.replace(it, () => ''), page.textContent);
  const ids = [...page.querySelectorAll('[data-paragraph]')].map(
    (it) => it.getAttribute('data-paragraph') ?? '',
  );
  return { text, ids };
}
