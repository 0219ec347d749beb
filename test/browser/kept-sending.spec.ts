import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectCleanInHand } from './support/axe';
import { closeAll, visit } from './support/demo';
import { knownAsker } from './support/known';
import { scene } from './support/scene';
import { card, composer, line, once, press, send } from './support/writing';

test.afterEach(closeAll);

/** Comes back to a page, which then tries to send what waits. */
const look = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('focus')));

/** A member on a draft of their own, whose page hears of what happens. */
async function reading(browser: Browser) {
  const it = await scene(browser, ['member']);
  const { page } = it.member;
  await visit(page, it.draft.page);
  await expect(page.getByText('Connected')).toBeVisible();
  return { ...it, page };
}

test('without a connection a comment waits, and is sent from whatever page one is on when it is back', async ({
  browser,
}) => {
  const { page, draft } = await reading(browser);
  await line(page, false);
  await send(page, 1, 'Written on a train');
  await expect(card(page, 'Written on a train').getByText('Waiting to be sent')).toBeVisible();
  await expect(page.getByText('1 thing waits to be sent.')).toBeVisible();
  await expect(page.getByRole('status').first()).toHaveText(/Waiting to be sent/);
  await expectCleanInHand(page);
  await page.close();
  const later = await page.context().newPage();
  await line(later, true);
  await visit(later, '/g/iag-pollinators');
  await once(draft, 'Written on a train');
});

test('what waits can be taken back, and is in its field again', async ({ browser }) => {
  const { page, draft } = await reading(browser);
  await line(page, false);
  await send(page, 1, 'Better not');
  await press(page, 'Cancel');
  await expect(composer(page)).toHaveValue('Better not');
  await expect(card(page, 'Better not')).toBeHidden();
  await line(page, true);
  await page.reload();
  await expect(composer(page)).toHaveValue('Better not');
  await expect(page.getByText('Connected')).toBeVisible();
  expect(await draft.said('Better not')).toEqual([]);
});

test('a reply that waits can be taken back as well: it is in its field again, beside what was begun there', async ({
  browser,
}) => {
  const { page, draft, chair } = await reading(browser);
  await draft.comment(chair, 1, { text: 'What do others think?' });
  const it = card(page, 'What do others think?');
  const waiting = page.getByRole('article', { name: 'Your reply' });
  await page.getByRole('button', { name: 'Show 1 new comment' }).click();
  await line(page, false);
  const field = it.getByRole('textbox', { name: 'Your reply' });
  const reply = async (words: string) => {
    await it.getByRole('button', { name: 'Reply' }).click();
    await field.fill(words);
  };
  await reply('Better not');
  await press(page, 'Send the reply');
  await waiting.getByRole('button', { name: 'Cancel' }).click();
  await expect(field).toHaveValue('Better not');
  await expect(waiting).toBeHidden();

  await press(page, 'Send the reply');
  await expect(waiting).toBeVisible();
  await reply('But this');
  await waiting.getByRole('button', { name: 'Cancel' }).click();
  await expect(field).toHaveValue('But this\n\nBetter not');
  await expect(waiting).toBeHidden();
  await line(page, true);
  await page.reload();
  await it.getByRole('button', { name: 'Reply' }).click();
  await expect(field).toHaveValue('But this\n\nBetter not');
  expect((await draft.said('What do others think?'))[0]?.replies).toEqual([]);
});

test('a comment whose receipt is lost is tried again by itself, and counts once', async ({ browser }) => {
  const { member, draft } = await scene(browser, ['member']);
  const { page } = member;
  await page.clock.install();
  await visit(page, draft.page);
  let tries = 0;
  await page.route(/\/comments$/, async (route) => {
    if (route.request().method() !== 'POST' || ++tries > 1) return route.fallback();
    await route.fetch();
    return route.abort('connectionreset');
  });
  const receipts = page.waitForResponse(
    (it) => it.request().method() === 'POST' && /\/comments$/.test(it.url()),
  );
  await send(page, 1, 'Heard, and not told so');
  // It waits a little before it tries again, and so would this.
  await expect.poll(() => page.clock.fastForward(3_000).then(() => tries)).toBe(2);
  expect((await receipts).status()).toBe(201);
  expect(await draft.said('Heard, and not told so')).toHaveLength(1);
  await expect(card(page, 'Heard, and not told so')).toHaveCount(1);
});

test('two windows never send a thing twice', async ({ browser }) => {
  const { page, draft } = await reading(browser);
  const other = await page.context().newPage();
  await visit(other, draft.page);
  const sent: string[] = [];
  for (const it of [page, other])
    it.on('request', (asked) => {
      if (asked.method() === 'POST' && /\/comments$/.test(asked.url())) sent.push(asked.url());
    });
  await line(page, false);
  await send(page, 2, 'Once, please');
  await expect(card(other, 'Once, please').getByText('Waiting to be sent')).toBeVisible();
  await line(page, true);
  await once(draft, 'Once, please');
  await expect(card(other, 'Once, please').getByText('Waiting to be sent')).toBeHidden();
  expect(sent).toHaveLength(1);
});

test('when the session has ended, words wait for their author, and are nobody else’s to send', async ({
  browser,
}) => {
  const { page, draft } = await reading(browser);
  const context = page.context();
  const mine = await context.cookies();
  await context.clearCookies();
  await send(page, 1, 'Signed out meanwhile');
  await expect(card(page, 'Signed out meanwhile').getByText('when you have signed in again')).toBeVisible();

  const stranger = await knownAsker(browser, 'other');
  await context.addCookies(await stranger.cookies());
  await look(page);
  const theirs = await context.newPage();
  await visit(theirs, draft.page);
  await send(theirs, 2, 'Somebody else');
  await once(draft, 'Somebody else');
  await expect(card(theirs, 'Signed out meanwhile')).toBeHidden();
  expect(await draft.said('Signed out meanwhile')).toEqual([]);
  await theirs.close();

  await context.addCookies(mine);
  await look(page);
  await once(draft, 'Signed out meanwhile');
});

test('a reply and support show at once, wait without a connection, and arrive', async ({ browser }) => {
  const { page, draft, chair } = await reading(browser);
  await draft.comment(chair, 1, { text: 'What do others think?' });
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
  await expect(page.getByRole('article', { name: 'Your reply' })).toBeHidden();
  await page.reload();
  await expect(it.getByRole('button', { name: 'Support 1' })).toBeVisible();
  await expect(it.getByText('I think so too')).toBeVisible();
});
