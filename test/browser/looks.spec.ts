import { expect, test, type Browser, type Page } from '@playwright/test';
import { againstWhole, isTooWide } from './support/axe';
import { closeAll, draftPage, open, visit } from './support/demo';
import { lookingAs, looks } from './support/looks';
import { faultsOfTabWalk } from './support/tab-walk';

test.afterEach(closeAll);

type Who = 'nobody' | 'member' | 'secretariat';

/** A page of each kind, by whom it is looked at who has most on it. */
const pages: Record<Who, readonly string[]> = {
  nobody: ['/sign-in', '/nowhere'],
  member: ['/g/iag-syn', '/g/iag-syn/cycle', 'draft', 'draft/table', '/me/security'],
  secretariat: ['draft/finalise', '/g/iag-syn/people', '/g/iag-syn/mail'],
};

/** No part of a page: here texts are looked at to their ends. */
const nothing = 'none';

/** Whoever looks, and the address of the text. */
async function people(browser: Browser) {
  const [member, desk] = [await open(browser, 'member'), await open(browser, 'secretariat')];
  const draft = await draftPage(member);
  const by: Record<Who, Page | null> = { nobody: null, member: member.page, secretariat: desk.page };
  return { by, at: (address: string) => address.replace(/^draft/, draft) };
}

for (const look of looks)
  test(`pages of each kind are clean to axe and no wider than the screen: ${look.name}`, async ({
    browser,
  }) => {
    const { by, at } = await people(browser);
    const faults: string[] = [];
    for (const who of ['nobody', 'member', 'secretariat'] as const) {
      const page = await lookingAs(browser, look, by[who]);
      for (const address of pages[who]) {
        await page.setViewportSize({ width: look.width, height: 900 });
        await visit(page, at(address));
        // Forced colours are the reader's own, and so is their contrast.
        const found = await againstWhole(page, look.width, look.forced ? ['color-contrast'] : [], nothing);
        if (await isTooWide(page)) found.push('is too wide');
        faults.push(...found.map((it) => `${who} ${address}: ${it}`));
      }
      await page.context().close();
    }
    expect(faults).toEqual([]);
  });

test('the Tab key goes through the pages to their end, and at each stop one sees where one is', async ({
  browser,
}) => {
  const { by, at } = await people(browser);
  const faults: string[] = [];
  for (const [who, address, width] of [
    ['member', '/g/iag-syn', 390],
    ['member', 'draft', 1440],
    ['member', '/g/iag-syn/documents', 390],
    ['member', '/g/iag-syn/record', 1440],
    ['member', '/me/notifications', 390],
    ['secretariat', 'draft/finalise', 1440],
    ['secretariat', '/g/iag-syn/people', 390],
  ] as const) {
    const { page } = { page: by[who] };
    if (!page) continue;
    await page.setViewportSize({ width, height: 900 });
    await visit(page, at(address));
    const walk = await faultsOfTabWalk(page);
    expect([address, walk.stops > 8]).toEqual([address, true]);
    faults.push(...walk.faults.map((it) => `${address} at ${String(width)}: ${it}`));
  }
  expect(faults).toEqual([]);
});
