import { expect, test, type Page } from '@playwright/test';
import { closeAll, draftPage, open, visit } from './support/demo';

test.afterEach(closeAll);

const words = 'the Conference of the Parties asked the Executive Secretary';

/** What a page that asks for its worker is told here: pages are tested without one, but where it is meant. */
const noWorker = 'Service Worker registration blocked by Playwright';

/** What goes wrong on a page, and what it asks the API for, from here on. */
function watched(page: Page) {
  const faults: string[] = [];
  const asked: string[] = [];
  page.on('console', (it) => {
    if (['error', 'warning'].includes(it.type()) && it.text() !== noWorker) faults.push(it.text());
  });
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('request', (it) => {
    if (new URL(it.url()).pathname.startsWith('/api/')) asked.push(`${page.url()} asks ${it.url()}`);
  });
  return { faults, asked };
}

test('with script off the text and the comments are there to be read', async ({ browser }) => {
  const member = await open(browser, 'member');
  const address = await draftPage(member);
  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await member.page.context().storageState(),
  });
  const page = await context.newPage();
  for (const [at, expected] of [
    [address, words],
    ['/g/iag-syn', '19 of 19 seats are filled'],
    ['/g/iag-syn/members', 'Hesiquio Benitez'],
  ] as const) {
    await page.goto(at);
    await expect(page.getByText(expected).first()).toBeVisible();
  }
  await page.goto(address);
  await expect(page.getByRole('article').first()).toBeVisible();
  await expect(page).toHaveTitle(/— Consilia$/);
});

test('a page that came as HTML is taken over without asking again, and without moving', async ({
  browser,
}) => {
  const member = await open(browser, 'member');
  const address = await draftPage(member);
  const { page } = member;
  await page.goto('about:blank'); // what the page before still asks for is not meant
  const { faults, asked } = watched(page);
  const own = [
    '',
    '/members',
    '/advice',
    '/documents',
    '/record?type=text&from=2018-04-01',
    '/search?q=joint',
  ];
  for (const at of [address, ...own.map((it) => `/g/iag-syn${it}`)]) {
    await page.goto(at);
    await expect(page.getByText('Connected')).toBeVisible();
    const moved = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const it of list.getEntries() as (PerformanceEntry & { value: number })[]) sum += it.value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(sum), 300);
        }),
    );
    expect(moved, `layout shift on ${at}`).toBeLessThan(0.02);
  }
  expect(faults).toEqual([]);
  expect(asked.filter((it) => !it.endsWith('/home/seen'))).toEqual([]);
});

test('what one reader is shown is in nobody else’s page', async ({ browser }) => {
  const [member, chair] = [await open(browser, 'member'), await open(browser, 'chair')];
  const address = await draftPage(member);
  const nobody = await browser.newContext();
  const text = async (context: typeof nobody, at: string) => (await context.request.get(at)).text();
  const pages = await Promise.all([
    text(member.page.context(), address),
    text(chair.page.context(), address),
    text(nobody, address),
    text(nobody, '/'),
  ]);
  const [ofMember, ofChair, ...ofNobody] = pages;
  expect(ofMember).toContain('Amina Diallo');
  expect(ofMember).toContain(words);
  expect(ofChair).toContain('/edit"');
  expect(ofMember).not.toContain('/edit"');
  for (const it of ofNobody) {
    expect(it).not.toContain(words);
    expect(it).not.toContain('Diallo');
  }
});

test('the page comes in the language of its reader, and in its direction', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'ar' });
  const page = await context.newPage();
  const html = await (await page.request.get('/sign-in', { headers: { 'accept-language': 'ar' } })).text();
  expect(html).toMatch(/<html lang="ar" dir="rtl">/);
  await page.goto('/sign-in');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
});

/** Asks for one's own comments in every task that the page leaves free, until that is done. */
function chooseOnArrival(): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const chip = [...document.querySelectorAll<HTMLElement>('.chip')].find((it) =>
      /^Mine/.test(it.innerText),
    );
    if (chip?.ariaPressed !== 'true') {
      chip?.click();
      port2.postMessage(null);
    } else
      document.documentElement.dataset['chosen'] =
        document.documentElement.dataset['living'] ?? 'before that';
  };
  port2.postMessage(null);
}

test('a long page answers before all of it is taken over, and what was done by then shows in all of it', async ({
  browser,
}) => {
  const member = await open(browser, 'member');
  const { page } = member;
  await visit(page, await draftPage(member));
  const rows = () =>
    page.locator('.para').evaluateAll((all) => all.map((it) => [it.getAttribute('class'), it.textContent]));
  const before = await rows();
  await page.getByRole('button', { name: /^Mine/ }).click();
  await expect(page.locator('.hidden-count')).toBeVisible();
  const own = await rows();
  expect(own).not.toEqual(before);
  await page.addInitScript(chooseOnArrival);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-chosen', 'before that');
  await page.locator('html[data-living]').waitFor();
  expect(await rows()).toEqual(own);
});

test('what is refused is refused by the page as it comes, in words and status, and so taken over', async ({
  browser,
}) => {
  const { page } = await open(browser, 'member');
  const storageState = await page.context().storageState();
  const plain = await (await browser.newContext({ javaScriptEnabled: false, storageState })).newPage();
  const nothing = '/g/iag-syn/advice/00000000-0000-4000-8000-000000000000';
  for (const [address, status, words] of [
    [nothing, 404, 'There is no such page here'],
    [`${nothing}/changes`, 404, 'There is no such thing here.'],
    ['/g/iag-syn/documents/0', 404, 'There is no such page here'],
    ['/g/iag-syn/people', 403, 'This page is for the secretariat'],
  ] as const) {
    expect([address, (await plain.goto(address))?.status()]).toEqual([address, status]);
    await expect(plain.getByText(words)).toBeVisible();
    await expect(plain.getByText('Loading…')).toHaveCount(0);
    await expect(plain.getByRole('button', { name: 'Try again' })).toHaveCount(0);
    const { asked } = watched(page);
    await page.goto(address, { waitUntil: 'commit' });
    const before = await page.locator('#main').innerText();
    await expect(page.getByText('Connected')).toBeVisible();
    expect(await page.locator('#main').innerText()).toBe(before);
    expect(asked).toEqual([]);
  }
  // What is taken over can be tried again.
  await page.goto(`${nothing}/changes`);
  await page.locator('html[data-living]').waitFor();
  const again = page.waitForResponse((it) => it.url().includes('/api/') && it.status() === 404);
  await page.getByRole('button', { name: 'Try again' }).click();
  await again;
});

test('where there is nothing the page says so in words and in its status, and where there is something it does not', async ({
  browser,
}) => {
  const { request } = await open(browser, 'member');
  for (const [address, status] of [
    ['/nowhere', 404],
    ['/g/no-such-group', 404],
    ['/g/iag-syn/nowhere', 404],
    ['/g/iag-syn', 200],
    ['/sign-in', 200],
  ] as const) {
    const answer = await request.get(address);
    expect([address, answer.status()]).toEqual([address, status]);
    expect((await answer.text()).includes('There is no such page here')).toBe(status === 404);
  }
});
