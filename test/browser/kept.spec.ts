import { expect, test, type Page } from '@playwright/test';
import { expectCleanInHand } from './support/axe';
import { ask, closeAll, visit, type Window } from './support/demo';
import { keptWords } from './support/copies';
import { known } from './support/known';
import type { OwnDraft } from './support/own-draft';
import { scene } from './support/scene';
import { composer, press, write } from './support/writing';

test.afterEach(closeAll);

/** How often the device keeps what is typed, in milliseconds. */
const every = 2_000;
const discard = (page: Page) => press(page, 'Discard');
const saved = (page: Page) => page.getByText('Saved on this device at');
/** Opens the same page in a window opened later, on the same device. */
async function later(page: Page, address: string): Promise<Page> {
  const it = await page.context().newPage();
  await visit(it, address);
  return it;
}

/** What the server keeps for somebody of a draft, as only they can ask. */
const unsent = async (by: Window, { api }: OwnDraft) =>
  (await ask<{ unsent: { text: string }[] }>(by, 'GET', `${api}/unsent`)).unsent.map(({ text }) => text);

test('what is being typed is there after a reload in the middle of a word, in a window opened later, and after a crash', async ({
  browser,
}) => {
  const { member, draft } = await scene(browser, ['member']);
  const { page } = member;
  await page.clock.install();
  await visit(page, draft.page);
  await write(page, 1, 'In the middle of a wo');
  await page.reload();
  await expect(composer(page)).toHaveValue('In the middle of a wo');
  await composer(page).pressSequentially('rd');
  await page.close();
  const next = await later(page, draft.page);
  await expect(composer(next)).toHaveValue('In the middle of a word');
  await composer(next).fill('Before the crash');
  await next.clock.fastForward(every);
  await expect.poll(() => keptWords(next)).toContain('Before the crash');
  const crashed = next.waitForEvent('crash');
  await next.goto('chrome://crash').catch(() => null);
  await crashed;
  const last = await later(page, draft.page);
  await expect(composer(last)).toHaveValue('Before the crash');
  await discard(last);
  await last.reload();
  await expect(last.locator('#p1').getByRole('button', { name: /^Comment/ })).toBeVisible();
  await expect(composer(last)).toBeHidden();
});

test('what was begun on one device is met openly on another, and nothing of either is lost', async ({
  browser,
}) => {
  const { other: phone, draft } = await scene(browser, ['other']);
  const desk = await known(browser, 'other');
  await phone.page.clock.install();
  await visit(phone.page, draft.page);
  await write(phone.page, 1, 'From my phone');
  await phone.page.clock.fastForward(15_000);
  await expect(phone.page.getByText('on your other devices too')).toBeVisible();
  expect(await unsent(phone, draft)).toEqual(['From my phone']);

  await visit(desk.page, draft.page);
  await expect(desk.page.getByText('You began a comment here on another device at')).toBeVisible();
  await write(desk.page, 1, 'From my desk');
  await expect(desk.page.getByText('You also began a comment here on another device at')).toBeVisible();
  await expectCleanInHand(desk.page);
  await press(desk.page, 'Open');
  await expect(composer(desk.page)).toHaveValue('From my phone');
  await expect(desk.page.getByText('You also began another comment here at')).toBeVisible();
  await press(desk.page, 'Open');
  await expect(composer(desk.page)).toHaveValue('From my desk');
  await press(desk.page, 'Keep both');
  await expect(desk.page.getByText('You also began')).toBeHidden();
  await desk.page.reload();
  await expect(desk.page.getByText('You also began another comment here at')).toBeVisible();

  // What is thrown away here is gone everywhere; what the phone holds, the phone goes on holding.
  await discard(desk.page);
  await discard(desk.page);
  await expect.poll(() => unsent(desk, draft)).toEqual([]);
  await phone.page.reload();
  await expect(composer(phone.page)).toHaveValue('From my phone');
});

test('two windows may write on one piece, and each keeps its words', async ({ browser }) => {
  const { member, draft } = await scene(browser, ['member']);
  const { page } = member;
  await page.clock.install();
  await visit(page, draft.page);
  await write(page, 2, 'Begun');
  await page.clock.fastForward(every);
  await expect(saved(page)).toBeVisible();
  const other = await later(page, draft.page);
  await expect(composer(other)).toHaveValue('Begun');
  // Whoever has not touched it follows.
  await composer(page).fill('Begun here');
  await page.clock.fastForward(every);
  await expect(composer(other)).toHaveValue('Begun here');
  // Whoever has goes their own way.
  const both = ['Mine in one window', 'Mine in the other'];
  // Neither keeps anything before both have been written in.
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 500);
  await composer(page).fill('Mine in one window');
  await composer(other).fill('Mine in the other');
  await page.clock.fastForward(every);
  await page.clock.resume();
  await expect(async () => {
    const kept = await keptWords(page);
    for (const words of both) expect(kept).toContain(words);
  }).toPass();
  await page.reload();
  const shown = await composer(page).inputValue();
  await press(page, 'Open');
  await expect(composer(page)).not.toHaveValue(shown);
  expect([shown, await composer(page).inputValue()].sort()).toEqual(both);
});

test('an answer and a wording that are being written come back with their page, and nothing is sent by itself', async ({
  browser,
}) => {
  const { chair, draft } = await scene(browser, ['chair']);
  const { page } = chair;
  await draft.comment(chair, 2, { text: 'Which Parties?' });
  await visit(page, draft.page);
  await page.getByRole('article').getByRole('button', { name: 'Answer', exact: true }).click();
  await page.getByRole('radio', { name: 'Not accept' }).check();
  await page.getByRole('textbox', { name: /Reason/ }).fill('All of them, as the decision sa');
  await visit(page, `${draft.page}/finalise`);
  await expect(page.getByRole('textbox', { name: /Reason/ })).toHaveValue('All of them, as the decision sa');
  await expect(page.getByRole('radio', { name: 'Not accept' })).toBeChecked();
  expect((await draft.said('Which Parties?'))[0]?.answer).toBeNull();

  await visit(page, `${draft.page}/edit`);
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
