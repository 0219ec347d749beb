/** How the page is lit: as the device says, or as this reader has chosen on it. */
export type Theme = 'system' | 'light' | 'dark';

const root = () => document.documentElement;
const isChoice = (it: string | null | undefined): it is 'light' | 'dark' => it === 'light' || it === 'dark';

/** The one chosen on this device. It comes with the page, or from what the device keeps. */
export function theme(): Theme {
  const kept = root().dataset['theme'] ?? /(?:^|;\s*)theme=(\w+)/.exec(document.cookie)?.[1];
  return isChoice(kept) ? kept : 'system';
}

/** Lights the page, and notes the choice so that the next one comes lit. */
export function light(it: Theme): void {
  if (it === 'system') delete root().dataset['theme'];
  else root().dataset['theme'] = it;
  const age = it === 'system' ? 0 : 31_536_000;
  document.cookie = `theme=${it}; path=/; max-age=${String(age)}; samesite=lax`;
}
