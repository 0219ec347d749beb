import { expect, test, type Page } from '@playwright/test';
import { closeAll, open, visit } from './support/demo';
import { scene } from './support/scene';
import { card } from './support/writing';

test.afterEach(closeAll);

const LEAST = 44;

/** Controls on the screen that are smaller than a finger: of a box to tick its label counts as well. */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate((least) => {
    const controls = 'button, select, textarea, input, summary, a.b, a.ctl, nav a, .tabbar a, .tabs a';
    const sizeOf = (it: HTMLElement) => {
      const labels = Array.from((it as HTMLInputElement).labels ?? []);
      // What hides a box of its own is as large as what it hides.
      const boxes = [it, ...labels].map((one) => one.getBoundingClientRect());
      return [
        Math.max(...boxes.map((one) => one.width)),
        Math.max(...boxes.map((one) => one.height)),
      ] as const;
    };
    return Array.from(document.querySelectorAll<HTMLElement>(controls)).flatMap((it) => {
      if (!it.checkVisibility() || it.closest('.vh, .skip, [hidden]')) return [];
      const [width, height] = sizeOf(it);
      if (Math.round(width) >= least && Math.round(height) >= least) return [];
      const name = it.getAttribute('aria-label') ?? it.textContent.trim().slice(0, 30);
      return [
        `${it.tagName.toLowerCase()}.${it.className} “${name}” ${width.toFixed()} × ${height.toFixed()}`,
      ];
    });
  }, LEAST);

for (const [what, viewport] of [
  ['phone', { width: 390, height: 844 }],
  ['tablet', { width: 1180, height: 820 }],
] as const)
  test(`on a ${what} that is touched every control is as large as a finger`, async ({ browser }) => {
    const { member, other, draft } = await scene(browser, ['member']);
    await draft.comment(other, 1, { text: 'What do others think?' });
    for (const text of ['One', 'Two', 'Three']) await draft.comment(member, 2, { text });
    const touched = async (from: Page) => {
      const storageState = await from.context().storageState();
      const how = { storageState, locale: 'en-GB', viewport, hasTouch: true, isMobile: true };
      return (await browser.newContext(how)).newPage();
    };
    const page = await touched(member.page);
    await visit(page, draft.page);
    await expect.poll(() => page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
    if (what === 'phone') await page.getByRole('button', { name: '1 comment', exact: true }).click();
    await card(page, 'What do others think?').getByRole('button', { name: 'Reply' }).click();
    await page
      .locator('#p1')
      .getByRole('button', { name: /^Comment/ })
      .click();
    await expect(page.getByText('Reconnecting…')).toBeHidden();
    await draft.comment(other, 4, { text: 'One more' });
    await expect(page.getByRole('button', { name: 'Show 1 new comment' })).toBeVisible();
    expect(await tooSmall(page)).toEqual([]);

    const home = await touched((await open(browser, 'member')).page);
    await visit(home, '/g/iag-syn');
    expect(await tooSmall(home)).toEqual([]);
  });

test('a desk looks as it did: nothing is larger there than a mouse needs', async ({ browser }) => {
  const { member, draft } = await scene(browser, ['member']);
  await visit(member.page, draft.page);
  const height = async (selector: string) =>
    (await member.page.locator(selector).first().boundingBox())?.height ?? 0;
  expect([await height('.chip'), await height('.pf .lnk')].map(Math.round)).toEqual([32, 26]);
});
