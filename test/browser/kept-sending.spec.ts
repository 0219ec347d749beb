import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { open, visit, type Window } from './support/demo';
import { visitToKeep } from './support/copies';
import { OwnDraft } from './support/own-draft';
import { card, composer, line, press, send } from './support/writing';

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

test('without a connection a comment waits, and is sent from whatever page one is on when it is back', async () => {
  const { page } = member;
  await line(page, false);
  await send(page, 1, 'Written on a train');
  await expect(card(page, 'Written on a train').getByText('Waiting to be sent')).toBeVisible();
  await expect(page.getByText('1 thing waits to be sent.')).toBeVisible();
  await expect(page.getByRole('status').first()).toHaveText(/Waiting to be sent/);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.close();
  const later = await page.context().newPage();
  await line(later, true);
  await visit(later, '/g/iag-syn');
  await once('Written on a train');
});

test('a page opened without a connection can be written on, and what was written is sent later', async () => {
  const { page } = member;
  await visitToKeep(page, own.page);
  await line(page, false);
  await page.reload();
  await send(page, 4, 'From far away');
  await page.reload();
  await expect(card(page, 'From far away').getByText('Waiting to be sent')).toBeVisible();
  await line(page, true);
  await once('From far away');
  await expect(card(page, 'From far away')).toHaveCount(1);
});

test('what waits can be taken back, and is in its field again', async () => {
  const { page } = member;
  await line(page, false);
  await send(page, 1, 'Better not');
  await press(page, 'Cancel');
  await expect(composer(page)).toHaveValue('Better not');
  await expect(card(page, 'Better not')).toBeHidden();
  await line(page, true);
  await expect(page.getByText('Connected')).toBeVisible();
  await page.reload();
  await expect(composer(page)).toHaveValue('Better not');
  await press(page, 'Discard');
  expect(await own.said('Better not')).toEqual([]);
});

test('a comment whose receipt is lost is tried again by itself, and counts once', async () => {
  const { page } = member;
  let lost = 0;
  await page.route(/\/comments$/, async (route) => {
    if (route.request().method() !== 'POST' || lost > 0) return route.fallback();
    lost += 1;
    await route.fetch();
    return route.abort('connectionreset');
  });
  const receipts = page.waitForResponse(
    (it) => it.request().method() === 'POST' && /\/comments$/.test(it.url()),
  );
  await send(page, 1, 'Heard, and not told so');
  expect((await receipts).status()).toBe(201);
  expect([lost, (await own.said('Heard, and not told so')).length]).toEqual([1, 1]);
  await expect(card(page, 'Heard, and not told so')).toHaveCount(1);
});

test('two windows never send a thing twice', async () => {
  const { page } = member;
  const other = await page.context().newPage();
  await visit(other, own.page);
  const sent: string[] = [];
  for (const it of [page, other])
    it.on('request', (asked) => {
      if (asked.method() === 'POST' && /\/comments$/.test(asked.url())) sent.push(asked.url());
    });
  await line(page, false);
  await send(page, 2, 'Once, please');
  await expect(card(other, 'Once, please').getByText('Waiting to be sent')).toBeVisible();
  await line(page, true);
  await once('Once, please');
  await expect(card(other, 'Once, please').getByText('Waiting to be sent')).toBeHidden();
  expect(sent).toHaveLength(1);
});

test('when the session has ended, words wait for their author, and are nobody else’s to send', async ({
  browser,
}) => {
  const { page } = member;
  const context = page.context();
  const mine = await context.cookies();
  await context.clearCookies();
  await send(page, 1, 'Signed out meanwhile');
  await expect(card(page, 'Signed out meanwhile').getByText('when you have signed in again')).toBeVisible();

  const stranger = await open(browser, 'member2');
  await context.addCookies(await stranger.page.context().cookies());
  const theirs = await context.newPage();
  await visit(theirs, own.page);
  await expect(theirs.getByText('Connected')).toBeVisible();
  await theirs.waitForTimeout(2_000);
  await expect(card(theirs, 'Signed out meanwhile')).toBeHidden();
  expect(await own.said('Signed out meanwhile')).toEqual([]);
  await theirs.close();

  await context.addCookies(mine);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await once('Signed out meanwhile');
});

test('a reply and support show at once, wait without a connection, and arrive', async () => {
  const { page } = member;
  await own.comment(3, 'What do others think?');
  const it = card(page, 'What do others think?');
  await page.getByRole('button', { name: 'Show 1 new comment' }).click();
  await line(page, false);
  await it.getByRole('button', { name: 'Support' }).click();
  await expect(it.getByRole('button', { name: 'Support 1' })).toHaveAttribute('aria-pressed', 'true');
  await it.getByRole('button', { name: 'Reply' }).click();
  await it.getByLabel('Your reply').fill('I think so too');
  await press(page, 'Send the reply');
  await expect(page.getByRole('article', { name: 'Your reply' })).toContainText('Waiting to be sent');
  await line(page, true);
  await expect(page.getByRole('article', { name: 'Your reply' })).toBeHidden({ timeout: 15_000 });
  await page.reload();
  await expect(it.getByRole('button', { name: 'Support 1' })).toBeVisible();
  await expect(it.getByText('I think so too')).toBeVisible();
});
