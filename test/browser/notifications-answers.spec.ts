import { expect, test, type Page } from '@playwright/test';
import { announced } from './support/announced';
import { annex, attach, fetchedBy } from './support/annex';
import { closeAll, open, visit } from './support/demo';
import { faultsOf } from './support/faults';

test.afterEach(closeAll);

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

test('an observer answers with a file, which everybody fetches', async ({ browser }) => {
  const [secretariat, head] = [await open(browser, 'secretariat'), await open(browser, 'head')];
  const { number } = await announced(secretariat, head, 'public');
  const { page } = await open(browser, 'observer');
  await visit(page, `/n/${number}`);
  await press(page, 'Answer …');
  await page.getByLabel('What you answer').fill('A view of ours.');
  await press(page, 'Add a file');
  await expect(page.getByRole('button', { name: 'Send the answer' })).toBeDisabled();
  const empty = { ...annex, buffer: Buffer.alloc(0) };
  await page.locator('input[type=file]').setInputFiles(empty);
  await expect(page.getByText('This file is empty.')).toBeVisible();
  await attach(page, 'A case study');
  expect(await faultsOf(page, 'answer')).toEqual([]);
  await press(page, 'Send the answer');
  await expect(page.locator('.note', { hasText: 'Your answer has been received.' })).toBeVisible();
  await fetchedBy(page, 'A case study');
});
