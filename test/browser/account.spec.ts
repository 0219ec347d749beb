import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { codeIn } from '../support/time-code';
import { ask, closeAll, letTimePass, open, visit } from './support/demo';
import { mailedCode } from './support/mailed-code';

test.afterEach(closeAll);

const security = '/me/security';
const observer = 'observer@demo.consilia.example';

const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const dialog = (page: Page) => page.getByRole('dialog');

/** The secret of the authenticator that is being added, read off the page. */
async function secretOn(page: Page): Promise<string> {
  const shown = await panel(page, 'Authenticator app').locator('.letters').textContent();
  return (shown ?? '').replace(/\s/g, '');
}

test('an authenticator is added by its code; another session gives the code and goes on by itself; a recovery code holds once', async ({
  browser,
}) => {
  const { page } = await open(browser, 'chair');
  await visit(page, security);
  const app = panel(page, 'Authenticator app');
  await app.getByRole('button', { name: 'Add an authenticator' }).click();
  await expect(app.getByRole('img', { name: 'Picture of the secret' })).toBeVisible();
  const secret = await secretOn(page);
  await expect(app.getByRole('link', { name: 'open the app on this device' })).toHaveAttribute(
    'href',
    new RegExp(`^otpauth://totp/.*secret=${secret}`),
  );
  const code = app.getByLabel('Code that the app shows');
  await code.fill('000000');
  await app.getByRole('button', { name: 'Confirm' }).click();
  await expect(app.getByRole('alert')).toContainText('This code is not valid');
  await code.fill(codeIn(secret, 0));
  await app.getByRole('button', { name: 'Confirm' }).click();
  await expect(app.getByText(/^Added/)).toBeVisible();

  const second = (await open(browser, 'chair')).page;
  await visit(second, security);
  const recovery = panel(second, 'Recovery codes');
  await recovery.getByRole('button', { name: 'Make new recovery codes' }).click();
  await recovery.getByRole('button', { name: 'Make them' }).click();
  await expect(dialog(second).getByRole('heading')).toHaveText('A second factor is needed');
  await dialog(second).getByLabel('Code of your authenticator').fill(codeIn(secret, 1));
  await dialog(second).getByRole('button', { name: 'Confirm' }).click();
  await expect(dialog(second)).toBeHidden();
  const codes = recovery.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem');
  await expect(codes.first()).toBeVisible();
  const [first = ''] = await codes.allTextContents();
  const kept = second.waitForEvent('download');
  await recovery.getByRole('button', { name: 'Download as text' }).click();
  expect(await readFile(await (await kept).path(), 'utf8')).toContain(first);
  await visit(second, security);
  await expect(recovery.getByText(/You have \d+ recovery codes left/)).toBeVisible();
  await expect(second.locator('body')).not.toContainText(first);

  const typeIn = async (at: Page) => {
    await at.getByRole('button', { name: 'Give it now' }).click();
    await dialog(at).getByLabel('Code of your authenticator').fill(first);
    await dialog(at).getByRole('button', { name: 'Confirm' }).click();
  };
  const third = (await open(browser, 'chair')).page;
  await visit(third, security);
  await typeIn(third);
  await expect(third.getByText('This session has its second factor.')).toBeVisible();
  const fourth = (await open(browser, 'chair')).page;
  await visit(fourth, security);
  await typeIn(fourth);
  await expect(dialog(fourth).getByRole('alert')).toContainText(
    'This code is not valid, or it has been used.',
  );

  await visit(second, security);
  await panel(second, 'Authenticator app').getByRole('button', { name: 'Remove the authenticator' }).click();
  await panel(second, 'Authenticator app').getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(second.getByRole('button', { name: 'Add an authenticator' })).toBeVisible();
});

