import { expect, test, type Page } from '@playwright/test';
import { expectClean } from './support/axe';
import { closeAll, endNow, visit } from './support/demo';
import { scene } from './support/scene';

test.afterEach(closeAll);

const cards = (page: Page) => page.getByRole('article');
const paragraph = (page: Page, label: string) => page.locator(`#p${label}`);
const living = async (page: Page, address: string) => {
  await visit(page, address);
  await expect(page.getByText('Connected')).toBeVisible();
};

/** Begins a comment on a paragraph. */
async function begin(page: Page, label: string, text: string): Promise<void> {
  await paragraph(page, label)
    .getByRole('button', { name: /^Comment/ })
    .click();
  await page.getByLabel('Your comment').fill(text);
}

test('who writes while the text changes keeps every word, sees both wordings, and sends on the new one', async ({
  browser,
}) => {
  const { member, draft } = await scene(browser, ['member']);
  const { page } = member;
  await living(page, draft.page);
  await paragraph(page, '1')
    .getByRole('button', { name: /^Comment/ })
    .click();
  await page.getByLabel('Your comment').fill('One is too narrow.');
  await draft.rewrite(1, 'The group advises to seek funding for two joint projects.');
  const newer = await draft.issue();
  const changed = paragraph(page, '1').locator('.changed');
  await expect(changed).toContainText('This paragraph was changed while you were writing');
  await expect(changed.locator('del').first()).toHaveText('one');
  await expect(changed.locator('ins').first()).toHaveText('two');
  await expect(page.getByLabel('Your comment')).toHaveValue('One is too narrow.');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  expect(await draft.comments()).toEqual([]);
  await expectClean(page, [1440]);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole('button', { name: 'Edit first' }).click();
  await page.getByLabel('Your comment').fill('Two are too narrow.');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(cards(page)).toContainText('Two are too narrow.');
  await expect
    .poll(() => draft.comments())
    .toMatchObject([{ text: 'Two are too narrow.', versionId: newer }]);
});

test('a wording for words that have gone is not sent as one for the whole paragraph', async ({ browser }) => {
  const { member, draft } = await scene(browser, ['member']);
  const { page } = member;
  await living(page, draft.page);
  await page.locator('#p1 [data-text]').evaluate((text) => {
    const words = text.firstChild as Text;
    const start = words.data.indexOf('one joint');
    document.getSelection()?.setBaseAndExtent(words, start, words, start + 'one joint project'.length);
  });
  await page.getByRole('button', { name: 'Suggest wording' }).click();
  await page.getByLabel('Change the words here').fill('one or more joint projects');
  await draft.rewrite(1, 'The group advises to wait.');
  await draft.issue();
  await expect(page.getByText('This paragraph was changed while you were writing')).toBeVisible();
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByText('The words that you would change are gone.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Send on the new wording' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Edit first' }).click();
  await expect(page.getByLabel('Change the words here')).toHaveValue('one or more joint projects');
  expect(await draft.comments()).toEqual([]);
});

test('a text that changed elsewhere holds nobody up', async ({ browser }) => {
  const { member, draft } = await scene(browser, ['member']);
  const { page } = member;
  await living(page, draft.page);
  await paragraph(page, '1')
    .getByRole('button', { name: /^Comment/ })
    .click();
  await page.getByLabel('Your comment').fill('One is too narrow.');
  await draft.rewrite(2, 'Parties name a focal point.');
  const newer = await draft.issue();
  await expect(paragraph(page, '2')).toContainText('Parties name a focal point.');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(cards(page)).toContainText('One is too narrow.');
  await expect.poll(() => draft.comments()).toMatchObject([{ versionId: newer }]);
});

test('words begun on a paragraph that is removed, or when comments are closed, stay to be taken along', async ({
  browser,
}) => {
  const { member, draft } = await scene(browser, ['member']);
  const { page } = member;
  await living(page, draft.page);
  await begin(page, '2', 'Who is that?');
  await draft.remove(2);
  await draft.issue();
  const removed = page.getByRole('region', { name: 'Removed paragraphs' });
  await expect(removed).toContainText(
    'The paragraph you were writing on has been removed. Your words are kept.',
  );
  await expect(removed).toContainText('Who is that?');
  await begin(page, '1', 'One is too narrow.');
  await endNow('comment_round', draft.roundId);
  await draft.closeRound();
  await expect(paragraph(page, '1')).toContainText('Comments are closed on this text.');
  await expect(paragraph(page, '1')).toContainText('One is too narrow.');
  await page.reload();
  await expect(paragraph(page, '1')).toContainText('One is too narrow.');
  await expect(removed).toContainText('Who is that?');
});
