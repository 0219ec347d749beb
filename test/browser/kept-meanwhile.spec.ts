import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { open, visit, type Window } from './support/demo';
import { OwnDraft } from './support/own-draft';
import { composer, line, press, send, write } from './support/writing';

let own: OwnDraft;
let member: Window;
test.beforeAll(async ({ browser }) => {
  own = await OwnDraft.open(await open(browser, 'secretariat'), await open(browser, 'chair'));
});
test.beforeEach(async ({ browser }) => {
  member = await open(browser, 'member');
  await visit(member.page, own.page);
  await expect(member.page.getByText('Connected')).toBeVisible();
});
test.afterEach(() => member.page.context().close());

const once = (words: string) =>
  expect.poll(async () => (await own.said(words)).length, { timeout: 15_000 }).toBe(1);

test('what was sent can be undone: it is withdrawn, keeps its number, and its words are back', async () => {
  const { page } = member;
  await send(page, 3, 'Too quick');
  const toast = page.getByRole('group', { name: 'Comment sent' });
  await expect(toast).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await toast.getByRole('button', { name: /Undo/ }).click();
  await expect(composer(page)).toHaveValue('Too quick');
  await expect(page.getByText('Withdrawn by its author.')).toBeVisible();
  expect(await own.said('Too quick')).toEqual([]);

  // By the key as well; and the time stands still while one is at it.
  await composer(page).fill('Too quick again');
  await press(page, 'Send');
  await toast.hover();
  await page.waitForTimeout(11_000);
  await expect(toast).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(composer(page)).toHaveValue('Too quick again');
  await press(page, 'Discard');
});

test('when the paragraph has changed meanwhile, both wordings are shown before anything is sent', async () => {
  const { page } = member;
  await line(page, false);
  await send(page, 4, 'On the old wording');
  await own.change(4, 'Sample paragraph 4 urges Parties to report on what they have learned.');
  await line(page, true);
  const waiting = page.getByRole('article', { name: 'Your comment' });
  await expect(waiting).toContainText('This paragraph was changed before this could be sent', {
    timeout: 15_000,
  });
  await expect(page.locator('del').filter({ hasText: 'invites' })).toBeVisible();
  await expect(page.locator('ins').filter({ hasText: 'urges' })).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect(await own.said('On the old wording')).toEqual([]);
  await press(page, 'Send on the new wording');
  await once('On the old wording');
  const { current } = await own.head();
  expect((await own.said('On the old wording'))[0]?.versionId).toBe(current?.id);
});

test('when it changes while one writes, the field says so and goes on', async () => {
  const { page } = member;
  await write(page, 3, 'Still writing');
  await own.change(3, 'Sample paragraph 3 requests Parties to report on what they have learned.');
  await expect(page.getByText('This paragraph was changed while you were writing.')).toBeVisible();
  await expect(composer(page)).toHaveValue('Still writing');
  await press(page, 'Send on the new wording');
  await once('Still writing');
});

test('when the round is over meanwhile, a comment is offered as a late one, and not sent as one unasked', async () => {
  const { page } = member;
  await line(page, false);
  await send(page, 2, 'In time, as I thought');
  await own.endRound();
  await expect.poll(async () => (await own.head()).round?.state, { timeout: 10_000 }).toBe('ended');
  await line(page, true);
  const waiting = page.getByRole('article', { name: 'Your comment' });
  await expect(waiting).toContainText('before this could be sent', { timeout: 15_000 });
  expect(await own.said('In time, as I thought')).toEqual([]);
  // Also from elsewhere one sees that something waits for a decision.
  await page.reload();
  await page.getByRole('navigation').getByRole('link', { name: 'Home' }).first().click();
  await expect(page.getByText('1 thing you wrote has not been sent.')).toBeVisible();
  await page.getByRole('link', { name: 'See why' }).click();
  await press(page, 'Send as a late comment');
  await once('In time, as I thought');
  expect((await own.said('In time, as I thought'))[0]?.late).toBe(true);
});
