import { expect, test } from '@playwright/test';
import { extractText } from 'unpdf';
import { closeAll, draftPage, open, visit } from './support/demo';
import { scene } from './support/scene';

test.afterEach(closeAll);

test('on paper the text is a document: head, symbol and numbers, and nothing of the screen', async ({
  browser,
}) => {
  const { member, other, draft } = await scene(browser, ['member']);
  await draft.comment(other, 1, { text: 'Too narrow.', quote: 'one', proposed: 'more than one' });
  const { page } = member;
  await page.emulateMedia({ colorScheme: 'dark' });
  await visit(page, draft.page);
  await expect(page.locator('#p1 .tx ins')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  for (const gone of ['.tool', '.rail', '.side', '.pf', '.out', '.foot', '#page > header', '#p1 .tx ins'])
    await expect(page.locator(gone).first()).toBeHidden();
  await expect(page.locator('.mh .sym')).toBeVisible();
  await expect(page.locator('#p1 .no')).toHaveText('1.');
  const words = page.locator('#p1 .tx :is(mark, del)').first();
  await expect(words).toHaveText('one');
  await expect(words).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await expect(words).toHaveCSS('text-decoration-line', 'none');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.locator('#p1 .tx')).toHaveCSS('color', 'rgb(0, 0, 0)');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, wide, high] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  expect([Math.round(Number(wide)), Math.round(Number(high))]).toEqual([595, 842]);

  // A longer text has its symbol, and where it is among all pages, on each of them.
  const reader = await open(browser, 'member');
  await visit(reader.page, await draftPage(reader));
  const symbol = await reader.page.locator('.mh .sym').innerText();
  const printed = new Uint8Array(await reader.page.pdf({ preferCSSPageSize: true }));
  const { text: pages, totalPages } = await extractText(printed);
  expect(totalPages).toBeGreaterThan(1);
  pages.forEach((words, i) => {
    expect(words).toContain(symbol);
    expect(words).toContain(`${i + 1} / ${totalPages}`);
  });
});

test('the record is printed without its controls', async ({ browser }) => {
  const { page } = await open(browser, 'member');
  await visit(page, '/g/iag-syn/record');
  await expect(page.locator('.feed li').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.feed li').first()).toBeVisible();
  for (const gone of ['#page > header', '.foot', 'main .b'])
    await expect(page.locator(gone).first()).toBeHidden();
});
