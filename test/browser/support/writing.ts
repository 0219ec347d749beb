import { expect, type Page } from '@playwright/test';
import type { OwnDraft } from './own-draft';

/** How one writes on a draft, and what one sees of it. */
export const composer = (page: Page) => page.getByRole('textbox', { name: 'Your comment' });
export const card = (page: Page, words: string) => page.getByRole('article').filter({ hasText: words });
export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
export const line = (page: Page, isUp: boolean) => page.context().setOffline(!isUp);

export async function write(page: Page, n: number, words: string): Promise<void> {
  await page
    .locator(`#p${n}`)
    .getByRole('button', { name: /^Comment/ })
    .click();
  await composer(page).fill(words);
}

export async function send(page: Page, n: number, words: string): Promise<void> {
  await write(page, n, words);
  await press(page, 'Send');
}

/** The words have come to the others once, and no more. */
export const once = (draft: OwnDraft, words: string) =>
  expect.poll(async () => (await draft.said(words)).length).toBe(1);
