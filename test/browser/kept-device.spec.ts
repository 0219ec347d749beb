import { expect, test, type Browser } from '@playwright/test';
import { expectCleanInHand } from './support/axe';
import { keptWords } from './support/copies';
import { closeAll, draftPage, open, visit } from './support/demo';
import { scene } from './support/scene';
import { composer, press, write } from './support/writing';

test.afterEach(closeAll);

test('a device that is full says so, and asks before it closes; the words can still be sent', async ({
  browser,
}) => {
  const { member, draft } = await scene(browser, ['member']);
  const { page } = member;
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('There is no room left.', 'QuotaExceededError');
    };
  });
  await visit(page, draft.page);
  await write(page, 3, 'Nowhere kept');
  await expect(page.getByText('This device is full and keeps nothing more.')).toBeVisible();
  await expect(page.getByText('Your words are lost if you close this page')).toBeVisible();
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  await (await asked).dismiss();
  await press(page, 'Send');
  await expect.poll(() => draft.said('Nowhere kept')).toHaveLength(1);
  await expect(page.getByText('Comment sent')).toBeAttached();
});

/** Who signs out does so for good, so these are people whom no other test needs signed in. */
const twoOnOneDevice = async (browser: Browser) => {
  const [first, second] = [await open(browser, 'member'), await open(browser, 'member2')];
  return { page: first.page, second, address: await draftPage(first) };
};

test('another person on the same device sees nothing of it; who signs out is warned, and leaves nothing', async ({
  browser,
}) => {
  const { page, second, address } = await twoOnOneDevice(browser);
  await visit(page, address);
  await write(page, 4, 'For nobody else here');
  await visit(page, '/me');
  await press(page, 'Sign out');
  await expect(page.getByRole('dialog')).toContainText('1 thing you wrote has not been sent.');
  await expectCleanInHand(page);
  await press(page, 'Stay signed in');

  const cookies = await page.context().cookies();
  await page.context().addCookies(await second.page.context().cookies());
  await visit(page, address);
  await expect(page.locator('#p4').getByRole('button', { name: /^Comment/ })).toBeVisible();
  await expect(page.getByText('For nobody else here')).toBeHidden();
  await expect(composer(page)).toBeHidden();

  await page.context().addCookies(cookies);
  await visit(page, address);
  await expect(composer(page)).toHaveValue('For nobody else here');
  await visit(page, '/me');
  await press(page, 'Sign out');
  await press(page, 'Sign out, and lose them here');
  await page.waitForURL((it) => it.pathname === '/');
  expect(await keptWords(page)).toBe('[]');
});
