/**
 * What a page that is going away could not be sure to get into the device's store: that takes a moment, and it has
 * none. It is written down in one stroke, and put into the store when somebody next looks.
 */
export interface Breath {
  value: { savedAt: string; key: string };
  /** When what it goes on from was kept; empty when it goes on from nothing; null where the newest holds. */
  on: string | null;
}

const place = 'consilia/last/';

export function breathe(key: string, breath: Breath): void {
  try {
    localStorage.setItem(place + key, JSON.stringify(breath));
  } catch {
    // Then the store alone may have it.
  }
}

/** What was written down last under keys that begin so, and is not known to be in the store. */
export function breaths(prefix = ''): [string, Breath][] {
  try {
    const keys = Object.keys(localStorage).filter((it) => it.startsWith(place + prefix));
    return keys.map((it) => [it.slice(place.length), JSON.parse(localStorage.getItem(it) ?? '') as Breath]);
  } catch {
    return [];
  }
}

export function forgetBreath(key: string): void {
  try {
    localStorage.removeItem(place + key);
  } catch {
    // It was not there either.
  }
}
