import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { closeAll, open, visit, windowOf } from './support/demo';

test.afterEach(closeAll);

/** The other site that the demonstration offers: a real OpenID provider, in a process of its own. */
async function otherSite() {
  const { port, host } = new URL(process.env['ISSUER_URL'] ?? '');
  const back = `${process.env['BASE_URL'] ?? ''}/sign-in/openid`;
  const child = fork(join(__dirname, '../support/issuer-process.mjs'), [port, back], { silent: true });
  await once(child, 'message');
  /** Says who is signed in there. */
  const is = async (sub: string) => {
    child.send({ sub, claims: {}, bent: null });
    await once(child, 'message');
  };
  return { host, is, stop: () => child.kill() };
}

test('an account of another site is linked, lets its owner in to the page they wanted, and nobody else, and is unlinked', async ({
  browser,
}) => {
  const site = await otherSite();
  try {
    await site.is('amina');
    const { page } = await open(browser, 'member');
    await visit(page, '/me/security');
    const panel = page.getByRole('region', { name: 'Accounts of your organisation' });
    await expect(panel).toContainText('No account is linked yet.');
    await panel.getByRole('button', { name: 'Link your account of your organisation' }).click();
    await page.waitForURL('**/me/security');
    await expect(panel.getByRole('listitem')).toContainText(site.host);

    const door = await browser.newContext({ locale: 'en-GB' });
    const { page: here, request } = await windowOf(door);
    const wanted = '/g/iag-syn/members';
    const signIn = here.getByRole('button', { name: 'Sign in with your organisation' });
    await site.is('somebody else');
    await visit(here, `/sign-in?wanted=${wanted}`);
    await signIn.click();
    await expect(here.getByRole('main').getByRole('alert')).toContainText('Nobody here is linked');
    expect(new URL(here.url()).search).toBe(`?wanted=${encodeURIComponent(wanted)}`);
    await door.clearCookies();
    await site.is('amina');
    await here.getByRole('link', { name: 'Go to the sign-in page' }).click();
    await signIn.click();
    await here.waitForURL(`**${wanted}`);
    await expect(here.getByRole('banner').locator('a[href="/me"]')).toBeVisible();

    // By itself it leads home, and what came in by it has one factor.
    await door.clearCookies();
    await visit(here, '/sign-in');
    await signIn.click();
    await here.waitForURL('**/g/iag-syn');
    await expect(here.getByRole('heading', { level: 1 })).toBeVisible();
    const factors = await (await request.get('/api/me/factors')).json();
    expect(factors).toMatchObject({ session: { secondFactor: false } });

    await panel.getByRole('button', { name: `Unlink ${site.host}` }).click();
    await panel.getByRole('button', { name: 'Unlink the account' }).click();
    await expect(panel).toContainText('No account is linked yet.');
    expect((await request.get('/api/me/factors')).status()).toBe(401);
  } finally {
    site.stop();
  }
});