test('whoever signed in a while ago confirms by a new message that it is them, and what they began goes on', async ({
  browser,
}) => {
  const window = await open(browser, 'observer');
  const { page } = window;
  await visit(page, security);
  await letTimePass(observer, 11);
  await page.getByRole('button', { name: 'Add an authenticator' }).click();
  await expect(dialog(page).getByRole('heading')).toHaveText('Confirm that it is you');
  await dialog(page).getByRole('button', { name: 'Send me a message' }).click();
  await dialog(page)
    .getByLabel('Code from the message')
    .fill(await mailedCode(window, observer));
  await dialog(page).getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByLabel('Code that the app shows')).toBeVisible();

  await letTimePass(observer, 11);
  await panel(page, 'Authenticator app').getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Add an authenticator' }).click();
  await expect(dialog(page).getByRole('button', { name: 'Send me a message' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel(page, 'Authenticator app').getByRole('alert')).toContainText(
    'Confirm first that it is you',
  );
});

test('the file of one’s own data is what the server holds of them: their comment, and no other’s', async ({
  browser,
}) => {
  const by = await open(browser, 'member');
  const { page } = by;
  await visit(page, security);
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download my data' }).click();
  const download = await file;
  expect(download.suggestedFilename()).toMatch(/^consilia-\d{4}-\d\d-\d\d\.json$/);
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain('Amina Diallo');
  expect(text).toContain('« Be heard by » suggère un échange à sens unique.');
  expect(text).not.toContain('This is the heart of it.');
  expect(Object.keys(JSON.parse(text) as object)).toEqual(
    Object.keys(await ask<object>(by, 'GET', '/api/me/data')),
  );
});

test('the settings show one’s own zone, of which only the server knew as the page was drawn', async ({
  browser,
}) => {
  const { page } = await open(browser, 'member');
  await visit(page, '/me');
  await expect(page.getByLabel('Time zone')).toHaveValue('Africa/Dakar');
  expect(await page.getByLabel('Time zone').getByRole('option').count()).toBeGreaterThan(100);
});

test('whoever signs out everywhere else stays where they are, and is nowhere else', async ({ browser }) => {
  const elsewhere = (await open(browser, 'observer')).page;
  const { page } = await open(browser, 'observer');
  await visit(page, '/me');
  await expect(page.getByRole('button', { name: 'End', exact: true }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Sign out everywhere else' }).click();
  await page.getByRole('button', { name: 'Sign out there' }).click();
  await expect(page.getByText('This one')).toBeVisible();
  await expect(page.getByRole('button', { name: 'End', exact: true })).toHaveCount(0);
  await visit(elsewhere, '/me');
  await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText('Sign in to see your settings');
});

test('whoever comes back from another site to which nobody went is told so, and can go on', async ({
  page,
}) => {
  await visit(page, '/sign-in/openid?code=sample&state=sample');
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    'Nobody went to the other site from this window',
  );
  expect(page.url()).not.toContain('code=');
  await page.getByRole('link', { name: 'Go to the sign-in page' }).click();
  await expect(page.getByLabel('Your e-mail address')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Sign in with your organisation' })).toBeVisible();
});

test('whom the other site lets in nowhere is told so, and still comes to the page they wanted', async ({
  page,
}) => {
  const comeBackWith = async (answer: string) => {
    await page.evaluate(
      (journey) => sessionStorage.setItem('openid', journey),
      JSON.stringify({ ticket: 'sample', purpose: 'sign-in', wanted: '/me' }),
    );
    await visit(page, `/sign-in/openid?${answer}`);
  };
  const alert = page.getByRole('main').getByRole('alert');
  await visit(page, '/sign-in');
  await comeBackWith('error=access_denied');
  await expect(alert).toContainText('The other site did not let you in');
  await comeBackWith('code=sample&state=sample');
  await expect(alert).not.toContainText('did not let you in');
  const wayOn = page.getByRole('link', { name: 'Go to the sign-in page' });
  await expect(wayOn).toHaveAttribute('href', '/sign-in?wanted=%2Fme');
});
