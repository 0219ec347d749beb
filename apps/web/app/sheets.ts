const added = new Set<string>();

/** Adds a style sheet that a page does not need before it answers. */
export function addSheet(href: string, media = 'all'): void {
  if (added.has(href)) return;
  added.add(href);
  const link = document.createElement('link');
  Object.assign(link, { rel: 'stylesheet', media, href });
  document.head.append(link);
}
