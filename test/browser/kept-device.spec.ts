import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectCleanInHand } from './support/axe';
import { keptWords } from './support/copies';
import { closeAll, draftPage, open, visit } from './support/demo';
import { scene } from './support/scene';
import { card, composer, line, press, send, write } from './support/writing';

test.afterEach(closeAll);

/** Leaves the device of a window no room for anything more. */
const fill = (page: Page) =>
  page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('There is no room left.', 'QuotaExceededError');
    };
  });

/** Whoever closes the page is asked whether they mean it, and stays. */
async function asksBeforeClosing(page: Page): Promise<void> {
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  await (await asked).dismiss();
}

test('a device that is full says so, and asks before it closes; the words can still be sent', async ({
  browser,
}) => {
  const { member, draft } = await scene(browser, ['member']);
  const { page } = member;
  await fill(page);
  await visit(page, draft.page);
  await write(page, 3, 'Nowhere kept');
  await expect(page.getByText('This device is full and keeps nothing more.')).toBeVisible();
  await expect(page.getByText('Your words are lost if you close this page')).toBeVisible();
  await asksBeforeClosing(page);
  await press(page, 'Send');
  await expect.poll(() => draft.said('Nowhere kept')).toHaveLength(1);
  await expect(page.getByText('Comment sent')).toBeAttached();
});

test('what waits on a device that is full is said to be kept nowhere, and it asks before it closes', async ({
  browser,
}) => {
  const { member, draft } = await scene(browser, ['member']);
  const { page } = member;
  await fill(page);
  await visit(page, draft.page);
  await expect(page.getByText('Connected')).toBeVisible();
  await line(page, false);
  await send(page, 3, 'Only on this page');
  const waiting = page.getByRole('article', { name: 'Your comment' });
  await expect(waiting).toContainText('This device is full and keeps nothing more.');
  await expect(waiting).toContainText('Your words are lost if you close this page');
  await expect(waiting).not.toContainText('Kept on this device');
  await expectCleanInHand(page);
  await asksBeforeClosing(page);
  await line(page, true);
  await expect.poll(() => draft.said('Only on this page')).toHaveLength(1);
});

test('a reply and an answer on a device that is full say so, and it asks before it closes', async ({
  browser,
}) => {
  const { member, chair, draft } = await scene(browser, ['member', 'chair']);
  await draft.comment(member, 1, { text: 'What do others think?' });
  for (const [{ page }, act, field] of [
    [member, 'Reply', 'Your reply'],
    [chair, 'Answer', 'Reason, shown to all members'],
  ] as const) {
    await fill(page);
    await visit(page, draft.page);
    const it = card(page, 'What do others think?');
    await it.getByRole('button', { name: act, exact: true }).click();
    await it.getByLabel(field).fill('Nowhere kept');
    await expect(it).toContainText('This device is full and keeps nothing more.');
    await expect(it).toContainText('Your words are lost if you close this page');
    await asksBeforeClosing(page);
    await it.getByRole('button', { name: 'Cancel' }).click();
  }
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
