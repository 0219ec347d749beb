import { readFile } from 'node:fs/promises';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectClean } from './support/axe';
import { closeAll, visit } from './support/demo';
import { scene } from './support/scene';

test.afterEach(closeAll);

const rows = (page: Page) => page.getByRole('row').filter({ has: page.getByRole('rowheader') });
const numbers = (page: Page) => page.getByRole('rowheader').allTextContents();
const heads = ['Number', 'Paragraph', 'Member', 'Type', 'Comment', 'Proposed wording', 'Answer', 'Support'];

/** A draft with five comments: by two members, of every type, one answered, one with a formula in it. */
async function commented<Seeing extends 'member' | 'chair'>(browser: Browser, ...seeing: Seeing[]) {
  const it = await scene(browser, seeing, [
    ['section', 'What is advised'],
    ['paragraph', 'The group advises to seek funding for one joint project.'],
    ['paragraph', 'Parties may wish to name a focal point for synergies.'],
  ]);
  const { member, other, chair, draft } = it;
  const wording = { quote: 'one joint project', proposed: 'one or more joint projects' };
  const first = await draft.comment(other, 1, { text: 'One is too narrow.', ...wording });
  await draft.support(member, first);
  await draft.comment(member, 1, { text: '=HYPERLINK("http://example.org")', type: 'editorial' });
  const asked = await draft.comment(member, 2, { text: 'From when on?', type: 'question' });
  await draft.answer(asked, 'noted', 'From the next meeting on.');
  await draft.comment(other, 2, { text: '建议同时说明数据更新的频率。', quote: 'a focal point' });
  await draft.comment(chair, 2, { text: 'To be kept short.' });
  return { ...it, table: `${draft.page}/table` };
}

test('all comments stand in one table, with their words, the wording they propose, answer and support', async ({
  browser,
}) => {
  const { member, draft, table } = await commented(browser, 'member');
  const { page } = member;
  await visit(page, draft.page);
  await page.getByRole('link', { name: 'Comment table' }).click();
  await expect(page).toHaveURL(table);
  await expect(page.getByRole('heading', { level: 1, name: 'Comment table' })).toBeVisible();
  expect(await numbers(page)).toEqual(['1.1', '1.2', '2.1', '2.2', '2.3']);
  const first = rows(page).first();
  for (const words of ['one joint project', 'Nepal', 'Sita Gurung', 'Substantive', 'One is too narrow.'])
    await expect(first).toContainText(words);
  await expect(first.locator('ins').first()).toContainText('or more');
  await expect(rows(page).nth(2)).toContainText('NotedFrom the next meeting on.');
  await first.getByRole('link', { name: '1.1' }).click();
  await expect(page.locator('[id="c1.1"]')).toBeFocused();
});

test('the table is a table by its roles on a desk and on a phone, and axe finds nothing', async ({
  browser,
}) => {
  const { member, chair, table } = await commented(browser, 'member', 'chair');
  for (const { page } of [member, chair]) {
    await visit(page, table);
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await expect(page.getByRole('table', { name: 'Comments with the wording' })).toHaveCount(1);
      expect((await page.getByRole('columnheader').allTextContents()).map((it) => it.trim())).toEqual(heads);
      await expect(rows(page)).toHaveCount(5);
      await expect(rows(page).first().getByRole('cell')).toHaveCount(7);
    }
  }
  await expectClean(member.page);
  const { page } = chair;
  await page.getByRole('button', { name: 'Answer comment 1.1' }).click();
  await expectClean(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectClean(page, [1440]);
});

