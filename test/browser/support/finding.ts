import { expect, type Browser, type Locator, type Page } from '@playwright/test';

export const group = '/g/iag-syn';
export const palette = (page: Page) => page.getByRole('dialog', { name: 'Search or go to' });
export const field = (page: Page, name = 'Search or go to') => page.getByRole('combobox', { name });
export const options = (page: Page) => palette(page).getByRole('option');

/** Opens the search, which is called so in the language of the page, and types into it. */
export async function search(page: Page, words: string, name?: string): Promise<void> {
  await page.locator('html[data-living]').waitFor();
  await page.keyboard.press('Control+k');
  await expect(field(page, name)).toBeFocused();
  await page.keyboard.type(words);
}

/** That the reader has been put in front of it: it has the focus, and can be seen. */
export async function isReached(it: Locator): Promise<void> {
  await expect(it).toBeFocused();
  await expect(it).toBeInViewport();
}

/** A page of somebody who has come in, in a window of another kind. */
export async function asWell(browser: Browser, by: Page, how: object): Promise<Page> {
  const context = await browser.newContext({ ...how, storageState: await by.context().storageState() });
  return context.newPage();
}
