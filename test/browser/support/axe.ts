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

const TALLEST = 12_000;

/**
 * What axe has against a whole page at this width, in a window as tall as the page: nothing stands half under a bar
 * that stays. A page grows while it is laid out; of one that is taller than any window the size of targets is not told.
 */
export async function againstWhole(
  page: Page,
  width: number,
  but: readonly string[] = [],
): Promise<string[]> {
  await page.setViewportSize({ width, height: 900 });
  const heightOf = () => page.evaluate(() => document.documentElement.scrollHeight);
  let [height, window] = [await heightOf(), 0];
  while (height > window && window < TALLEST) {
    window = Math.min(height + 200, TALLEST);
    await page.setViewportSize({ width, height: window });
    height = await heightOf();
  }
  return againstAccess(page, height > window ? [...but, 'target-size'] : but);
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
