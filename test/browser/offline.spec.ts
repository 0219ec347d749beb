import { expect, test, type Page } from '@playwright/test';
import { expectCleanInHand } from './support/axe';
import { circulated } from './support/circulated';
import { asker, closeAll, draftPage, open, visit } from './support/demo';
import { keptPages, visitToKeep } from './support/copies';
import { scene } from './support/scene';
import { strictProxy } from './support/strict-proxy';
import { card, line, once, press, send } from './support/writing';

test.use({ serviceWorkers: 'allow' });
test.afterEach(closeAll);

const bar = (page: Page) => page.getByRole('region', { name: 'Connection' });

test('a page that was read can be read and written on without a connection, and says of when it is', async ({
  browser,
}) => {
  const { member, draft } = await scene(browser, ['member']);
  const { page } = member;
  await visitToKeep(page, '/g/iag-pollinators');
  await visitToKeep(page, draft.page);
  // Whoever comes back to the window is asked for anew, and is who they were.
  await page.evaluate(() => fetch('/api/me'));
  await line(page, false);
  await page.reload();
  await expect(page.getByText('seek funding for one joint project')).toBeVisible();
  await expect(bar(page)).toContainText('This page is as of');
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
  await expectCleanInHand(page);

  // What was not read here is not made up, and the way back is there.
  await page.goto('/g/iag-pollinators/members');
  await expect(page.getByText('No answer came from the server.').first()).toBeVisible();
  await page.goto('/g/iag-pollinators');
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();

  // What is written on a copy waits like anything else.
  await page.goto(draft.page);
  await send(page, 2, 'From far away');
  await page.reload();
  await expect(card(page, 'From far away').getByText('Waiting to be sent')).toBeVisible();
  await expect(bar(page)).toContainText('No connection since');
  await expect(bar(page)).toContainText('1 thing waits to be sent.');
  await line(page, true);
  await once(draft, 'From far away');
  await expect(card(page, 'From far away')).toHaveCount(1);
  await expect(page.getByText('Connected', { exact: true })).toBeVisible();
  await expect(bar(page)).toBeHidden();
});

test('a page that came from a copy says so no more when it has been read anew, also where no line is held', async ({
  browser,
}) => {
  const { member, draft } = await scene(browser, ['member']);
  const { page } = member;
  await visitToKeep(page, '/');
  await visitToKeep(page, draft.page);
  await page.getByRole('contentinfo').getByRole('button', { name: 'Low-data view' }).click();
  const cut = async (at: string) => {
    await line(page, false);
    await page.goto(at);
    await expect(bar(page)).toContainText('This page is as of');
    await line(page, true);
  };
  // In the low-data view nothing is read before it is asked for.
  await cut(draft.page);
  await press(page, 'Look for changes');
  await expect(bar(page)).toBeHidden();
  await press(page, 'Leave the low-data view');
  await cut('/');
  await expect(bar(page)).toBeHidden();
});

test('the time that is left for comments stands still on a copy', async ({ browser }) => {
  const { member, draft } = await scene(browser, ['member']);
  const { page } = member;
  await visitToKeep(page, draft.page);
  const left = page.getByText('13 days left').first();
  await expect(left).toBeVisible();
  await line(page, false);
  await page.clock.install({ time: Date.now() + 3 * 86_400_000 });
  await page.reload();
  await expect(bar(page)).toContainText('This page is as of');
  await expect(left).toBeVisible();
});

