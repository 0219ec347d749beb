import type { Browser, Page } from '@playwright/test';

/** How a page may be looked at: on which screen, in which colours, in which direction. */
export interface Look {
  readonly name: string;
  readonly width: number;
  readonly dark?: true;
  readonly forced?: true;
  readonly language?: 'ar';
}

/** What the tests of the pages themselves do not look at: they are light, and run from the left. */
export const looks: readonly Look[] = [
  { name: 'forced colours', width: 1440, forced: true },
  { name: 'Arabic in the dark', width: 390, dark: true, language: 'ar' },
];

/** A window in which pages look so, of whoever has come in elsewhere; of nobody, when nobody has. */
export async function lookingAs(browser: Browser, it: Look, from: Page | null): Promise<Page> {
  const storageState = await from?.context().storageState();
  const context = await browser.newContext({
    viewport: { width: it.width, height: 900 },
    colorScheme: it.dark ? 'dark' : 'light',
    forcedColors: it.forced ? 'active' : 'none',
    reducedMotion: 'reduce',
    locale: it.language ?? 'en-GB',
    ...(storageState && { storageState }),
  });
  return context.newPage();
}
