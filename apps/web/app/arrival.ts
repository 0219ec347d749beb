let hasMoved = false;

const toMain = () => document.getElementById('main')?.focus({ preventScroll: true });

/** Puts the reader at the beginning of the page to which they have moved. */
export function arrive(): void {
  hasMoved = true;
  // An address may name something on the page, and the page may already have put the reader there.
  const here = document.activeElement;
  const isThere = document.getElementById('main')?.contains(here);
  // Nobody comes to a heading by keys: the page has put the reader there.
  const isPut = here?.matches('#main :is(h1, h2)[tabindex="-1"]');
  if ((window.location.hash === '' || !isThere) && !isPut) toMain();
}

/** The same for a page that took the place of one on which the reader waited, and on which their focus was. */
export function arriveLater(): void {
  if (hasMoved && (document.activeElement === null || document.activeElement === document.body)) toMain();
}