test('the table reads from right to left in Arabic, and axe finds nothing', async ({ browser }) => {
  const { member, table } = await commented(browser, 'member');
  const { page } = member;
  await visit(page, table);
  const kept = () => page.waitForResponse((it) => it.request().method() === 'PUT');
  const choose = async (language: string) =>
    Promise.all([kept(), page.locator('header select').selectOption(language)]);
  await choose('ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expectClean(page, [1440]);
  await page.setViewportSize({ width: 1440, height: 900 });
  const left = async (of: string) => (await page.locator(`tbody .of-${of}`).first().boundingBox())?.x ?? 0;
  expect(await left('number')).toBeGreaterThan(await left('support'));
  await choose('en');
});

test('it is filtered and put in order by hand, and its address shows the same to whoever opens it, also without script', async ({
  browser,
}) => {
  const { member, table } = await commented(browser, 'member');
  const { page } = member;
  await visit(page, table);
  await page.getByRole('button', { name: /^Open/ }).click();
  await page.getByRole('button', { name: 'Member', exact: true }).click();
  expect(await numbers(page)).toEqual(['2.3', '1.2', '1.1', '2.2']);
  await page.getByRole('button', { name: 'Member', exact: true }).click();
  const turned = ['1.1', '2.2', '1.2', '2.3'];
  expect(await numbers(page)).toEqual(turned);
  await expect(page.getByRole('columnheader', { name: 'Member' })).toHaveAttribute('aria-sort', 'descending');
  await expect(page.locator('[aria-sort]')).toHaveCount(1);
  await expect(page.locator('#status')).toHaveText('4 comments shown, 1 hidden');
  const address = page.url();
  expect(new URL(address).search).toBe('?show=open&by=member&order=down');
  const storageState = await page.context().storageState();
  const context = await browser.newContext({ javaScriptEnabled: false, storageState });
  const plain = await context.newPage();
  await plain.goto(address);
  expect(await numbers(plain)).toEqual(turned);
  await page.getByRole('button', { name: /^For discussion/ }).click();
  await page.getByRole('main').getByRole('button', { name: 'Show all 5' }).click();
  await expect(rows(page)).toHaveCount(5);
  expect(new URL(page.url()).search).toBe('?by=member&order=down');
});

test('the chair answers from it: the row stays under the hand, and the member reads the answer at once', async ({
  browser,
}) => {
  const { member, chair, table } = await commented(browser, 'member', 'chair');
  await visit(member.page, table);
  await expect(member.page.getByText('Connected')).toBeVisible();
  await expect(member.page.getByRole('button', { name: /^Answer comment/ })).toHaveCount(0);
  const { page } = chair;
  await visit(page, `${table}?show=open`);
  await page.getByRole('button', { name: 'Answer comment 1.1' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: 'Do not accept' }).check();
  await page.getByRole('textbox', { name: /reason/i }).fill('One is enough to begin with.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Change the answer comment 1.1' })).toBeFocused();
  await expect(rows(page).first()).toContainText('Not accepted');
  await expect(rows(member.page).first()).toContainText('One is enough to begin with.');
  await page.getByRole('button', { name: /^All/ }).click();
  await page.getByRole('button', { name: /^Open/ }).click();
  await expect(page.getByRole('rowheader', { name: '1.1' })).toHaveCount(0);
});

test('a comment that comes meanwhile waits, and is shown when asked for', async ({ browser }) => {
  const { member, other, draft, table } = await commented(browser, 'member');
  const { page } = member;
  await visit(page, table);
  await expect(page.getByText('Connected')).toBeVisible();
  await draft.comment(other, 1, { text: 'One thing more.' });
  const pill = page.getByRole('button', { name: 'Show 1 new comment' });
  await expect(pill).toBeVisible();
  await expect(rows(page)).toHaveCount(5);
  await pill.click();
  await expect(rows(page)).toHaveCount(6);
});

test('the desk takes away what it shows as a file without formulas; a member takes their own', async ({
  browser,
}) => {
  const { member, chair, table } = await commented(browser, 'member', 'chair');
  const saved = async (page: Page) => {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: /^Download/ }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toMatch(/^IAG-POL-9-[A-F0-9]+-1-comments-en\.csv$/);
    return readFile(await file.path(), 'utf8');
  };
  await visit(chair.page, table);
  const all = await saved(chair.page);
  expect(all).toMatch(
    /^\uFEFFNumber,Paragraph,Quoted words,Party,Member,Type,Comment,Proposed wording,Dispo/,
  );
  expect(all.trim().split('\r\n')).toHaveLength(6);
  expect(all).toContain(`"'=HYPERLINK(""http://example.org"")"`);
  expect(all).toContain('建议同时说明数据更新的频率。');
  expect(all).toContain('Noted,From the next meeting on.');
  await chair.page.getByRole('button', { name: /^Questions/ }).click();
  expect((await saved(chair.page)).trim().split('\r\n')).toHaveLength(2);
  await visit(member.page, table);
  const own = await saved(member.page);
  expect(own.trim().split('\r\n')).toHaveLength(3);
  expect(own).not.toContain('One is too narrow.');
});

test('on paper the table lies across the page, as a table, without controls', async ({ browser }) => {
  const { chair, table } = await commented(browser, 'chair');
  const { page } = chair;
  await visit(page, table);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 700, height: 900 });
  await expect(page.locator('.ctab')).toHaveCSS('display', 'table');
  for (const control of ['.tool', '.ctab .lnk', '#page > header'])
    await expect(page.locator(control).first()).toBeHidden();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, wide, high] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  expect(Number(wide)).toBeGreaterThan(Number(high));
});
