import { expect, type Page } from '@playwright/test';
import { visit } from './demo';

/** Opens a page as often as it takes until this device has a copy of it for reading without a connection. */
export async function visitToKeep(page: Page, address: string): Promise<void> {
  await visit(page, address);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect(async () => {
    await visit(page, address);
    await expect.poll(() => keptPages(page)).toContain(address);
  }).toPass();
}

/** Addresses of which this device has copies; whose they are stands among them. */
export const keptPages = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    if (!(await caches.has('consilia-copies'))) return [];
    const cache = await caches.open('consilia-copies');
    return (await cache.keys()).map(({ url }) => new URL(url).pathname);
  });

/** Everything that this device keeps of what was written, as text. */
export const keptWords = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((tell) => {
        const opening = indexedDB.open('consilia');
        opening.onsuccess = () => {
          const all = opening.result.transaction('kept').objectStore('kept').getAll();
          all.onsuccess = () => tell(JSON.stringify(all.result));
        };
      }),
  );
