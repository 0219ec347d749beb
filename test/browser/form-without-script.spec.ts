import { gzipSync } from 'node:zlib';
import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { asker, type Asker, closeAll, draftPage, open, type Window } from './support/demo';
import { scene } from './support/scene';

test.afterEach(closeAll);

const home = process.env['BASE_URL'] ?? 'http://localhost:3000';
const said = 'This was sent from a page without script.';

/** The same person in a browser that runs no script. */
async function withoutScript(browser: Browser, { request }: Asker): Promise<Window> {
  const storageState = await request.storageState();
  const context = await browser.newContext({ javaScriptEnabled: false, storageState, locale: 'en-GB' });
  return { page: await context.newPage(), request: context.request };
}

/** The comment that the address of a page names. */
const cardAt = (page: Page): Locator => page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);

test('the page of the text is light enough for a slow line, its form and all', async ({ browser }) => {
  const member = await asker(browser, 'member');
  const html = await (await member.request.get(await draftPage(member))).text();
  expect(html).toContain('id="say"');
  expect(gzipSync(html, { level: 9 }).length).toBeLessThan(25 * 1_024);
});

test('with script off every reply to a comment is read, the earlier ones too', async ({ browser }) => {
  const { member, chair, draft } = await scene(browser, []);
  const comment = await draft.comment(member, 1, { text: 'Replied to' });
  for (const text of ['First.', 'Second.', 'Last.']) await draft.reply(chair, comment, text);
  const { page } = await withoutScript(browser, member);
  await page.goto(draft.page);
  const replies = page.getByRole('article').filter({ hasText: 'Replied to' }).locator('.rep');
  await expect(replies).toContainText(['First.', 'Second.', 'Last.']);
  for (const it of await replies.all()) await expect(it).toBeVisible();
});

test('with script off a member comments by a plain form, and others see it at once', async ({ browser }) => {
  const [member, chair] = [await asker(browser, 'member'), await open(browser, 'chair')];
  const address = await draftPage(member);
  await chair.page.goto(address);
  await expect(chair.page.getByText('Connected')).toBeVisible();

  const { page } = await withoutScript(browser, member);
  await page.goto(address);
  await page.locator('#say').getByLabel('Paragraph').selectOption('9');
  await page.getByLabel('Your comment').fill(said);
  await page.getByRole('button', { name: 'Send' }).click();

  await expect(page).toHaveURL(/#c9\.\d+$/);
  await expect(cardAt(page)).toContainText(said);
  await expect(cardAt(page)).toBeVisible();
  await expect(page.getByLabel('Your comment')).toHaveValue('');
  await expect(chair.page.locator('#p9').getByRole('button', { name: 'Show 1 new comment' })).toBeVisible();
});

test('the same form sent twice is one comment', async ({ browser }) => {
  const member = await withoutScript(browser, await asker(browser, 'member'));
  const address = await draftPage(member);
  const html = await (await member.request.get(address)).text();
  const key = /name="key" value="(\w+)"/.exec(html)?.[1] ?? '';
  const form = { key, n: '2', at: '9', type: 'question', text: 'Is this one comment?' };
  const send = () => member.request.post(address, { form, maxRedirects: 0, headers: { origin: home } });
  const [first, again] = [await send(), await send()];
  expect([first.status(), again.status()]).toEqual([303, 303]);
  expect(again.headers()['location']).toBe(first.headers()['location']);
});

test('a form from another site is refused, and changes nothing', async ({ browser }) => {
  const member = await withoutScript(browser, await asker(browser, 'member'));
  const address = await draftPage(member);
  const form = { key: 'k', n: '2', at: '9', type: 'question', text: 'From elsewhere' };
  for (const origin of ['https://evil.example', 'null']) {
    const answer = await member.request.post(address, { form, maxRedirects: 0, headers: { origin } });
    expect(answer.status()).toBe(403);
  }
});

test('an observer has no form', async ({ browser }) => {
  const observer = await asker(browser, 'observer');
  const address = await draftPage(await asker(browser, 'member'));
  const { page } = await withoutScript(browser, observer);
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('form')).toHaveCount(0);
});

test('what is not taken comes back with the reason beside the field, every word still in it', async ({
  browser,
}) => {
  const member = await asker(browser, 'member');
  const address = await draftPage(member);
  const { page } = await withoutScript(browser, member);
  await page.goto(address);
  await page.locator('#say').getByLabel('Paragraph').selectOption('9');
  await page.getByLabel('Your comment').fill('   ');
  await page.getByRole('button', { name: 'Send' }).click();
  const field = page.getByLabel('Your comment');
  await expect(field).toHaveAccessibleDescription('Write a comment or propose a wording.');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('   ');
  await expect(page.getByLabel('Paragraph', { exact: true })).toHaveValue('9');
  await expect(page.getByText('the Conference of the Parties asked').first()).toBeVisible();
  await field.fill('A second try.');
  await page.getByRole('button', { name: 'Send again' }).click();
  await expect(page).toHaveURL(/#c9\.\d+$/);
  await expect(cardAt(page)).toContainText('A second try.');
});

test('a paragraph that is not there any more is said beside its field, and the words are kept', async ({
  browser,
}) => {
  const { member, draft } = await scene(browser, ['member']);
  await draft.remove(4);
  await draft.issue();
  const text = 'Words <b>kept</b> as they are';
  const send = async (some: Record<string, string>) => {
    const form = { key: 'another', type: 'question', text, ...some };
    const headers = { origin: home };
    const answer = await member.request.post(draft.page, { form, maxRedirects: 0, headers });
    return { status: answer.status(), page: await answer.text() };
  };
  const older = await send({ n: '1', at: '3' });
  expect(older.status).toBe(409);
  expect(older.page).toContain('A newer version of this text has been issued.');
  // What is sent again then is meant for the version that stands on this page.
  expect(older.page).not.toContain('name="n"');
  const nowhere = await send({ at: '3' });
  expect(nowhere.status).toBe(422);
  expect(nowhere.page).toContain('id="at-fault" dir="auto" class="fault">The draft has no such paragraph.');
  for (const { page } of [older, nowhere])
    expect(page).toContain('Words &lt;b>kept&lt;/b> as they are</textarea>');
  await member.page.context().addCookies([{ name: 'language', value: 'fr', url: home }]);
  expect((await send({ at: '3' })).page).toContain('Le projet ne contient pas ce paragraphe.');
  expect((await send({ at: '1' })).status).toBe(303);
});

test('whose session has ended gets the words back, and sends them once signed in again', async ({
  browser,
}) => {
  const member = await asker(browser, 'member');
  const address = await draftPage(member);
  const { page } = await withoutScript(browser, member);
  const words = 'What was typed before the session ended.';
  await page.goto(address);
  await page.locator('#say').getByLabel('Paragraph').selectOption('9');
  await page.getByLabel('Your comment').fill(words);
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('link', { name: 'Sign in in a new window' })).toBeVisible();
  await expect(page.getByLabel('Your comment')).toHaveValue(words);
  await expect(page.getByText('the Conference of the Parties asked')).toHaveCount(0);

  await page.context().addCookies((await member.request.storageState()).cookies);
  await page.getByRole('button', { name: 'Send again' }).click();
  await expect(page).toHaveURL(/#c9\.\d+$/);
  await expect(cardAt(page)).toContainText(words);
});
