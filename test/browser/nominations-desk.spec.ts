import { expect, test } from '@playwright/test';
import { called, haveFocalPoint, mailTo, type Called } from './support/called';
import { isClean } from './support/clean';
import { ask, closeAll, visit, type Window } from './support/demo';
import { known } from './support/known';
import { nominated } from './support/nominated';

const file = (name: string) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
});

/** What the tests hand on to one another: a call, and what came of it. */
let call: Called;
let nominationId: string;
const links = new Map<string, string>();

const base = (): string => `/g/${call.slug}/nominations`;
const check = (desk: Window, to: string, asked: object | null = null) =>
  ask(desk, 'POST', `/api/groups/${call.groupId}/nominations/${nominationId}/check`, {
    ...{ to, reason: '', asked },
  });
const focalOf = (party: string): string => `${party.toLowerCase()}.${call.number}@example.org`;

test.describe.serial('the desk', () => {
  test.afterEach(closeAll);

  test('sends a code to a Party whose focal point came after the call, and says what becomes of an old one', async ({
    browser,
  }) => {
    const desk = await known(browser, 'desk');
    const { page } = desk;
    call = await called(desk);
    for (const party of ['GH', 'KE']) await haveFocalPoint(desk, call, party, focalOf(party));
    await visit(page, `/g/${call.slug}/notifications/focal-points`);
    await page.getByLabel('Find by Party, name or address').fill(call.number);
    for (const party of ['GH', 'KE']) {
      const row = page.getByRole('listitem').filter({ hasText: focalOf(party) });
      await row.getByRole('button', { name: /^New code …/ }).click();
      await expect(row.getByRole('form')).toContainText('The Party has no code yet.');
      if (party === 'GH') await isClean(page);
      await row.getByRole('button', { name: 'Send a new code' }).click();
      await expect(row.getByRole('form')).toBeHidden();
      const mail = await mailTo(desk, focalOf(party), /http\S+\/nominate#\S+/);
      links.set(party, mail.link);
      await row.getByRole('button', { name: /^New code …/ }).click();
      await expect(row.getByRole('form')).toContainText('The old one lets nobody in from then on');
      await row.getByRole('button', { name: 'Cancel' }).click();
    }
  });

  test('sees a nomination and the balance change while it looks at them', async ({ browser }) => {
    const desk = await known(browser, 'desk');
    const { page } = desk;
    nominationId = await nominated(desk, call, links.get('GH') ?? '', `Abena ${call.number}`);
    await visit(page, `${base()}/${nominationId}`);
    const state = page.locator('h1 + .tag');
    await expect(state).toHaveText('Received');
    await check(desk, 'acknowledged');
    await expect(state).toHaveText('Acknowledged');

    await visit(page, `${base()}/analysis`);
    const seats = page.getByRole('group', { name: 'Seats and nominations' });
    const africa = seats.getByRole('row').filter({ hasText: 'Africa' }).getByRole('cell').nth(1);
    const before = Number(await africa.textContent());
    await nominated(desk, call, links.get('KE') ?? '', `Wambui ${call.number}`);
    await expect(africa).toHaveText(String(before + 1));
    const expertise = page.getByRole('region', { name: 'Region and expertise' });
    await expect(expertise.getByRole('columnheader', { name: 'CBD' })).toBeVisible();
    await isClean(page, [1440, 390]);
  });

  test('puts in for a Party what came by post, with more time where it takes more', async ({ browser }) => {
    const desk = await known(browser, 'desk');
    const { page } = desk;
    const until = new Date(Date.now() + 3 * 86_400_000);
    await check(desk, 'incomplete', { items: ['signature'], until, zone: 'UTC' });
    await visit(page, `${base()}/${nominationId}`);
    await page.getByRole('button', { name: 'Give more time …' }).click();
    const more = page.getByRole('form', { name: 'Give more time' });
    await expect(more.getByRole('checkbox', { checked: true })).toHaveCount(1);
    await expect(more).toContainText('What time was given may only become longer.');
    await isClean(page);
    await more.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Put in what came by post …' }).click();
    const form = page.getByRole('form', { name: 'Put in what came by post' });
    const letter = form.getByRole('group', { name: 'The signed letter' });
    await letter.getByLabel('Replace the file').setInputFiles(file('by-post.pdf'));
    await expect(letter).toContainText('by-post.pdf');
    await isClean(page, [390, 1440]);
    await form.getByRole('button', { name: 'Everything asked for is there' }).click();
    await expect(page.locator('h1 + .tag')).toHaveText('Complete');
    const history = page.getByRole('region', { name: 'History' }).getByRole('listitem');
    await expect(history.nth(0)).toContainText('supplied what was missing (on behalf of the Party)');
    await expect(history.nth(1)).toContainText('uploaded the letter (on behalf of the Party)');
  });

  test('calls once more for a region after a second call, to which whoever has nominated comes with their nomination', async ({
    browser,
  }) => {
    const desk = await known(browser, 'desk');
    const { page } = desk;
    const second = await called(desk, { supplements: call, regions: ['AFR'] });
    const [, code = ''] = (links.get('GH') ?? '').split('#');
    await visit(page, `/n/${second.number}/nominate#${code}`);
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByText('under an earlier call')).toBeVisible();
    await page.getByRole('link', { name: `Abena ${call.number}` }).click();
    await expect(page.getByRole('button', { name: 'Download by-post.pdf' })).toBeVisible();

    await visit(page, `${base()}/analysis`);
    const short = page.getByRole('region', { name: 'If the call closed now, these would be missing' });
    await short
      .getByRole('button', { name: /^Call again for this region/ })
      .first()
      .click();
    await expect(page.getByRole('main')).toContainText(call.number);
    await expect(page).toHaveURL(/\/notifications\/[0-9a-f-]+$/);
  });
});
