import { expect, test } from '@playwright/test';
import { againstAccess, isTooWide } from './support/axe';
import { closeAll, draftPage, open, visit } from './support/demo';
import { asWell, group, palette, search } from './support/finding';

test.afterEach(closeAll);

test.describe('Single keys', () => {
  test('go to the pages of the group, list what they do, and can be switched off', async ({ browser }) => {
    const { page } = await open(browser, 'member');
    await visit(page, group);
    for (const [letter, at] of [
      ['m', '/meetings'],
      ['d', '/documents'],
      ['a', '/advice'],
      ['h', ''],
    ] as const) {
      await page.keyboard.press('g');
      await page.keyboard.press(letter);
      await expect(page).toHaveURL(group + at);
    }
    // On a Russian keyboard these are п and в.
    for (const [key, code] of [
      ['п', 'KeyG'],
      ['в', 'KeyD'],
    ] as const)
      await page.evaluate(
        (it) => document.body.dispatchEvent(new KeyboardEvent('keydown', { ...it, bubbles: true })),
        { key, code },
      );
    await expect(page).toHaveURL(`${group}/documents`);
    // On an Arabic one this is the question mark.
    await page.evaluate(() =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: '؟', code: 'Slash', shiftKey: true, bubbles: true }),
      ),
    );
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'Keys' });
    await expect(keys.getByText('Go to Meetings')).toBeVisible();
    await expect(keys.getByText('Next paragraph', { exact: true })).toBeHidden();
    await keys.getByRole('checkbox', { name: 'Use single-letter keys' }).press('Space');
    await page.keyboard.press('Escape');
    await expect(keys).toBeHidden();
    await page.keyboard.press('g');
    await page.keyboard.press('h');
    await page.waitForTimeout(300);
    await expect(page).toHaveURL(`${group}/documents`);
    await search(page, 'list of keys');
    await page.keyboard.press('Enter');
    await keys.getByRole('checkbox').press('Space');
    await keys.getByRole('button', { name: 'Close' }).click();
    await visit(page, await draftPage(page));
    await page.keyboard.press('?');
    await expect(keys.getByText('Next paragraph', { exact: true })).toBeVisible();
  });

  test('in a field are letters', async ({ browser }) => {
    const { page } = await open(browser, 'member');
    await visit(page, `${group}/search`);
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('gd?');
    await expect(page.getByRole('searchbox')).toHaveValue('gd?');
    await expect(page).toHaveURL(`${group}/search`);
  });
});

const screens = [
  ['light', 1440],
  ['dark', 390],
] as const;

for (const [colorScheme, width] of screens)
  test(`no page or dialog of the search has a fault that axe can see, ${colorScheme}`, async ({
    browser,
  }) => {
    const { page: member } = await open(browser, 'member');
    const page = await asWell(browser, member, { viewport: { width, height: 800 }, colorScheme });
    const isClean = async (what: string) => {
      expect(await againstAccess(page), what).toEqual([]);
      for (const narrower of [width, 320]) {
        await page.setViewportSize({ width: narrower, height: 800 });
        expect(await isTooWide(page), `whether ${what} at ${narrower} runs over`).toBe(false);
      }
      await page.setViewportSize({ width, height: 800 });
    };
    for (const at of ['search?q=joint', 'search?q=x', 'documents', 'record']) {
      await visit(page, `${group}/${at}`);
      await isClean(at);
    }
    await search(page, 'joint');
    await expect(palette(page).getByRole('status')).toHaveText(/^[5-9] found\.$/);
    await isClean('the dialog of the search');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await isClean('the list of keys');
  });
