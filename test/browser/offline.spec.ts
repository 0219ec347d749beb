import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { open, visit } from './support/demo';
import { keptPages, visitToKeep } from './support/copies';
import { OwnDraft } from './support/own-draft';

let own: OwnDraft;
test.beforeAll(async ({ browser }) => {
  own = await OwnDraft.write(await open(browser, 'secretariat'), await open(browser, 'chair'));
});

const line = (page: Page, isUp: boolean) => page.context().setOffline(!isUp);
const text = (page: Page) => page.getByText('Sample paragraph 1 invites Parties');
const bar = (page: Page) => page.getByRole('region', { name: 'Connection' });

test('a page that was read can be read without a connection, and says of when it is', async ({ browser }) => {
  const { page } = await open(browser, 'member');
  await visitToKeep(page, '/g/iag-syn');
  await visitToKeep(page, own.page);
  await line(page, false);
  await page.reload();
  await expect(text(page)).toBeVisible();
  await expect(bar(page)).toContainText('No connection since');
  await expect(bar(page)).toContainText('This page is as of');
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  // What was not read here is not made up, and the way back is there.
  await page.goto('/g/iag-syn/members');
  await expect(page.getByText('No answer came from the server.').first()).toBeVisible();
  await page.goto('/g/iag-syn');
  await expect(page.getByText('19 of 19 seats are filled')).toBeVisible();

  await line(page, true);
  await expect(page.getByText('Connected', { exact: true })).toBeVisible({ timeout: 20_000 });
  await expect(bar(page)).toBeHidden();
});

test('a clock does not run on a copy: it tells what was left when the page was so', async ({ browser }) => {
  const endIt = await own.circulate();
  try {
    const { page } = await open(browser, 'member');
    await visitToKeep(page, `${own.page}/silence`);
    await expect(page.getByRole('timer')).toBeVisible();
    await expect(page.getByText('Connected', { exact: true })).toBeVisible();
    await line(page, false);
    await expect(page.getByRole('timer')).toBeHidden();
    const stand = page.getByText('3 days and 2 hours were left.');
    await expect(stand).toBeVisible();
    await page.reload();
    await expect(stand).toBeVisible();
    await expect(page.getByRole('timer')).toBeHidden();
    await expect(
      page.getByText('Whether it has been stopped or changed since is not known here.'),
    ).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await line(page, true);
    await expect(page.getByRole('timer')).toBeVisible({ timeout: 20_000 });
    // Where one answers is always asked for.
    await visit(page, `${own.page}/answer`);
    expect(await keptPages(page)).not.toContain(`${own.page}/answer`);
  } finally {
    await endIt();
  }
});

test('what one person has read is shown to nobody else, and is gone when they sign out', async ({
  browser,
}) => {
  const { page } = await open(browser, 'member');
  await visitToKeep(page, own.page);
  const mine = await page.context().cookies();

  // Somebody else is signed in on the same device: what was read before is no longer there.
  const stranger = await open(browser, 'observer');
  await page.context().addCookies(await stranger.page.context().cookies());
  await visit(page, '/g/iag-syn');
  await expect.poll(() => keptPages(page)).not.toContain(own.page);
  await line(page, false);
  await page.goto(own.page);
  await expect(page.getByRole('contentinfo')).toBeVisible();
  await expect(text(page)).toBeHidden();
  await line(page, true);

  await page.context().addCookies(mine);
  await visitToKeep(page, own.page);
  await visit(page, '/me');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL((it) => it.pathname === '/');
  await expect.poll(async () => (await keptPages(page)).filter((it) => it !== '/')).toEqual([]);
  await line(page, false);
  await page.goto(own.page);
  await expect(page.getByRole('contentinfo')).toBeVisible();
  await expect(text(page)).toBeHidden();
});
