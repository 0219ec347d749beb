import { expect, test, type Locator, type Page } from '@playwright/test';
import { closeAll, visit } from './support/demo';
import { heldBack } from './support/held-back';
import { scene } from './support/scene';
import { card, press } from './support/writing';

test.afterEach(closeAll);

/** Opens a form by the keyboard, and gives the control that it was opened by. */
async function open(of: Locator | Page, name: string): Promise<Locator> {
  const control = of.getByRole('button', { name, exact: true });
  await control.press('Enter');
  await expect(control).toHaveAttribute('aria-expanded', 'true');
  return control;
}

test('a form that closes gives the focus back to what opened it, or to its card', async ({ browser }) => {
  const { member, other, chair, draft } = await scene(browser, ['member', 'chair']);
  await draft.comment(member, 1, { text: 'Mine to change' });
  await draft.comment(member, 2, { text: 'Mine to withdraw' });

  await test.step('when it is left, by the key or by the button', async () => {
    const { page } = member;
    await visit(page, draft.page);
    const it = card(page, 'Mine to change');
    const reply = await open(it, 'Reply');
    await page.keyboard.type('Half a rep');
    await page.keyboard.press('Escape');
    await expect(reply).toBeFocused();
    await reply.press('Enter');
    await it.getByRole('button', { name: 'Cancel' }).press('Enter');
    await expect(reply).toBeFocused();
  });

  await test.step('when it is sent', async () => {
    const { page } = member;
    const it = card(page, 'Mine to change');
    const reply = await open(it, 'Reply');
    await page.getByLabel('Your reply').fill('A reply');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByLabel('Your reply')).toBeHidden();
    await expect(reply).toBeFocused();
    const edit = await open(it, 'Edit');
    await expect(it.getByLabel('Your comment')).toBeFocused();
    await page.keyboard.type(', and changed');
    await it.getByRole('button', { name: 'Save the comment' }).press('Enter');
    await expect(page.getByRole('form')).toHaveCount(0);
    await expect(edit).toBeFocused();
  });

  await test.step('when what opened it is no longer there', async () => {
    const { page } = member;
    await open(card(page, 'Mine to withdraw'), 'Withdraw');
    await page.getByRole('button', { name: 'Withdraw it' }).press('Enter');
    await expect(card(page, 'Withdrawn by its author.')).toBeFocused();
  });

  const { page } = chair;
  await test.step('when a comment is answered, and when a late one is taken in', async () => {
    await draft.endRound();
    await draft.comment(other, 2, { text: 'Too late' });
    await visit(page, draft.page);
    await open(card(page, 'Mine to change'), 'Answer');
    await page.getByRole('radio', { name: 'Accept', exact: true }).check();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('button', { name: 'Change the answer' })).toBeFocused();
    await open(card(page, 'Too late'), 'Admit or leave');
    await page.getByLabel('Reason, shown to all members').fill('The line was down.');
    await page.keyboard.press('Control+Enter');
    await expect(card(page, 'Late, admitted')).toBeFocused();
  });

  await test.step('when the form has stood in the place of what opened it', async () => {
    await visit(page, `${draft.page}/edit`);
    await page.getByRole('button', { name: 'Edit paragraph 1', exact: true }).press('Enter');
    await page.getByRole('button', { name: 'Cancel' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Edit paragraph 1', exact: true })).toBeFocused();
  });
});

test('an editor that comes late takes the focus from nobody who has gone on', async ({ browser }) => {
  const { chair, draft } = await scene(browser, ['chair']);
  const { page } = chair;
  const bring = await heldBack(page, /rich-editor/);
  await visit(page, `${draft.page}/edit`);
  await page.getByRole('button', { name: 'Edit paragraph 1', exact: true }).press('Enter');
  const kind = page.getByLabel('Kind');
  await kind.focus();
  bring();
  await expect(page.getByRole('textbox', { name: 'Paragraph 1' })).toBeVisible();
  await expect(kind).toBeFocused();
});

