import type { Page } from '@playwright/test';
import { againstWhole, isTooWide } from './axe';

/** What axe finds at both widths, and whether the page runs off the side, under the name of the page. */
export async function faultsOf(page: Page, name: string): Promise<string[]> {
  const faults: string[] = [];
  for (const width of [1440, 320]) {
    const found = await againstWhole(page, width);
    if (await isTooWide(page)) found.push('is too wide');
    faults.push(...found.map((it) => `${name} at ${String(width)} px: ${it}`));
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  return faults;
}
