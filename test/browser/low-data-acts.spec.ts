import { expect, test, type Page } from '@playwright/test';
import { circulated } from './support/circulated';
import { closeAll, visit } from './support/demo';
import { linesOf, saveData } from './support/lines';
import { scene } from './support/scene';
import { card, press } from './support/writing';

test.afterEach(closeAll);

/** The numbers after which a page has asked what its journals say. */
function looksOf(page: Page): string[] {
  const looks: string[] = [];
  page.on('request', (it) => {
    const { pathname, searchParams } = new URL(it.url());
    if (pathname.endsWith('/journal')) looks.push(searchParams.get('after') ?? '');
  });
  return looks;
}

test('in the low-data view one sees what one has done oneself, and it is asked for once', async ({
  browser,
}) => {
  const { member, chair, desk, draft } = await scene(browser, ['member', 'chair', 'desk']);
  await draft.comment(member, 1, { text: 'As I wrote it' });
  await draft.comment(member, 2, { text: 'Not at all' });
  for (const { page } of [member, chair, desk]) await saveData(page);

  await test.step('a member changes one comment and withdraws another', async () => {
    const { page } = member;
    const { lines, polls } = linesOf(page);
    const looks = looksOf(page);
    await visit(page, draft.page);
    await card(page, 'As I wrote it').getByRole('button', { name: 'Edit' }).click();
    await page.getByLabel('Your comment').fill('As I mean it');
    await press(page, 'Save the comment');
    await expect(card(page, 'As I mean it')).toBeVisible();
    await card(page, 'Not at all').getByRole('button', { name: 'Withdraw' }).click();
    await press(page, 'Withdraw it');
    await expect(page.getByText('Withdrawn by its author.')).toBeVisible();
    // Each time what there is, and that there is no more.
    expect(looks).toHaveLength(4);
    expect([lines.length, polls]).toEqual([0, []]);
  });

  await test.step('the chair answers, and gives more time', async () => {
    const { page } = chair;
    await visit(page, draft.page);
    await card(page, 'As I mean it').getByRole('button', { name: 'Answer', exact: true }).click();
    await page.getByRole('radio', { name: 'Accept', exact: true }).check();
    await press(page, 'Save answer');
    await expect(card(page, 'As I mean it').getByText('Accepted')).toBeVisible();
    await visit(page, `${draft.page}/edit`);
    await expect(page.getByText('13 days left')).toBeVisible();
    await press(page, 'Give more time');
    await page.getByLabel('Reason, shown to all members').fill('The paper came late.');
    await press(page, 'Extend the round');
    await expect(page.getByText('20 days left')).toBeVisible();
  });

  await test.step('the desk changes the working text', async () => {
    const { page } = desk;
    await visit(page, `${draft.page}/edit`);
    await press(page, 'Edit paragraph 2');
    await page.locator('.ProseMirror').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' It is named soon.');
    await press(page, 'Save');
    await expect(page.getByText('It is named soon.')).toBeVisible();
    await press(page, 'Move down paragraph 2');
    await expect(page.getByRole('main').locator('.wp').nth(3)).toContainText('It is named soon.');
  });
});

test('in the low-data view the clock of a procedure stands: the page would not hear that it was stopped', async ({
  browser,
}) => {
  const { member, draft } = await scene(browser, ['member']);
  const { page } = member;
  await saveData(page);
  const endIt = await circulated(draft);
  try {
    for (const at of ['silence', 'answer']) {
      await visit(page, `${draft.page}/${at}`);
      await expect(page.getByText('Nothing comes by itself.')).toBeVisible();
      await expect(page.getByText('3 days and 2 hours left.')).toBeVisible();
      await expect(
        page.getByText('Whether it has been stopped or changed since is not known here.'),
      ).toBeVisible();
      await expect(page.getByRole('timer')).toBeHidden();
    }
    // Whoever looks is told as of now.
    const read = page.waitForRequest(/\/circulations\/[^/]+$/);
    await press(page, 'Look for changes');
    await read;
  } finally {
    await endIt();
  }
});
