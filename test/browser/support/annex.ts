import { expect, type Page } from '@playwright/test';

/** A file as small as can be. */
export const annex = {
  name: 'annex.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n%%EOF\n'),
};

/** Chooses the annex in the form that is open, and says what it is called. */
export async function attach(page: Page, title: string): Promise<void> {
  await page.getByLabel(/^Title/).fill(title);
  await page.locator('input[type=file]').setInputFiles(annex);
}

/** Fetches the file behind a link as its browser does: it is saved, and never shown. */
export async function fetchedBy(page: Page, name: string): Promise<{ url: string }> {
  const link = page.getByRole('link', { name });
  const url = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
  const answer = await page.context().request.get(url);
  expect(answer.headers()['content-disposition']).toContain('attachment; filename="annex.pdf"');
  expect(await answer.body()).toEqual(annex.buffer);
  return { url };
}
