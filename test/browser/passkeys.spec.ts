import { expect, test, type Page } from '@playwright/test';
import { closeAll, letTimePass, open, visit } from './support/demo';
import { giveDevice } from './support/device';

test.afterEach(closeAll);

const security = '/me/security';
const observer = 'observer@demo.consilia.example';
const passkeysOf = (page: Page) => page.getByRole('region', { name: 'Passkeys', exact: true });

test('a passkey is added, signs in without a message, is renamed, and confirms who it is that removes it', async ({
  browser,
}) => {
  const { page } = await open(browser, 'observer');
  await giveDevice(page);
  await visit(page, security);
  const passkeys = passkeysOf(page);
  await passkeys.getByRole('button', { name: 'Add a passkey' }).click();
  await passkeys.getByLabel('A name by which you will know it').fill('Work laptop');
  await passkeys.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(passkeys.getByRole('listitem')).toContainText('Work laptop');
  await expect(passkeys.getByRole('listitem')).toContainText('not used yet');

  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await page.waitForURL((it) => it.pathname === '/');
  await visit(page, security);
  await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await page.waitForURL((it) => it.pathname === security);
  await expect(page.getByText('This session has its second factor.')).toBeVisible();
  await expect(passkeys.getByRole('listitem')).toContainText('last used');

  await passkeys.getByRole('button', { name: 'Rename Work laptop' }).click();
  await passkeys.getByLabel('Name of the passkey').fill('Home laptop');
  await passkeys.getByRole('button', { name: 'Save' }).click();
  await expect(passkeys.getByRole('listitem')).toContainText('Home laptop');

  await letTimePass(observer, 11);
  await passkeys.getByRole('button', { name: 'Remove Home laptop' }).click();
  await passkeys.getByRole('button', { name: 'Remove the passkey' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Use your passkey' }).click();
  await expect(passkeys.getByText('You have no passkey yet.')).toBeVisible();
  await expect(page.getByText('Your session has ended.')).toBeHidden();
});

test('a device that gives no passkey is said so, and the name that was typed stays', async ({ browser }) => {
  const { page } = await open(browser, 'observer');
  await giveDevice(page, { isUserVerified: false });
  await visit(page, security);
  const passkeys = passkeysOf(page);
  await passkeys.getByRole('button', { name: 'Add a passkey' }).click();
  await passkeys.getByLabel('A name by which you will know it').fill('Work laptop');
  await passkeys.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(passkeys.getByRole('alert')).toContainText('Your device gave no passkey');
  await expect(passkeys.getByLabel('A name by which you will know it')).toHaveValue('Work laptop');
});
