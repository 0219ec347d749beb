import { expect, test, type Page } from '@playwright/test';
import { againstAccess, isTooWide } from './support/axe';
import { letTimePass, open, visit } from './support/demo';
import { asWell } from './support/finding';

async function isClean(page: Page): Promise<void> {
  expect(await againstAccess(page)).toEqual([]);
  expect(await isTooWide(page)).toBe(false);
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`no page of an account and no way in has a fault that axe can see, ${colorScheme}`, async ({
    browser,
  }) => {
    test.slow();
    const { page: observer } = await open(browser, 'observer');
    for (const width of [1440, 390, 320]) {
      const how = { viewport: { width, height: 900 }, colorScheme };
      const page = await asWell(browser, observer, how);
      await visit(page, '/me');
      await expect(page.getByText('This one')).toBeVisible();
      await page.getByRole('button', { name: 'Sign out everywhere else' }).click();
      await isClean(page);
      await visit(page, '/me/security');
      await page.getByRole('button', { name: 'Add a passkey' }).click();
      await page.getByRole('button', { name: 'Add an authenticator' }).click();
      await expect(page.getByRole('img', { name: 'Picture of the secret' })).toBeVisible();
      await page.getByRole('button', { name: 'Make new recovery codes' }).click();
      await page.getByRole('button', { name: 'Make them' }).click();
      await expect(page.getByRole('list', { name: 'Recovery codes' })).toBeVisible();
      await isClean(page);
      await page.context().close();

      const nobody = await browser.newContext({ locale: 'en-GB', ...how });
      const door = await nobody.newPage();
      await visit(door, '/sign-in');
      await expect(door.getByRole('button', { name: 'Sign in with a passkey' })).toBeVisible();
      await isClean(door);
      await visit(door, '/sign-in/openid');
      await expect(door.getByRole('main').getByRole('alert')).toBeVisible();
      await isClean(door);
      await nobody.close();
    }
    await letTimePass('observer@demo.consilia.example', 11);
    for (const width of [1440, 390, 320]) {
      const page = await asWell(browser, observer, { viewport: { width, height: 900 }, colorScheme });
      await visit(page, '/me/security');
      await page.getByRole('button', { name: 'Add an authenticator' }).click();
      await expect(page.getByRole('dialog').getByRole('button', { name: 'Send me a message' })).toBeVisible();
      await isClean(page);
      await page.context().close();
    }
  });
