import { expect, test, type Page } from '@playwright/test';
import { expectClean } from './support/axe';
import { ask, closeAll, open, visit, type Window } from './support/demo';

test.afterEach(closeAll);

const place = '/me/notifications';
const group = (page: Page) => page.getByRole('group', { name: 'Changes of the group' });
const way = (page: Page, name: string) => group(page).getByRole('radio', { name });

/** How the API tells whoever asks of changes of the group. */
async function kept(by: Window): Promise<string | undefined> {
  const { levels } = await ask<{ levels: { topic: string; level: string }[] }>(by, 'GET', '/api/me/levels');
  return levels.find(({ topic }) => topic === 'group')?.level;
}

test('how one is told is chosen by keyboard, kept at once, and said to those who listen', async ({
  browser,
}) => {
  const by = await open(browser, 'member2');
  const { page } = by;
  await visit(page, '/me');
  await page.getByRole('link', { name: 'Messages', exact: true }).press('Enter');
  await expect(page.getByRole('status')).toHaveText(/^How you get messages/);
  await expect(way(page, 'In the daily summary')).toBeChecked();
  await way(page, 'In the daily summary').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('status')).toHaveText('Saved.');
  expect(await kept(by)).toBe('off');
  await visit(page, place);
  await expect(way(page, 'Not at all')).toBeChecked();
  // Whoever goes over the others quickly means the last one.
  await way(page, 'Not at all').focus();
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowLeft');
  await expect(way(page, 'In the daily summary')).toBeChecked();
  await expect.poll(() => kept(by)).toBe('daily');
});

test('what could not be kept is said beside it, and can be tried again', async ({ browser }) => {
  const by = await open(browser, 'member2');
  const { page } = by;
  await visit(page, place);
  await page.context().setOffline(true);
  await way(page, 'At once').check();
  await expect(group(page).getByRole('alert')).toContainText('No answer came from the server.');
  await expect(way(page, 'At once')).toBeChecked();
  expect(await kept(by)).toBe('daily');
  await page.context().setOffline(false);
  await group(page).getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => kept(by)).toBe('at-once');
  await expect(group(page).getByRole('alert')).toBeHidden();
  await way(page, 'In the daily summary').check();
  await expect.poll(() => kept(by)).toBe('daily');
});

test('formal acts are listed as what always comes, and offer nothing to switch off', async ({ browser }) => {
  const { page } = await open(browser, 'member2');
  await visit(page, place);
  const always = page.getByRole('region', { name: 'Always, at once' });
  await expect(always).toContainText('Somebody objects');
  await expect(always.getByRole('radio')).toHaveCount(0);
});

test('a link that is no summary’s says so, and where to go', async ({ browser }) => {
  const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await visit(page, '/unsubscribe/this-was-never-in-a-message');
  await page.getByRole('button', { name: 'Stop the daily summaries' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('This link is not complete');
  await page.getByRole('link', { name: 'Choose what comes, and how' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
  expect(new URL(page.url()).searchParams.get('wanted')).toBe(place);
});

test('both pages are clean for those who use them with other means, however narrow', async ({ browser }) => {
  const { page } = await open(browser, 'member2');
  for (const address of [place, '/unsubscribe/this-was-never-in-a-message']) {
    await visit(page, address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('Waiting')).toBeHidden();
    await expectClean(page);
  }
});
