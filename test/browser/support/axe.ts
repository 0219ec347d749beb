import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe has against a page as it stands: a line for each rule, empty when nothing.
 * @param but rules that do not hold there
 */
export async function againstAccess(page: Page, but: readonly string[] = []): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(tags)
    .disableRules([...but])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** Whether anything of the page is wider than the screen: then one has to scroll sideways to read. */
export const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** Makes the window as tall as the page at this width: nothing stands half under a bar that stays. */
export async function showWhole(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.min(height + 200, 12_000) });
}

/** Finds nothing that axe knows against WCAG 2.2 AA, and nothing that runs off the side, at any of three widths. */
export async function expectClean(page: Page, widths: readonly number[] = [1440, 390, 320]): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    expect(await againstAccess(page), `axe at ${String(width)} px`).toEqual([]);
    expect(await isTooWide(page), `whether it runs off the side at ${String(width)} px`).toBe(false);
  }
}

/** The same at the width of a phone, for a page that is gone on with as wide as it was. */
export async function expectCleanInHand(page: Page): Promise<void> {
  const before = page.viewportSize();
  await expectClean(page, [360]);
  if (before) await page.setViewportSize(before);
}
