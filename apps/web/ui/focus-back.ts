import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

const hasFocus = (it: Element): boolean => it.contains(document.activeElement);
const isNowhere = (): boolean => (document.activeElement ?? document.body) === document.body;

/** What had the focus last, also when it is no longer there. */
let last: EventTarget | null = null;
if (typeof document !== 'undefined') document.addEventListener('focusin', ({ target }) => (last = target));

/** The control by which something is being opened; it may have made room for that already. Null for what came with the page. */
function openerNow(): HTMLElement | null {
  if (typeof document === 'undefined') return null;
  const it = isNowhere() ? last : document.activeElement;
  return it instanceof HTMLElement && !(isNowhere() && it.isConnected) ? it : null;
}

/** What stands around something, up to what may have the focus as a whole: a card, or the page. */
function around(it: Element | null): HTMLElement[] {
  const all: HTMLElement[] = [];
  for (let next = it?.parentElement; next; next = next.parentElement) {
    all.push(next);
    if (next.tabIndex === -1 && next.hasAttribute('tabindex')) break;
  }
  return all;
}

/** What had opened something in these places; another in its place has its name. */
function controlIn(
  places: readonly HTMLElement[],
  opener: HTMLElement,
  name: string,
): HTMLElement | undefined {
  if (opener.isConnected) return opener;
  const there = places.filter(({ isConnected }) => isConnected);
  const buttons = there.flatMap((it) => [...it.querySelectorAll('button')]);
  return buttons.find(({ textContent }) => textContent === name) ?? there.at(-1);
}

/**
 * When this goes, whoever was in it is at the control again that opened it, also where that has made room for it; where
 * there is no such control any more, at the card in which it stood.
 */
export function useFocusBack<E extends HTMLElement>(): RefObject<E | null> {
  const it = useRef<E>(null);
  // As it is before a field in here takes the focus.
  const [opener] = useState(openerNow);
  useLayoutEffect(() => {
    if (!opener) return;
    const [places, name] = [around(it.current), opener.textContent];
    // Once what comes in its place is drawn. Whoever has gone elsewhere meanwhile stays there.
    return () =>
      queueMicrotask(() => {
        if (isNowhere() || places.some((place) => place === document.activeElement))
          controlIn(places, opener, name)?.focus({ preventScroll: true });
      });
  }, [opener]);
  return it;
}

/** Whoever is in something whose control is taken away goes on with it as a whole. */
export function useFocusKept<E extends HTMLElement>(): RefObject<E | null> {
  const it = useRef<E>(null);
  const had = it.current !== null && hasFocus(it.current);
  useLayoutEffect(() => {
    if (had && isNowhere()) it.current?.focus({ preventScroll: true });
  });
  return it;
}
