import { expect, test } from '@playwright/test';
import { ask, closeAll, draftPage, open, visit, type Window } from './support/demo';

test.afterEach(closeAll);

/** The code of the message that a person of the demonstration has just asked for. */
async function codeFor(by: Window): Promise<string> {
  let code = '';
  await expect(async () => {
    const { mails } = await ask<{ mails: { id: string; to: string; subject: string }[] }>(
      by,
      'GET',
      '/api/demo/mail',
    );
    const id =
      mails.find((it) => it.to === 'member2@demo.consilia.example' && it.subject.startsWith('Use this code'))
        ?.id ?? '';
    const { text } = await ask<{ text: string }>(by, 'GET', `/api/demo/mail/${id}`);
    code = /\b\d{3} \d{3}\b/.exec(text)?.[0] ?? '';
    expect(code).not.toBe('');
  }).toPass({ timeout: 10_000 });
  return code;
}

test('whoever signs in is known on the page they come to, and keeps the language they choose there', async ({
  browser,
}) => {
  const { page } = await open(browser, 'observer');
  await expect(page.getByRole('banner').locator('a[href="/me"]')).toBeVisible();
  const kept = page.waitForResponse((it) => it.request().method() === 'PUT');
  await page.getByLabel('Language').selectOption('ar');
  expect((await kept).ok()).toBe(true);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  // Another device knows nothing of that choice but what the profile says.
  const elsewhere = await open(browser, 'observer');
  await expect(elsewhere.page.locator('html')).toHaveAttribute('lang', 'ar');
});

test('a language chosen before the page has its script is not forgotten', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  let chosen: Promise<unknown> = Promise.resolve();
  await page.route('**/assets/*.js', async (script) => {
    await chosen;
    await script.continue();
  });
  chosen = page.goto('/', { waitUntil: 'commit' }).then(() => page.getByLabel('Language').selectOption('ar'));
  await chosen;
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
});

test('whoever follows a link of a message signs in with the code they are sent, and is where it leads', async ({
  browser,
}) => {
  const address = await draftPage(await open(browser, 'member2'));
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  await visit(page, address);
  await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
  await page.getByLabel('Your e-mail address').fill('member2@demo.consilia.example');
  await page.getByRole('button', { name: 'Send me a message' }).click();
  await page.getByLabel('Code from the message').fill(await codeFor({ page, request: context.request }));
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((it) => it.pathname === address);
  await expect(
    page.getByText('the Conference of the Parties asked the Executive Secretary').first(),
  ).toBeVisible();
});
