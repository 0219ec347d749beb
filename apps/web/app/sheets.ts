const added = new Set<string>();

/** Adds a style sheet that a page does not need before it answers: it is asked for when the page has been painted. */
export function addSheet(href: string, media = 'all'): void {
  if (added.has(href)) return;
  added.add(href);
  const link = document.createElement('link');
  Object.assign(link, { rel: 'stylesheet', media, href });
  requestAnimationFrame(() => window.setTimeout(() => document.head.append(link), 0));
}
