import { expect, test } from '@playwright/test';
import { expectCleanInHand } from './support/axe';
import { closeAll, visit } from './support/demo';
import { scene } from './support/scene';
import { card, composer, line, once, press, send } from './support/writing';

test.afterEach(closeAll);

test('what was sent can be undone for ten seconds: it is withdrawn, keeps its number, and its words are back', async ({
  browser,
}) => {
  const { member, draft } = await scene(browser, ['member']);
  const { page } = member;
  await page.clock.install();
  await visit(page, draft.page);
  await send(page, 1, 'Too quick');
  const toast = page.getByRole('group', { name: 'Comment sent' });
  await expect(toast).toBeVisible();
  await expectCleanInHand(page);
  await toast.getByRole('button', { name: /Undo/ }).click();
  await expect(composer(page)).toHaveValue('Too quick');
  await expect(page.getByText('Withdrawn by its author.')).toBeVisible();
  expect(await draft.said('Too quick')).toEqual([]);

  // By the key as well; and the time stands still while one is at it.
  await composer(page).fill('Too quick again');
  await press(page, 'Send');
  await toast.hover();
  await page.clock.runFor(11_000);
  await expect(toast).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(composer(page)).toHaveValue('Too quick again');

  await press(page, 'Send');
  await expect(toast).toBeVisible();
  await page.mouse.move(0, 0);
  await page.clock.runFor(11_000);
  await expect(toast).toBeHidden();
  await once(draft, 'Too quick again');
});

test('when the paragraph has changed meanwhile, both wordings are shown before anything is sent', async ({
  browser,
}) => {
  const { member, draft } = await scene(browser, ['member']);
  const { page } = member;
  await visit(page, draft.page);
  await expect(page.getByText('Connected')).toBeVisible();
  await line(page, false);
  await send(page, 1, 'On the old wording');
  await draft.rewrite(1, 'The group advises to seek funding for two joint projects.');
  const newer = await draft.issue();
  await line(page, true);
  const waiting = page.getByRole('article', { name: 'Your comment' });
  await expect(waiting).toContainText('This paragraph was changed before this could be sent');
  await expect(page.locator('del').filter({ hasText: 'one' })).toBeVisible();
  await expect(page.locator('ins').filter({ hasText: 'two' })).toBeVisible();
  await expectCleanInHand(page);
  expect(await draft.said('On the old wording')).toEqual([]);
  await press(page, 'Send on the new wording');
  await once(draft, 'On the old wording');
  expect((await draft.said('On the old wording'))[0]?.versionId).toBe(newer);
});

test('what waits on a paragraph that is removed meanwhile is kept, and can be taken along', async ({
  browser,
}) => {
  const { member, draft } = await scene(browser, ['member']);
  const { page } = member;
  await visit(page, draft.page);
  await expect(page.getByText('Connected')).toBeVisible();
  await line(page, false);
  await send(page, 2, 'On what is gone');
  await draft.remove(2);
  await draft.issue();
  await line(page, true);
  const removed = page.getByRole('region', { name: 'Removed paragraphs' });
  await expect(removed).toContainText('This paragraph is no longer in the text. Your text is kept');
  await expect(card(page, 'On what is gone')).toHaveCount(1);
  expect(await draft.said('On what is gone')).toEqual([]);
});

test('when the round is over meanwhile, a comment is offered as a late one, and not sent as one unasked', async ({
  browser,
}) => {
  const { member, draft } = await scene(browser, ['member']);
  const { page } = member;
  await visit(page, draft.page);
  await expect(page.getByText('Connected')).toBeVisible();
  await line(page, false);
  await send(page, 2, 'In time, as I thought');
  await draft.endRound();
  await line(page, true);
  const waiting = page.getByRole('article', { name: 'Your comment' });
  await expect(waiting).toContainText('before this could be sent');
  expect(await draft.said('In time, as I thought')).toEqual([]);
  // Also from elsewhere one sees that something waits for a decision.
  await page.reload();
  await page.getByRole('navigation').getByRole('link', { name: 'Home' }).first().click();
  await expect(page.getByText('1 thing you wrote has not been sent.')).toBeVisible();
  await page.getByRole('link', { name: 'See why' }).click();
  await press(page, 'Send as a late comment');
  await once(draft, 'In time, as I thought');
  expect((await draft.said('In time, as I thought'))[0]?.late).toBe(true);
});
