import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { ask, open, visit, type Window } from './support/demo';
import { OwnDraft } from './support/own-draft';

let own: OwnDraft;
test.beforeAll(async ({ browser }) => {
  own = await OwnDraft.open(await open(browser, 'secretariat'), await open(browser, 'chair'));
});

const composer = (page: Page) => page.getByRole('textbox', { name: 'Your comment' });
const begin = async (page: Page, n: number, words: string) => {
  await page.getByRole('button', { name: `Comment on paragraph ${n}` }).click();
  await composer(page).pressSequentially(words);
};
const discard = (page: Page) => page.getByRole('button', { name: 'Discard', exact: true }).click();
const saved = (page: Page) => page.getByText('Saved on this device at');

/** What the server keeps for somebody of this draft, as only they can ask. */
const unsent = async (by: Window) =>
  (await ask<{ unsent: { text: string }[] }>(by, 'GET', `${own.api}/unsent`)).unsent.map(({ text }) => text);

test('what is being typed is there after a reload in the middle of a word, and in a window opened later', async ({
  browser,
}) => {
  const { page } = await open(browser, 'member');
  await visit(page, own.page);
  await begin(page, 1, 'In the middle of a wo');
  await page.reload();
  await expect(composer(page)).toHaveValue('In the middle of a wo');
  await composer(page).pressSequentially('rd');
  await page.close();
  const later = await page.context().newPage();
  await visit(later, own.page);
  await expect(composer(later)).toHaveValue('In the middle of a word');
  await discard(later);
  await later.reload();
  await expect(later.getByRole('button', { name: 'Comment on paragraph 1' })).toBeVisible();
  await expect(composer(later)).toBeHidden();
});

test('a tab that crashes loses at most the last two seconds', async ({ browser }) => {
  const { page } = await open(browser, 'member');
  await visit(page, own.page);
  await begin(page, 1, 'Before the crash');
  await expect(saved(page)).toBeVisible();
  const crashed = page.waitForEvent('crash');
  await page.goto('chrome://crash').catch(() => null);
  await crashed;
  const later = await page.context().newPage();
  await visit(later, own.page);
  await expect(composer(later)).toHaveValue('Before the crash');
  await discard(later);
});

test('what was begun on one device is met openly on another, and nothing of either is lost', async ({
  browser,
}) => {
  const [phone, desk] = [await open(browser, 'member2'), await open(browser, 'member2')];
  await visit(phone.page, own.page);
  await begin(phone.page, 1, 'From my phone');
  await expect.poll(() => unsent(phone), { timeout: 20_000 }).toEqual(['From my phone']);
  await expect(phone.page.getByText('on your other devices too')).toBeVisible();

  await visit(desk.page, own.page);
  await expect(desk.page.getByText('You began a comment here on another device at')).toBeVisible();
  await begin(desk.page, 1, 'From my desk');
  await expect(desk.page.getByText('You also began a comment here on another device at')).toBeVisible();
  expect((await new AxeBuilder({ page: desk.page }).analyze()).violations).toEqual([]);
  await desk.page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(composer(desk.page)).toHaveValue('From my phone');
  await expect(desk.page.getByText('You also began another comment here at')).toBeVisible();
  await desk.page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(composer(desk.page)).toHaveValue('From my desk');
  await desk.page.getByRole('button', { name: 'Keep both' }).click();
  await expect(desk.page.getByText('You also began')).toBeHidden();
  await desk.page.reload();
  await expect(desk.page.getByText('You also began another comment here at')).toBeVisible();

  // What is thrown away here is gone everywhere; what the phone holds, the phone goes on holding.
  await discard(desk.page);
  await discard(desk.page);
  await expect.poll(() => unsent(desk)).toEqual([]);
  await phone.page.reload();
  await expect(composer(phone.page)).toHaveValue('From my phone');
  await discard(phone.page);
});

