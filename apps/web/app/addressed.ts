import { useEffect, useRef, useState } from 'react';
import { whenTaken } from './in-turn';

/** What an address names on its page, behind the #. Asked for again it is another one. */
export interface Asked {
  readonly name: string;
}

function askedHere(): Asked | null {
  try {
    const name = decodeURIComponent(window.location.hash.slice(1));
    return name === '' ? null : { name };
  } catch {
    return null;
  }
}

/**
 * Puts the reader in front of what the address names, as soon as it can be seen: when they come, and each time they
 * ask for something on the same page.
 */
export function useAddressed(): Asked | null {
  const [asked, ask] = useState<Asked | null>(null);
  const found = useRef<Asked | null>(null);
  useEffect(() => {
    const hear = () => ask(askedHere());
    whenTaken(hear);
    window.addEventListener('hashchange', hear);
    // A link within the app moves on without the browser's own event.
    window.addEventListener('pushState', hear);
    return () => {
      window.removeEventListener('hashchange', hear);
      window.removeEventListener('pushState', hear);
    };
  }, []);
  useEffect(() => {
    if (!asked || found.current === asked) return;
    const element = document.getElementById(asked.name);
    if (!element || element.getClientRects().length === 0) return;
    found.current = asked;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'center' });
  });
  return asked;
}

/** The same, where a page has nothing else to do about it. */
export function Addressed(): null {
  useAddressed();
  return null;
}
