import { expect, type Page } from '@playwright/test';
import { againstWhole, isTooWide } from './axe';

/** As `isClean`, on a desk too: for pages that are looked at on both. */
export async function isClean(page: Page): Promise<void> {
  const before = page.viewportSize();
  for (const width of [1440, 390]) {
    expect(await againstWhole(page, width), `axe at ${String(width)}`).toEqual([]);
    expect(await isTooWide(page), `too wide at ${String(width)}`).toBe(false);
  }
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await isTooWide(page), 'too wide at 320').toBe(false);
  if (before) await page.setViewportSize(before);
}
