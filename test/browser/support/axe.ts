import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Paragraphs far down a text in which nobody writes: they are like those before them. */
const alike = '.para:nth-of-type(n + 9):not(:has(form))';

/**
 * What axe has against a page as it stands: a line for each rule, empty when nothing. It comes into a page once and
 * stays there; what stands in frames of its own (mail, as it was sent) is not looked into.
 * @param but rules that do not hold there
 * @param except what is left out, as a selector
 */
export async function againstAccess(
  page: Page,
  but: readonly string[] = [],
  except = alike,
): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(`${source};0`);
  const rules = Object.fromEntries(but.map((it) => [it, { enabled: false }]));
  const options = {
    runOnly: tags,
    rules,
    resultTypes: ['violations' as const],
    iframes: false,
    selectors: false,
  };
  const { violations } = await page.evaluate(
    ([how, exclude]) => window.axe.run({ exclude: document.querySelectorAll<HTMLElement>(exclude) }, how),
    [options, except] as const,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Whether anything of the page is wider than the screen: then one has to scroll sideways to read. */
export const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

const TALLEST = 12_000;

/** Makes the window taller than the page, and gives how tall both are. A page grows while it is laid out. */
async function stretch(page: Page, width: number): Promise<{ height: number; window: number }> {
  const heightOf = () => page.evaluate(() => document.documentElement.scrollHeight);
  let [height, window] = [await heightOf(), page.viewportSize()?.height ?? 0];
  while (height > window && window < TALLEST) {
    window = Math.min(height + 200, TALLEST);
    await page.setViewportSize({ width, height: window });
    height = await heightOf();
  }
  return { height, window };
}

/** How tall what stands in a page is: the page itself is never less tall than its window. */
const contentOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelector('main')?.scrollHeight ?? 0);

/**
 * What axe has against a whole page at this width, in a window that is taller than the page: nothing stands half under
 * a bar that stays. Where it has grown meanwhile, it is looked at again. Of a page that is taller than any window the
 * size of targets is not told.
 */
export async function againstWhole(
  page: Page,
  width: number,
  but: readonly string[] = [],
  except?: string,
): Promise<string[]> {
  await page.setViewportSize({ width, height: 900 });
  for (;;) {
    const { height, window } = await stretch(page, width);
    const before = await contentOf(page);
    const found = await againstAccess(page, height > window ? [...but, 'target-size'] : but, except);
    if (found.length === 0 || (await contentOf(page)) === before) return found;
  }
}

const NARROWEST = 320;

/**
 * Finds nothing that axe knows against WCAG 2.2 AA at these widths, and nothing that runs off the side, also where it
 * is narrowest: there a page is laid out as on any phone, so axe would find what it has found.
 */
export async function expectClean(page: Page, widths: readonly number[] = [1440, 390]): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    expect(await againstAccess(page), `axe at ${String(width)} px`).toEqual([]);
    expect(await isTooWide(page), `whether it runs off the side at ${String(width)} px`).toBe(false);
  }
  await page.setViewportSize({ width: NARROWEST, height: 900 });
  expect(await isTooWide(page), 'whether it runs off the side where it is narrowest').toBe(false);
}

/** The same at the width of a phone, for a page that is gone on with as wide as it was. */
export async function expectCleanInHand(page: Page): Promise<void> {
  const before = page.viewportSize();
  await expectClean(page, [360]);
  if (before) await page.setViewportSize(before);
}
