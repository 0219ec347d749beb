import { expect, type Page } from '@playwright/test';
import { againstWhole, isTooWide } from './axe';

/** Nothing that axe knows, and nothing that runs off the side, at the width of a phone and of a small one. */
export async function isClean(page: Page, widths: readonly number[] = [390]): Promise<void> {
  const before = page.viewportSize();
  for (const width of widths) expect(await againstWhole(page, width), `axe at ${String(width)}`).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await isTooWide(page)).toBe(false);
  if (before) await page.setViewportSize(before);
}