test('what is shown when it is asked for has the focus', async ({ browser }) => {
  const { member, other, chair, draft } = await scene(browser, ['member']);
  const comments = [];
  for (const text of ['One', 'Two', 'Three', 'Four', 'Five'])
    comments.push(await draft.comment(other, 1, { text }));
  for (const text of ['First.', 'Second.', 'Last.'])
    if (comments[0]) await draft.reply(chair, comments[0], text);
  const { page } = member;
  await visit(page, draft.page);
  await expect(page.getByText('Connected')).toBeVisible();
  await page.getByRole('button', { name: 'Show 3 more' }).press('Enter');
  await expect(card(page, 'Three')).toBeFocused();
  await page.getByRole('button', { name: 'Show 2 earlier replies' }).press('Enter');
  await expect(page.locator('.rep').first()).toBeFocused();
  await expect(page.locator('.rep').first()).toContainText('First.');

  const more = page.getByRole('button', { name: /Show \d new comment/ });
  for (const text of ['One on two', 'Two on two', 'Three on two']) await draft.comment(other, 2, { text });
  await page.getByRole('button', { name: 'Show 3 new comments' }).press('Enter');
  await expect(card(page, 'One on two')).toBeFocused();
  await expect(card(page, 'Three on two')).toBeVisible();
  await draft.comment(other, 2, { text: 'Four on two' });
  await more.press('Enter');
  await expect(card(page, 'Four on two')).toBeFocused();

  await page.getByRole('button', { name: /^Mine/ }).click();
  await page.getByRole('button', { name: 'Show all 9' }).press('Enter');
  await expect(card(page, 'One').first()).toBeFocused();

  await visit(page, `${draft.page}/table`);
  await expect(page.getByText('Connected')).toBeVisible();
  await draft.comment(other, 4, { text: 'One in the table' });
  await more.press('Enter');
  await expect(page.getByRole('row').filter({ hasText: 'One in the table' })).toBeFocused();
  await page.getByRole('button', { name: /^Mine/ }).click();
  await page.getByRole('main').getByRole('button', { name: 'Show all 10' }).press('Enter');
  await expect(page.locator('tbody tr').first()).toBeFocused();
});

test('Escape takes no typed word away, also where a form keeps none; it ends no letter that is being composed', async ({
  browser,
}) => {
  const { member, other, chair, draft } = await scene(browser, ['member', 'chair']);
  await draft.comment(other, 1, { text: 'In time' });
  await visit(member.page, draft.page);
  await open(card(member.page, 'In time'), 'Reply');
  await member.page
    .getByLabel('Your reply')
    .evaluate((it) =>
      it.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true })),
    );
  await expect(member.page.getByLabel('Your reply')).toBeFocused();

  const { page } = chair;
  await visit(page, `${draft.page}/edit`);
  const reason = page.getByLabel('Reason, shown to all members');
  await press(page, 'Give more time');
  await reason.fill('The paper came late.');
  await page.keyboard.press('Escape');
  await expect(reason).toBeHidden();
  await expect(page.getByRole('button', { name: 'Give more time' })).toBeFocused();
  await press(page, 'Give more time');
  await expect(reason).toHaveValue('The paper came late.');
  await press(page, 'Extend the round');
  await expect(reason).toBeHidden();
  await press(page, 'Give more time');
  await expect(reason).toHaveValue('');
  await press(page, 'Cancel');

  await draft.endRound();
  await draft.comment(other, 2, { text: 'Too late' });
  await visit(page, draft.page);
  await open(card(page, 'Too late'), 'Admit or leave');
  await page.getByRole('radio', { name: 'Leave it among the late ones' }).check();
  await reason.fill('It is said elsewhere.');
  await page.keyboard.press('Escape');
  await open(card(page, 'Too late'), 'Admit or leave');
  await expect(page.getByRole('radio', { name: 'Leave it among the late ones' })).toBeChecked();
  await expect(reason).toHaveValue('It is said elsewhere.');
});
