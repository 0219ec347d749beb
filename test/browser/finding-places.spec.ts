import { expect, test, type Page } from '@playwright/test';
import { closeAll, draftPage, open, visit } from './support/demo';
import { asWell, group, isReached, search } from './support/finding';

test.afterEach(closeAll);

const symbol = '/s/IAG-SYN/1/AD/2';

test.describe('A symbol', () => {
  test('leads to its text for good, and to the same place in it', async ({ browser }) => {
    const { page } = await open(browser, 'member');
    const text = await draftPage(page);
    const { status, headers } = await page.request
      .get(symbol.toLowerCase(), { maxRedirects: 0 })
      .then((it) => ({ status: it.status(), headers: it.headers() }));
    expect([status, headers['location'], headers['cache-control']]).toEqual([302, `${text}/v/2`, 'no-store']);
    await visit(page, `${symbol}#c14.2`);
    await expect(page).toHaveURL(`${text}/v/2#c14.2`);
    await isReached(page.locator('[id="c14.2"]'));
  });

  test('of what is hidden leads to the page of what there is not, and that one knows no names', async ({
    browser,
  }) => {
    const { page: observer } = await open(browser, 'observer');
    const nobody = await (await browser.newContext({ locale: 'en-GB' })).newPage();
    for (const page of [observer, nobody]) {
      const seen = async (at: string) => {
        await visit(page, at);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        return page.locator('main').innerText();
      };
      const hidden = await seen(symbol);
      expect(hidden).toContain('There is no such page here');
      expect(hidden).toBe(await seen('/s/IAG-SYN/1/AD/99'));
      expect(hidden).toBe(await seen('/g/nowhere'));
    }
  });
});

test('documents are listed by symbol, each with its text, its state and its whole fingerprint', async ({
  browser,
}) => {
  const { page } = await open(browser, 'member');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit(page, group);
  await page.getByRole('navigation').getByRole('link', { name: 'Documents' }).first().click();
  const row = page.getByRole('row').filter({ hasText: 'IAG-SYN/1/AD/1' });
  await expect(row).toContainText('Superseded');
  await expect(row).toContainText('16 Apr 2018, 10:00');
  await row.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(row.getByText(/^[\da-f]{64}$/)).toBeVisible();
  await row.getByRole('button', { name: 'Copy link IAG-SYN/1/AD/1' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).pathname).toBe('/s/IAG-SYN/1/AD/1');
  await row.getByRole('link', { name: 'IAG-SYN/1/AD/1' }).click();
  await expect(page.getByText('This is an older version.')).toBeVisible();
});

test.describe('A comment', () => {
  test('that an address names is opened and reached, on a phone, behind others and behind a filter', async ({
    browser,
  }) => {
    const { page } = await open(browser, 'member');
    const text = await draftPage(page);
    const behind = page.locator('[id="c10.2"]');
    await visit(page, text);
    await expect(behind).toBeHidden();
    await search(page, '10.2');
    await page.keyboard.press('Enter');
    await isReached(behind);
    await page.getByRole('button', { name: /^Mine/ }).click();
    await expect(behind).toBeHidden();
    await search(page, '10.2');
    await page.keyboard.press('Enter');
    await isReached(behind);
    const phone = await asWell(browser, page, { viewport: { width: 390, height: 800 } });
    await visit(phone, text);
    await expect(phone.locator('[id="c14.1"]')).toBeHidden();
    await visit(phone, `${text}?#c14.1`);
    await isReached(phone.locator('[id="c14.1"]'));
  });

  test('and a paragraph give their addresses away', async ({ browser }) => {
    const { page } = await open(browser, 'member');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const text = await draftPage(page);
    await visit(page, text);
    for (const [name, at] of [
      ['Copy link comment 14.1', '#c14.1'],
      ['Copy link paragraph 14', '#p14'],
    ] as const) {
      await page.getByRole('button', { name, exact: true }).click();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied.endsWith(`${text}${at}`)).toBe(true);
    }
    await expect(page.locator('#status')).toHaveText('Link copied.');
  });
});

test.describe('The record', () => {
  const lines = (page: Page) => page.locator('.feed li');

  test('is sifted in the address, without script as well, and read back a part at a time', async ({
    browser,
  }) => {
    const { page: member } = await open(browser, 'member');
    const page = await asWell(browser, member, { javaScriptEnabled: false });
    await page.goto(`${group}/record`);
    await expect(page.getByRole('heading', { name: '50 entries here' })).toBeVisible();
    await expect(lines(page)).toHaveCount(50);
    const first = await lines(page).first().innerText();
    await page.getByRole('link', { name: 'Earlier entries' }).click();
    await expect(page).toHaveURL(/record\?before=\d+$/);
    expect(await lines(page).first().innerText()).not.toBe(first);
    await page.getByRole('link', { name: 'Back to the newest' }).click();
    await page.getByLabel('What it is about').selectOption('Comments and answers');
    await page.getByLabel('By whom').selectOption({ label: 'Kenya, Wanjiru Kamau' });
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await expect(page).toHaveURL(/record\?type=comments&actor=[\da-f-]{36}&from=&to=$/);
    const texts = await lines(page).allInnerTexts();
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.every((it) => /Kenya/.test(it))).toBe(true);
    await expect(page.getByRole('heading', { name: /entr(y|ies) in all$/ })).toHaveText(
      `${texts.length} entries in all`,
    );
    await page.goto(`${group}/record?type=rounds`);
    const ofRounds = /for comments|comment round/;
    await expect(lines(page).filter({ hasText: ofRounds })).not.toHaveCount(0);
    await expect(lines(page).filter({ hasNotText: ofRounds })).toHaveCount(0);
    await page.goto(`${group}/record?from=2031-01-01`);
    await expect(page.getByText('Leave one of them out, or begin earlier.')).toBeVisible();
    await page.goto(`${group}/record?from=2018-05-02&to=2018-05-01`);
    await expect(page.getByText('The last day is before the first.')).toBeVisible();
  });

  test('says how many entries there are, and shows an observer only what is public', async ({ browser }) => {
    const { page } = await open(browser, 'observer');
    await visit(page, `${group}/record`);
    await page.getByLabel('What it is about').selectOption('Comments and answers');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Show', exact: true }).press('Enter');
    await expect(page.getByText(/^No entry is about this/)).toBeVisible();
    await expect(page.locator('#status')).toHaveText('0 entries shown');
  });
});
