import { expect, test, type Page } from '@playwright/test';
import { closeAll, draftPage, open, visit } from './support/demo';
import { asWell, field, group, isReached, options, palette, search } from './support/finding';

test.afterEach(closeAll);

test.describe('The search by keys alone', () => {
  test('leads to a paragraph, a comment, a member, a document and a page', async ({ browser }) => {
    const { page } = await open(browser, 'member');
    const text = await draftPage(page);
    await visit(page, group);
    for (const [words, address, place] of [
      ['14.2', `${text}#c14.2`, '[id="c14.2"]'],
      ['¶12', `${text}#p12`, '#p12'],
      ['Diallo', /\/members#m-/, 'li:has-text("Amina Diallo")'],
      ['IAG-SYN/1/AD/1', `${text}/v/1`, '#main'],
      ['Docum', `${group}/documents`, '#main'],
    ] as const) {
      await search(page, words);
      // At once: whoever knows where they go does not wait for the list.
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(address);
      await expect(palette(page)).toBeHidden();
      await isReached(page.locator(place).last());
    }
  });

  test('moves through what was found by arrows, says how much that is, and gives the focus back', async ({
    browser,
  }) => {
    const { page } = await open(browser, 'member');
    await visit(page, group);
    const before = page.getByRole('link', { name: 'Members', exact: true });
    await before.focus();
    await search(page, 'joint');
    await expect(palette(page).getByRole('status')).toHaveText(/^[5-9] found\.$/);
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowDown');
    const second = options(page).nth(1);
    await expect(second).toHaveAttribute('aria-selected', 'true');
    await expect(field(page)).toHaveAttribute(
      'aria-activedescendant',
      (await second.getAttribute('id')) ?? '',
    );
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Escape');
    await expect(palette(page)).toBeHidden();
    await expect(before).toBeFocused();
    await search(page, 'xyzzy');
    await expect(palette(page).getByRole('status')).toHaveText('Nothing found.');
  });

  test('shows what the last words find, however late an earlier answer comes', async ({ browser }) => {
    const { page } = await open(browser, 'member');
    await visit(page, group);
    await page.route(/search\?q=joint/, async (route) => {
      await new Promise((done) => setTimeout(done, 900));
      await route.continue().catch(() => undefined);
    });
    const asked = page.waitForRequest(/search\?q=joint/);
    await search(page, 'joint');
    await asked;
    await field(page).fill('Diallo');
    await expect(options(page).filter({ hasText: /^Amina Diallo/ })).toHaveCount(1);
    await page.waitForTimeout(1_200);
    await expect(options(page).filter({ hasText: 'Paragraph' })).toHaveCount(0);
    await expect(options(page).filter({ hasText: /^Amina Diallo/ })).toHaveCount(1);
  });

  test('does what can be done from anywhere: a language, light or dark, signing out', async ({ browser }) => {
    const { page } = await open(browser, 'member2');
    await visit(page, group);
    await search(page, 'theme: dark');
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    const html = await (await page.request.get(group)).text();
    expect(html).toMatch(/<html [^>]*data-theme="dark"/);
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await expect.poll(ground).toBe('rgb(16, 25, 31)');
    await search(page, 'light or');
    await page.keyboard.press('Enter');
    await expect(field(page)).toHaveValue('Theme');
    await page.keyboard.type(': light');
    await page.keyboard.press('Enter');
    await expect.poll(ground).toBe('rgb(242, 245, 245)');
    await search(page, 'Français');
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await search(page, 'English', 'Rechercher ou aller à');
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await search(page, 'sign out');
    await page.keyboard.press('Enter');
    await page.waitForURL('/');
    await expect(page.getByRole('link', { name: 'Sign in' }).first()).toBeVisible();
  });
});

test.describe('What is found', () => {
  test('is what a reader may read: the desk has pages more, an observer and nobody no texts', async ({
    browser,
  }) => {
    const [member, chair, observer] = [
      (await open(browser, 'member')).page,
      (await open(browser, 'chair')).page,
      (await open(browser, 'observer')).page,
    ];
    const nobody = await (await browser.newContext({ locale: 'en-GB' })).newPage();
    const found = async (page: Page, words: string) => {
      if (!page.url().endsWith(group)) await visit(page, group);
      await page.getByRole('link', { name: 'Search', exact: true }).click();
      await field(page).fill(words);
      await expect(palette(page).getByRole('status')).toHaveText(/found/);
      const all = await options(page).allTextContents();
      await page.keyboard.press('Escape');
      return all.filter((it) => !it.startsWith('Search for'));
    };
    const texts = /joint project|AD\/2/;
    // What was looked for is marked: a word of the text stands in an element of its own.
    const words = async (page: Page, at: string) =>
      (await (await page.request.get(`${group}/${at}`)).text()).replace(/<\/?mark>/g, '');
    for (const at of ['search?q=joint', 'documents']) expect(await words(member, at)).toMatch(texts);
    expect(await found(chair, 'working text')).toHaveLength(1);
    expect(await found(member, 'working text')).toEqual([]);
    expect((await found(member, 'joint')).length).toBeGreaterThan(3);
    for (const page of [observer, nobody]) {
      expect(await found(page, 'joint')).toEqual([]);
      expect(await found(page, 'Diallo')).toEqual([]);
      expect(await found(page, 'documents')).toEqual([]);
      expect(await found(page, 'home')).toEqual(['Home']);
      for (const at of ['search?q=joint', 'documents']) expect(await words(page, at)).not.toMatch(texts);
      await visit(page, `${group}/search?q=joint`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Search is for the members/);
    }
    expect(await found(observer, 'members')).toEqual(['Members']);
    expect(await found(nobody, 'members')).toEqual([]);
  });

  test('stands on a page, without script as well', async ({ browser }) => {
    const { page: member } = await open(browser, 'member');
    const page = await asWell(browser, member, { javaScriptEnabled: false });
    await page.goto(group);
    await page.getByRole('link', { name: 'Search', exact: true }).click();
    await page.getByRole('searchbox').fill('joint');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL(`${group}/search?q=joint`);
    await expect(page.getByRole('heading', { name: /^\d+ found$/ })).toBeVisible();
    await expect(page.locator('mark').first()).toHaveText('joint');
    await page.getByRole('link', { name: /Comment 14.2/ }).click();
    await expect(page).toHaveURL(/#c14\.2$/);
    for (const [words, says] of [
      ['xyzzy', 'Nothing found'],
      ['x', 'Type at least two letters, or a number.'],
      ['y'.repeat(101), 'At most 100 characters fit here.'],
      ['', 'Searched are the texts of the group'],
    ] as const) {
      await page.goto(`${group}/search?q=${words}`);
      await expect(page.getByText(says)).toBeVisible();
    }
    await expect(page.locator('main [role=alert]')).toHaveCount(0);
  });

  test('is not lost when the connection is', async ({ browser }) => {
    const { page } = await open(browser, 'member');
    await visit(page, `${group}/search`);
    await page.route('**/api/**', (route) => route.abort());
    await page.getByRole('searchbox').fill('joint');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert').filter({ hasText: 'No answer came' })).toBeVisible();
    await expect(page.getByRole('searchbox')).toHaveValue('joint');
    await page.unroute('**/api/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { name: /^\d+ found$/ })).toBeVisible();
  });
});
