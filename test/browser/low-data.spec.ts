import { type Browser, expect, type Page, test } from '@playwright/test';
import { closeAll, ask, draftPage, open, visit, type Window } from './support/demo';
import { linesOf, saveData } from './support/lines';
import { strictProxy } from './support/strict-proxy';
import { line } from './support/writing';

interface Frozen {
  id: string;
  kind: string;
  label: string;
}

/** Has somebody say something on a paragraph, by the API. */
async function comment(by: Window, address: string, label: string): Promise<void> {
  const { groups } = await ask<{ groups: { id: string; slug: string }[] }>(by, 'GET', '/api/groups');
  const groupId = groups.find(({ slug }) => slug === 'iag-syn')?.id ?? '';
  const at = `/api/groups/${groupId}/drafts/${address.split('/').at(-1) ?? ''}`;
  const { draft } = await ask<{ draft: { current: { id: string; n: number } } }>(by, 'GET', at);
  const { id: versionId, n } = draft.current;
  const { paragraphs } = await ask<{ paragraphs: Frozen[] }>(by, 'GET', `${at}/versions/${String(n)}`);
  const paragraphId = paragraphs.find((it) => it.kind === 'paragraph' && it.label === label)?.id;
  const said = { type: 'question', text: 'Who looks for this?', anchor: null, proposed: null };
  await ask(by, 'POST', `${at}/comments`, { versionId, paragraphId, ...said });
}

test.afterEach(closeAll);

const pill = (page: Page, label: string) =>
  page.locator(`#p${label}`).getByRole('button', { name: /Show \d+ new comment/ });

async function two(browser: Browser): Promise<[Window, Window, string]> {
  const [reader, writer] = [await open(browser, 'member'), await open(browser, 'member2')];
  return [reader, writer, await draftPage(reader)];
}

test('in the low-data view no line is held, and changes come when they are looked for', async ({
  browser,
}) => {
  const [reader, writer, address] = await two(browser);
  const { page } = reader;
  await visit(page, address);
  await expect(page.getByText('Connected')).toBeVisible();
  await page.getByRole('contentinfo').getByRole('button', { name: 'Low-data view' }).click();
  await expect(page.getByText('Nothing comes by itself.')).toBeVisible();

  // The device remembers it.
  const { lines, polls } = linesOf(page);
  await visit(page, address);
  await expect(page.getByText('Nothing comes by itself.')).toBeVisible();
  await comment(writer, address, '4');
  await page.waitForTimeout(1_500);
  expect([lines.length, polls]).toEqual([0, []]);
  await expect(pill(page, '4')).toBeHidden();

  await page.getByRole('button', { name: 'Look for changes' }).click();
  await expect(pill(page, '4')).toBeVisible();
  expect([lines.length, polls]).toEqual([0, []]);

  await page.getByRole('button', { name: 'Leave the low-data view' }).click();
  await expect(page.getByText('Connected')).toBeVisible();
});

test('a browser that saves data comes to the low-data view by itself', async ({ browser }) => {
  const [reader, , address] = await two(browser);
  const { page } = reader;
  await saveData(page);
  const { lines, polls } = linesOf(page);
  await visit(page, address);
  await expect(page.getByText('Nothing comes by itself.')).toBeVisible();
  await page.waitForTimeout(1_000);
  expect([lines.length, polls]).toEqual([0, []]);
});

test('a connection that is back is said to be back, also where no line is held', async ({ browser }) => {
  const [reader, , address] = await two(browser);
  const { page } = reader;
  const stranger = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  const cut = async (it: Page, at: string) => {
    await visit(it, at);
    const bar = it.getByRole('region', { name: 'Connection' });
    await line(it, false);
    await expect(bar).toContainText('No connection since');
    await line(it, true);
    await expect(bar).toBeHidden();
  };
  await cut(page, '/me');
  await cut(stranger, '/sign-in');
  await saveData(page);
  await cut(page, address);
});

test('where no web socket gets through, the same comes by polling', async ({ browser }) => {
  const [reader, writer, address] = await two(browser);
  const proxy = await strictProxy();
  const storageState = await reader.page.context().storageState();
  const context = await browser.newContext({
    storageState,
    locale: 'en-GB',
    proxy: { server: proxy.server },
  });
  const page = await context.newPage();
  const { polls } = linesOf(page);
  await visit(page, address);
  await expect(page.getByText('Connected')).toBeVisible();
  await comment(writer, address, '5');
  await expect(pill(page, '5')).toBeVisible();
  expect(proxy.refused()).toBeGreaterThan(0);
  expect(polls.some((it) => it.includes('transport=polling'))).toBe(true);
  await context.close();
  proxy.stop();
});

test('a page out of sight lets its line go after a minute, and catches up when it is looked at', async ({
  browser,
}) => {
  const [reader, writer, address] = await two(browser);
  const { page } = reader;
  await page.clock.install();
  const { lines, held } = linesOf(page);
  await visit(page, address);
  await expect(page.getByText('Connected')).toBeVisible();
  const see = (hidden: boolean) =>
    page.evaluate((it) => {
      Object.defineProperty(document, 'hidden', { value: it, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  await see(true);
  await page.clock.fastForward(50_000);
  expect(held()).toBe(1);
  await page.clock.fastForward(15_000);
  await expect.poll(held).toBe(0);
  await comment(writer, address, '6');
  await see(false);
  await page.clock.runFor(1_000);
  await expect(pill(page, '6')).toBeVisible();
  expect(lines.length).toBe(2);
});
