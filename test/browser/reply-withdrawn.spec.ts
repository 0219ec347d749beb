import { expect, test } from '@playwright/test';
import { isClean } from './support/clean';
import { closeAll, visit } from './support/demo';
import { scene } from './support/scene';
import { card } from './support/writing';

test.afterEach(closeAll);

test('a reply is withdrawn by whoever made it, and keeps its place for all', async ({ browser }) => {
  const { member, other, chair, draft } = await scene(browser, ['member', 'other']);
  const comment = await draft.comment(chair, 1, { text: 'Replied to' });
  for (const text of ['Said in haste.', 'Said after thought.']) await draft.reply(member, comment, text);
  await visit(other.page, draft.page);
  await expect(card(other.page, 'Replied to').locator('.rep')).toContainText('Said after thought.');
  await expect(card(other.page, 'Replied to').getByRole('button', { name: 'Withdraw' })).toHaveCount(0);

  const { page } = member;
  await visit(page, draft.page);
  const it = card(page, 'Replied to');
  await it.getByRole('button', { name: 'Show 1 earlier reply' }).press('Enter');
  const first = it.locator('.rep').first();
  await expect(first).toContainText('Said in haste.');
  const withdraw = first.getByRole('button', { name: 'Withdraw', exact: true });
  await withdraw.press('Enter');
  await it.getByRole('form', { name: 'Withdraw your reply' }).getByText('cannot be undone').waitFor();
  await isClean(page);
  await it.getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(withdraw).toBeFocused();
  await withdraw.press('Enter');
  await it.getByRole('button', { name: 'Withdraw it' }).press('Enter');
  await expect(first).toContainText('Withdrawn by its author.');
  await expect(first).not.toContainText('Said in haste.');
  await expect(withdraw).toHaveCount(0);
  await expect(it).toBeFocused();
  await expect(it.locator('.rep').last()).toContainText('Said after thought.');

  await card(other.page, 'Replied to').getByRole('button', { name: 'Show 1 earlier reply' }).press('Enter');
  await expect(card(other.page, 'Replied to').locator('.rep').first()).toContainText(
    'Withdrawn by its author.',
  );
});
