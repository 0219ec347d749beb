import { expect, test } from '@playwright/test';
import { closeAll, visit } from './support/demo';
import { scene } from './support/scene';
import { card, press } from './support/writing';

test.afterEach(closeAll);

test('while live updates are paused one sees what one does oneself at once, and what others do waits', async ({
  browser,
}) => {
  const { member, other, chair, draft } = await scene(browser, ['member', 'chair']);
  const mine = await draft.comment(member, 1, { text: 'Mine to change' });
  await draft.comment(member, 2, { text: 'Mine to withdraw' });
  const theirs = await draft.comment(other, 4, { text: 'What do others think?' });
  for (const { page } of [member, chair]) {
    await visit(page, draft.page);
    await expect(page.getByText('Connected')).toBeVisible();
    await page.getByRole('checkbox', { name: 'Pause live updates' }).check();
  }
  const { page } = member;
  await draft.reply(other, mine, 'Not yet to be seen');
  await draft.support(chair, theirs);
  await draft.reply(other, theirs, 'Nor is this');
  const missed = page.getByText('2 changes since the pause');
  await expect(missed).toBeVisible();

  const it = card(page, 'What do others think?');
  await it.getByRole('button', { name: 'Support' }).click();
  await expect(it.getByRole('button', { name: 'Support 1' })).toHaveAttribute('aria-pressed', 'true');
  await it.getByRole('button', { name: 'Reply' }).click();
  await it.getByLabel('Your reply').fill('I think so too');
  await press(page, 'Send the reply');
  await expect(it.locator('.rep')).toHaveText(/I think so too/);
  await card(page, 'Mine to change').getByRole('button', { name: 'Edit' }).click();
  await page.getByLabel('Your comment').fill('Mine, and changed');
  await press(page, 'Save the comment');
  await expect(card(page, 'Mine, and changed')).toBeVisible();
  await card(page, 'Mine to withdraw').getByRole('button', { name: 'Withdraw' }).click();
  await press(page, 'Withdraw it');
  await expect(page.getByText('Withdrawn by its author.')).toBeVisible();

  await expect(page.getByText('Not yet to be seen')).toBeHidden();
  await expect(page.getByText('Nor is this')).toBeHidden();
  await expect(missed).toBeVisible();

  const desk = chair.page;
  await card(desk, 'What do others think?').getByRole('button', { name: 'Answer', exact: true }).click();
  await desk.getByRole('radio', { name: 'Note', exact: true }).check();
  await desk.getByLabel('Reason, shown to all members').fill('It is on record.');
  await press(desk, 'Save answer');
  await expect(card(desk, 'What do others think?').getByText('Noted')).toBeVisible();
  await expect(desk.getByText('I think so too')).toBeHidden();
  await expect(card(page, 'What do others think?').getByText('Noted')).toBeHidden();

  await page.getByRole('checkbox', { name: 'Pause live updates' }).uncheck();
  await expect(page.getByText('Not yet to be seen')).toBeVisible();
  await expect(card(page, 'What do others think?').getByText('Noted')).toBeVisible();
});
