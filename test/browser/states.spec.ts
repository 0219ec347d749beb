import { expect, type Page, test } from '@playwright/test';
import { againstWhole, isTooWide } from './support/axe';
import { closeAll, open, visit } from './support/demo';

test.afterEach(closeAll);

/** By what each state is known, by its name in the address. */
const shows: Record<string, RegExp> = {
  'home-loading': /Loading/,
  'home-nothing': /Nothing has happened since then/,
  'home-fault': /cannot be reached for a moment/,
  'home-overdue': /Closed/,
  'home-over': /This cycle is over/,
  'home-outside': /Mandate/,
  'home-first': /What has happened so far/,
  offline: /No connection since/,
  'signed-out': /Sign in again/,
  'long-words': /Nothing needs you now Nothing n/,
  'advice-none': /No draft has been distributed yet/,
  'advice-fault': /Something went wrong here/,
  'documents-none': /There is no document yet/,
  'record-none': /Nothing has been done yet/,
  'mail-none': /No message has been sent yet/,
  'meeting-closed-item': /The group is in a closed item/,
  'meeting-recused': /You are not part of this item/,
  'text-loading': /Loading/,
  'text-fault': /Something went wrong here/,
  'text-comments-fault': /cannot be reached for a moment/,
  'text-no-comments': /No comments on this section yet/,
  'text-ended': /The time for comments is over/,
  'text-closed': /and is closed/,
  'text-observer': /You are an observer of this group/,
  'text-not-issued': /This draft has not been issued yet/,
  'text-gone-words': /The words this comment refers to are no longer in the text/,
  'text-long-thread': /Show 5 earlier replies/,
  'text-languages': /Arabic/,
  'text-many': /more/,
  'silence-none': /No procedure has been opened on this text yet/,
  'silence-running': /3 ?days/,
  'silence-last-hour': /4[12] ?min/,
  'silence-broken': /Fiji/,
  'silence-agreed': /Adopted/,
  'silence-taken-back': /paragraph 12 is being changed/,
  'silence-lapsed': /Not agreed/,
  'silence-loading': /Loading/,
  'silence-fault': /cannot be reached for a moment/,
  'answer-asked': /Do you agree/,
  'answer-given': /You agreed on/,
  'answer-late': /The procedure is closed/,
};

/** The paragraphs of a text that a state is not about: of those far down only what it is known by is looked at. */
async function others(page: Page, shown = /./): Promise<string> {
  await page.evaluate(
    ([source, flags]) => {
      const isMeant = new RegExp(source, flags);
      for (const it of document.querySelectorAll<HTMLElement>('.para'))
        if (isMeant.test(it.textContent)) it.dataset['meant'] = '';
    },
    [shown.source, shown.flags] as const,
  );
  return '.para:nth-of-type(n + 9):not([data-meant])';
}

test('every state has its page, says what it is, and is clean for those who use it with other means', async ({
  browser,
}) => {
  const { page } = await open(browser, 'secretariat');
  await visit(page, '/dev/states');
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
  const links = await page.getByRole('main').getByRole('link').all();
  const addresses = await Promise.all(links.map((it) => it.getAttribute('href')));
  const named = addresses.map((it) => new URL(it ?? '', 'http://x').searchParams.get('state') ?? '');
  expect([...named].sort()).toEqual(Object.keys(shows).sort());
  const faults: Record<string, unknown> = {};
  for (const [i, name] of named.entries()) {
    const width = [1440, 390, 320][i % 3] ?? 390;
    await page.setViewportSize({ width: 1440, height: 900 });
    await visit(page, addresses[i] ?? '');
    const told = page.locator('body').filter({ hasText: shows[name] ?? /./ });
    const isTold = await told.waitFor({ timeout: 30_000 }).then(
      () => true,
      () => false,
    );
    const found = isTold ? [] : ['is not shown'];
    found.push(...(await againstWhole(page, width, [], await others(page, shows[name]))));
    if (await isTooWide(page)) found.push('is too wide');
    if (found.length > 0) faults[name] = found;
  }
  expect(faults).toEqual({});
});

test('states are for demonstrations: an address without one shows the page as it is, and sends as ever', async ({
  browser,
}) => {
  const { page } = await open(browser, 'member');
  await visit(page, '/g/iag-syn?state=no-such-state');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('needs you');
});
