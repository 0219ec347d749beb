import { expect, test, type Page } from '@playwright/test';
import { expectClean } from './support/axe';
import { closeAll, letTimePass, open, visit } from './support/demo';

test.afterEach(closeAll);

/** Nothing is wrong with it in light on a wide screen, nor in dark on a telephone. */
async function isClean(page: Page): Promise<void> {
  await expectClean(page, [1440]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectClean(page, [390]);
  await page.emulateMedia({ colorScheme: 'light' });
}

test('no page of an account and no way in has a fault that axe can see, in light and in dark', async ({
  browser,
  page: door,
}) => {
  await visit(door, '/sign-in');
  await expect(door.getByRole('button', { name: 'Sign in with a passkey' })).toBeVisible();
  await isClean(door);
  await visit(door, '/sign-in/openid');
  await expect(door.getByRole('main').getByRole('alert')).toBeVisible();
  await expectClean(door, [390]);

  const { page } = await open(browser, 'observer');
  await visit(page, '/me');
  await expect(page.getByRole('listitem').filter({ hasText: 'This one' })).toContainText(
    /Chrom(e|ium) on \w/,
  );
  await isClean(page);
  await visit(page, '/me/security');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await page.getByRole('button', { name: 'Make new recovery codes' }).click();
  await page.getByRole('button', { name: 'Make them' }).click();
  await expect(page.getByRole('list', { name: 'Recovery codes' })).toBeVisible();
  await page.getByRole('button', { name: 'Add an authenticator' }).click();
  await expect(page.getByRole('img', { name: 'Picture of the secret' })).toBeVisible();
  await isClean(page);

  await letTimePass('observer@demo.consilia.example', 11);
  await page
    .getByRole('form', { name: 'Add an authenticator' })
    .getByRole('button', { name: 'Cancel' })
    .click();
  await page.getByRole('button', { name: 'Add an authenticator' }).click();
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Send me a message' })).toBeVisible();
  await isClean(page);
});