test('a server that has lost its breath takes no page away; one that says there is none does', async ({
  browser,
}) => {
  const { member, draft } = await scene(browser, ['member']);
  const proxy = await strictProxy();
  const storageState = await member.page.context().storageState();
  const context = await browser.newContext({
    storageState,
    locale: 'en-GB',
    proxy: { server: proxy.server },
  });
  const page = await context.newPage();
  const text = page.getByText('seek funding for one joint project');
  await visitToKeep(page, '/');
  proxy.answer(503);
  await page.reload();
  await expect(bar(page)).toContainText('This page is as of');
  // Nothing tells the page that there is an answer again: it asks.
  proxy.answer(null);
  await expect(bar(page)).toBeHidden();
  await visitToKeep(page, draft.page);
  proxy.answer(503);
  await page.reload();
  await expect(text).toBeVisible();
  await expect(bar(page)).toContainText('This page is as of');
  expect(await keptPages(page)).toContain(draft.page);
  proxy.answer(404);
  await page.goto(draft.page);
  await expect.poll(() => keptPages(page)).not.toContain(draft.page);
  await expect(text).toBeHidden();
  await context.close();
  proxy.stop();
});

test('a meeting with its agenda and the text one answers to can be read without a connection', async ({
  browser,
}) => {
  const member = await open(browser, 'member');
  const { page } = member;
  const version = `${await draftPage(member)}/v/1`;
  for (const at of ['/g/iag-syn/meetings/1', version]) await visitToKeep(page, at);
  await line(page, false);
  // A day later what the page brought along is no longer fresh.
  await page.clock.install({ time: Date.now() + 86_400_000 });
  await page.goto('/g/iag-syn/meetings/1');
  await expect(bar(page)).toContainText('This page is as of');
  await expect(page.getByRole('region', { name: 'Agenda' }).getByRole('listitem').first()).toBeVisible();
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
  await page.goto(version);
  await expect(bar(page)).toContainText('This page is as of');
  await expect(page.locator('#p1')).toBeVisible();
});

test('a clock does not run on a copy: it tells what was left when the page was so', async ({ browser }) => {
  const { member, draft } = await scene(browser, ['member']);
  const { page } = member;
  const endIt = await circulated(draft);
  try {
    await visitToKeep(page, `${draft.page}/silence`);
    await expect(page.getByRole('timer')).toBeVisible();
    await expect(page.getByText('Connected', { exact: true })).toBeVisible();
    await line(page, false);
    await expect(page.getByRole('timer')).toBeHidden();
    const stand = page.getByText('3 days and 2 hours left.');
    await expect(stand).toBeVisible();
    await page.reload();
    await expect(stand).toBeVisible();
    await expect(page.getByRole('timer')).toBeHidden();
    await expect(
      page.getByText('Whether it has been stopped or changed since is not known here.'),
    ).toBeVisible();
    await expectCleanInHand(page);
    await line(page, true);
    await expect(page.getByRole('timer')).toBeVisible();
    // Where one answers is always asked for.
    await visit(page, `${draft.page}/answer`);
    expect(await keptPages(page)).not.toContain(`${draft.page}/answer`);
  } finally {
    await endIt();
  }
});

test('what one person has read is shown to nobody else, and is gone when they sign out', async ({
  browser,
}) => {
  // Who signs out does so for good, so this is somebody whom no other test needs signed in.
  const member = await open(browser, 'member');
  const { page } = member;
  const address = await draftPage(member);
  const text = page.locator('#p1');
  await visitToKeep(page, address);
  await expect(text).toBeVisible();
  const mine = await page.context().cookies();

  // Somebody else is signed in on the same device: what was read before is no longer there.
  const stranger = await asker(browser, 'observer');
  await page.context().addCookies((await stranger.request.storageState()).cookies);
  await visit(page, '/g/iag-syn');
  await expect.poll(() => keptPages(page)).not.toContain(address);
  await line(page, false);
  await page.goto(address);
  await expect(page.getByRole('contentinfo')).toBeVisible();
  await expect(text).toBeHidden();
  await line(page, true);

  await page.context().addCookies(mine);
  await visitToKeep(page, address);
  await visit(page, '/me');
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await page.waitForURL((it) => it.pathname === '/');
  await expect.poll(async () => (await keptPages(page)).filter((it) => it !== '/')).toEqual([]);
  await line(page, false);
  await page.goto(address);
  await expect(page.getByRole('contentinfo')).toBeVisible();
  await expect(text).toBeHidden();
});
