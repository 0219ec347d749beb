import type { beginOpenid, Reply } from '@lib/contracts';

const kept = 'openid';

/** For what somebody went to the other site. */
type Purpose = 'sign-in' | 'link';

export interface Journey {
  readonly ticket: string;
  readonly purpose: Purpose;
  /** The page they were on the way to; empty when there was none. */
  readonly wanted: string;
}

const isJourney = (it: unknown): it is Journey =>
  typeof it === 'object' && it !== null && 'ticket' in it && 'purpose' in it && 'wanted' in it;

/** Sends the browser to the other site. The ticket stays in this window, out of every address. */
export function goThere({ url, ticket }: Reply<typeof beginOpenid>, purpose: Purpose): void {
  const wanted = new URLSearchParams(window.location.search).get('wanted') ?? '';
  sessionStorage.setItem(kept, JSON.stringify({ ticket, purpose, wanted } satisfies Journey));
  window.location.assign(url);
}

/** Takes the ticket of whoever comes back, for this once; null when nobody went there from this window. */
export function comeBack(): Journey | null {
  try {
    const text = sessionStorage.getItem(kept);
    sessionStorage.removeItem(kept);
    const it: unknown = text === null ? null : JSON.parse(text);
    return isJourney(it) ? it : null;
  } catch {
    return null;
  }
}
