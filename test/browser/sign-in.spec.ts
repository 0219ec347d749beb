import { expect, test } from '@playwright/test';
import { asker, closeAll, draftPage, open, visit, windowOf } from './support/demo';
import { mailedCode } from './support/mailed-code';

test.afterEach(closeAll);

test('whoever signs in is known on the page they come to, and keeps the language they choose there', async ({
  browser,
}) => {
  const { page } = await windowOf(await browser.newContext({ locale: 'en-GB' }));
  await visit(page, '/demo/observer');
  await page.getByRole('button', { name: 'Enter the demonstration' }).click();
  await page.waitForURL(/\/g\/iag-syn$/);
  await expect(page.getByRole('banner').locator('a[href="/me"]')).toBeVisible();
  const kept = page.waitForResponse((it) => it.request().method() === 'PUT');
  await page.getByLabel('Language').selectOption('ar');
  expect((await kept).ok()).toBe(true);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  // Another device knows nothing of that choice but what the profile says.
  const elsewhere = await open(browser, 'observer');
  await visit(elsewhere.page, '/g/iag-syn');
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
  const address = await draftPage(await asker(browser, 'member2'));
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  await visit(page, address);
  await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
  await page.getByLabel('Your e-mail address').fill('member2@demo.consilia.example');
  await page.getByRole('button', { name: 'Send me a message' }).click();
  const code = await mailedCode({ page, request: context.request }, 'member2@demo.consilia.example');
  await page.getByLabel('Code from the message').fill(code);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((it) => it.pathname === address);
  await expect(
    page.getByText('the Conference of the Parties asked the Executive Secretary').first(),
  ).toBeVisible();
});
