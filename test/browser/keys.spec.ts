import { expect, test } from '@playwright/test';
import { closeAll, visit } from './support/demo';
import { scene } from './support/scene';
import { heldBack } from './support/held-back';
import { card, composer, press, write } from './support/writing';

test.afterEach(closeAll);

test('Esc closes what is being written: its words are kept, and one is at the paragraph again', async ({
  browser,
}) => {
  const { member, draft } = await scene(browser, ['member']);
  const { page } = member;
  await visit(page, draft.page);
  await write(page, 1, 'Half a thou');
  await page.keyboard.press('Escape');
  await expect(composer(page)).toBeHidden();
  await expect(page.locator('#p1')).toBeFocused();
  await expect(page.getByText('You began a comment here at')).toBeVisible();
  await page.keyboard.press('c');
  await expect(composer(page)).toHaveValue('Half a thou');
  await page.keyboard.press('Escape');
  await press(page, 'Open');
  await expect(composer(page)).toHaveValue('Half a thou');
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(composer(page)).toHaveValue('Half a thou');
  await press(page, 'Discard');

  // Where nothing has been written, nothing is kept.
  await page
    .locator('#p2')
    .getByRole('button', { name: /^Comment/ })
    .click();
  await page.keyboard.press('Escape');
  await expect(composer(page)).toBeHidden();
  await expect(page.locator('#p2')).toBeFocused();
  await expect(page.getByText('You began a comment here at')).toBeHidden();
});

test('where the chair finalises, keys lead from comment to comment and choose the answer; those of the browser stay its own', async ({
  browser,
}) => {
  const { member, chair, draft } = await scene(browser, ['chair']);
  for (const passage of [1, 2, 4]) await draft.comment(member, passage, { text: `On ${String(passage)}` });
  const { page } = chair;
  await visit(page, `${draft.page}/finalise`);
  const row = (n: number) => page.locator('[data-comment]').nth(n);
  const isAt = (n: number) => expect(row(n).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('j');
  await isAt(0);
  await page.keyboard.press('j');
  await isAt(1);
  await page.keyboard.press('k');
  await isAt(0);
  await page.keyboard.press('2');
  await expect(row(0).getByRole('radio', { name: 'Accept with changes' })).toBeChecked();
  await page.keyboard.press('n');
  await isAt(1);
  const isSwallowed = await row(1)
    .getByRole('radio')
    .first()
    .evaluate(
      (it) =>
        !it.dispatchEvent(
          new KeyboardEvent('keydown', { key: '1', ctrlKey: true, bubbles: true, cancelable: true }),
        ),
    );
  expect(isSwallowed).toBe(false);
  await expect(row(1).getByRole('radio', { checked: true })).toHaveCount(0);
  await page.keyboard.press('4');
  await page.keyboard.press('n');
  await isAt(2);
  await page.keyboard.press('n');
  await isAt(2);
  await page.keyboard.press('Shift+N');
  await isAt(2);
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  for (const what of ['Next comment', 'Previous comment', 'Next comment without an answer', 'Do not accept'])
    await expect(keys.getByText(what, { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  // The answer goes as it was chosen.
  await row(0).getByRole('textbox').fill('In other words.');
  await row(0).getByRole('button', { name: 'Save answer' }).click();
  await expect(card(page, 'On 1')).toBeHidden();
  await expect
    .poll(async () => (await draft.said('On 1'))[0]?.answer?.disposition)
    .toBe('accepted_with_changes');
});

test('what is typed before the form is there that was asked for is no shortcut', async ({ browser }) => {
  const { member, draft } = await scene(browser, ['member']);
  await draft.comment(member, 1, { text: 'Mine to change' });
  const { page } = member;
  const bring = await heldBack(page, /comment-forms/);
  await visit(page, draft.page);
  const edit = card(page, 'Mine to change').getByRole('button', { name: 'Edit', exact: true });
  await edit.press('Enter');
  await expect(page.getByText('Loading…')).toBeVisible();
  await page.keyboard.type('cc');
  bring();
  await expect(card(page, 'Mine to change').getByLabel('Your comment')).toBeFocused();
  await expect(page.getByText('On the whole of paragraph')).toHaveCount(0);
});