test('two windows may write on one piece, and each keeps its words', async ({ browser }) => {
  const { page } = await open(browser, 'member');
  await visit(page, own.page);
  await begin(page, 2, 'Begun');
  await expect(saved(page)).toBeVisible();
  const other = await page.context().newPage();
  await visit(other, own.page);
  await expect(composer(other)).toHaveValue('Begun');
  // Whoever has not touched it follows.
  await composer(page).press('End');
  await composer(page).pressSequentially(' here');
  await expect(composer(other)).toHaveValue('Begun here');
  // Whoever has goes their own way.
  await Promise.all([composer(page).fill('Mine in one window'), composer(other).fill('Mine in the other')]);
  await expect(async () => {
    await page.reload();
    const open = await composer(page).inputValue();
    await page.getByRole('button', { name: 'Open', exact: true }).click({ timeout: 2_000 });
    await expect(composer(page)).not.toHaveValue(open);
    expect([open, await composer(page).inputValue()].sort()).toEqual([
      'Mine in one window',
      'Mine in the other',
    ]);
  }).toPass({ timeout: 20_000 });
  await other.close();
  await discard(page);
  await discard(page);
});

test('an answer and a wording that are being written come back with their page, and nothing is sent by itself', async ({
  browser,
}) => {
  const { page } = await open(browser, 'chair');
  await own.comment(2, 'Which Parties?');
  await visit(page, own.page);
  await page.getByRole('article').getByRole('button', { name: 'Answer', exact: true }).click();
  await page.getByRole('radio', { name: 'Not accept' }).check();
  await page.getByRole('textbox', { name: /Reason/ }).fill('All of them, as the decision sa');
  await visit(page, `${own.page}/finalise`);
  await expect(page.getByRole('textbox', { name: /Reason/ })).toHaveValue('All of them, as the decision sa');
  await expect(page.getByRole('radio', { name: 'Not accept' })).toBeChecked();
  expect((await own.said('Which Parties?'))[0]?.answer).toBeNull();

  await visit(page, `${own.page}/edit`);
  await page.getByRole('button', { name: 'Edit paragraph 2', exact: true }).click();
  await page.locator('.ProseMirror').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Unsaved words');
  page.on('dialog', (it) => it.accept());
  await page.reload();
  await page.getByRole('button', { name: 'Edit paragraph 2', exact: true }).click();
  await expect(page.locator('.ProseMirror')).toContainText('Unsaved words');
  await page.getByRole('button', { name: 'Throw the change away' }).click();
  await page.getByRole('button', { name: 'Edit paragraph 2', exact: true }).click();
  await expect(page.locator('.ProseMirror')).not.toContainText('Unsaved words');
});

test('a device that is full says so, and asks before it closes; the words can still be sent', async ({
  browser,
}) => {
  const { page } = await open(browser, 'member');
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('There is no room left.', 'QuotaExceededError');
    };
  });
  await visit(page, own.page);
  await begin(page, 3, 'Nowhere kept');
  await expect(page.getByText('This device is full and keeps nothing more.')).toBeVisible();
  await expect(page.getByText('Your words are lost if you close this page')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  await (await asked).dismiss();
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect.poll(() => own.said('Nowhere kept')).toHaveLength(1);
  await expect(page.getByText('Comment sent')).toBeAttached();
});

test('another person on the same device sees nothing of it; who signs out is warned, and leaves nothing', async ({
  browser,
}) => {
  const first = await open(browser, 'member');
  const { page } = first;
  await visit(page, own.page);
  await begin(page, 4, 'For nobody else here');
  await expect(saved(page)).toBeVisible();
  await page.goto('/me');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('dialog')).toContainText('1 thing you began to write is not finished.');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: 'Stay signed in' }).click();

  const second = await open(browser, 'member2');
  const cookies = await page.context().cookies();
  await page.context().addCookies(await second.page.context().cookies());
  await visit(page, own.page);
  await expect(page.getByRole('button', { name: 'Comment on paragraph 4' })).toBeVisible();
  await expect(page.getByText('For nobody else here')).toBeHidden();
  await expect(composer(page)).toBeHidden();

  await page.context().addCookies(cookies);
  await visit(page, own.page);
  await expect(composer(page)).toHaveValue('For nobody else here');
  await page.goto('/me');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Sign out, and lose them here' }).click();
  await page.waitForURL((it) => it.pathname === '/');
  const left = await page.evaluate(
    () =>
      new Promise<number>((tell) => {
        const opening = indexedDB.open('consilia');
        opening.onsuccess = () => {
          const all = opening.result.transaction('kept').objectStore('kept').count();
          all.onsuccess = () => tell(all.result);
        };
      }),
  );
  expect(left).toBe(0);
});
