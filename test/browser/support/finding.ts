import { expect, type Browser, type Locator, type Page } from '@playwright/test';

export const group = '/g/iag-syn';
export const palette = (page: Page) => page.getByRole('dialog', { name: 'Search or go to' });
export const field = (page: Page) => page.getByRole('combobox', { name: 'Search or go to' });
export const options = (page: Page) => palette(page).getByRole('option');

export async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
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
