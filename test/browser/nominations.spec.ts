import { expect, test, type Page } from '@playwright/test';
import { called, haveFocalPoint, mailTo, type Called } from './support/called';
import { isClean } from './support/clean';
import { ask, closeAll, visit, windowOf } from './support/demo';
import { known } from './support/known';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'en-GB' };
const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const file = (name: string, buffer = pdf) => ({ name, mimeType: 'application/pdf', buffer });
const party = 'SN';

/** What the tests hand on to one another: they are one nomination on its way. */
let call: Called;
let letter: { text: string; link: string };

const nominee = (): string => `awa.${call.number}@example.org`;
const codeOf = ({ text }: { text: string }): string => /\b[A-Z0-9]{5} [A-Z0-9]{5}\b/.exec(text)?.[0] ?? '';

const field = (page: Page, name: string | RegExp) => page.getByLabel(name);
const alerts = (page: Page) => page.locator('.lacking');

test.describe.serial('a nomination', () => {
  test.afterEach(closeAll);

  test('goes from the code of the letter to its receipt on a phone, and nothing typed is lost on the way', async ({
    browser,
  }) => {
    const desk = await known(browser, 'desk');
    call = await called(desk);
    const focal = `focal.${call.number}@example.org`;
    await haveFocalPoint(desk, call, party, focal);
    await ask(desk, 'POST', `/api/groups/${call.groupId}/codes/${party}`, {});
    letter = await mailTo(desk, focal, new RegExp(`http\\S+/n/${call.number}/nominate#\\S+`));
    const { page } = await windowOf(await browser.newContext(phone));
    const here = `/n/${call.number}/nominate`;

    await visit(page, here);
    await page.locator('#party').selectOption(party);
    await page.getByLabel('Code from the letter').fill('AAAAA 33333');
    await isClean(page);
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.locator('#code-fault')).toContainText('This code is not valid for this Party.');
    await expect(page.getByLabel('Code from the letter')).toBeFocused();
    await page.getByLabel('Code from the letter').fill(codeOf(letter));
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nominations of Senegal');
    expect(page.url()).toMatch(new RegExp(`${here}$`));
    await page.getByRole('button', { name: 'Begin' }).click();

    await page.getByLabel('Full name').fill('x'.repeat(300));
    await expect(page.getByText('At most 200 characters fit here; this has 300.').last()).toBeVisible();
    await page.getByLabel('Full name').fill('Awa Sample');
    await page.getByRole('button', { name: 'Check and submit' }).click();
    await expect(alerts(page)).toBeFocused();
    await expect(alerts(page)).toContainText('Upload the signed letter.');
    await isClean(page, [390, 1440]);
    await alerts(page).getByRole('link', { name: 'Give the name of whoever signed the letter.' }).click();
    await expect(field(page, 'Name of whoever signed it')).toBeFocused();
    await page.keyboard.type('Ama Focal');
    await field(page, 'Their title').fill('Director');
    await page.getByLabel('National focal point', { exact: true }).check();
    await field(page, 'Date of the letter').fill('2026-01-02');

    const theLetter = page.getByRole('group', { name: 'The signed letter' });
    const choose = theLetter.getByLabel('Choose a file');
    await choose.setInputFiles(file('letter.pdf', Buffer.from('This is no PDF.')));
    await expect(theLetter.getByRole('alert')).toContainText('This is no PDF, JPEG, PNG or Word (DOCX) file');
    await choose.setInputFiles(file('letter.pdf', Buffer.alloc(0)));
    await expect(theLetter.getByRole('alert')).toContainText('This file is empty.');
    await expect(page.getByLabel('Full name')).toHaveValue('Awa Sample');
    await choose.setInputFiles(file('Lettre signée.pdf'));
    await expect(theLetter).toContainText('Lettre signée.pdf');
    await expect(theLetter.getByRole('alert')).toBeHidden();

    // The line breaks while somebody writes; they close the page, and come back with the same window.
    await page.route('**/my-nominations/*', (it) =>
      it.request().method() === 'PUT' ? it.abort() : it.fallback(),
    );
    await page.getByRole('textbox', { name: 'Organization' }).fill('Ministry of the Environment');
    await expect(page.getByText('No connection. Kept on this device')).toBeVisible();
    await page.reload();
    await expect(page.getByText('What you had typed on this device has come back.')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Organization' })).toHaveValue(
      'Ministry of the Environment',
    );
    await page.unroute('**/my-nominations/*');

    await field(page, 'E-mail address of the nominee').fill(nominee());
    await field(page, /^CBD/).selectOption('Works with it in practice');
    await page.getByRole('button', { name: 'Check and submit' }).click();
    await expect(alerts(page)).toContainText('Say in a few words what shows this expertise.');
    await field(page, 'What shows it: CBD').fill('Ten years of practice.');
    await page.getByLabel('French').check();
    // It takes its time; whoever goes on meanwhile is taken on once it is there.
    await page.route('**/files/cv', async (it) => {
      await new Promise((done) => setTimeout(done, 1_500));
      await it.continue();
    });
    await page
      .getByRole('group', { name: 'The CV' })
      .getByLabel('Choose a file')
      .setInputFiles(file('cv.pdf'));
    await page.getByRole('button', { name: 'Check and submit' }).click();
    await expect(page.getByRole('heading', { name: 'Check the nomination' })).toBeFocused();
    await isClean(page);
    await page.getByRole('button', { name: 'Submit the nomination' }).click();
    await expect(page.getByRole('heading', { name: 'Nomination received' })).toBeFocused();
    await expect(page.locator('.receipt-number')).toHaveText('1');
    await isClean(page);
  });

  test('another of the same Party is told of the first; a link of the letter lets in, and leaves no code behind', async ({
    browser,
  }) => {
    const { page } = await windowOf(await browser.newContext(phone));
    await visit(page, letter.link);
    expect(page.url()).not.toContain('#');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('link', { name: 'Awa Sample' })).toBeVisible();
    await page.getByRole('button', { name: 'Nominate somebody else' }).click();
    await page.getByLabel('Full name').fill('Binta Other');
    await expect(page.getByText(/^Saved/)).toBeVisible();
    await page.getByRole('link', { name: 'All nominations of your Party' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: 'Binta Other' })).toContainText('Draft');
    // Whoever comes back goes on with their own words, and is in nobody's way.
    await page.getByRole('link', { name: 'Binta Other' }).click();
    await page.getByRole('textbox', { name: 'Organization' }).fill('Ministry of Water');
    await page.getByRole('link', { name: 'All nominations of your Party' }).click();
    await page.getByRole('link', { name: 'Binta Other' }).click();
    await expect(page.getByLabel('Full name')).toHaveValue('Binta Other');
    await expect(page.getByRole('textbox', { name: 'Organization' })).toHaveValue('Ministry of Water');
    await page.getByRole('textbox', { name: 'Organization' }).fill('Ministry of Waters');
    await expect(page.getByText(/^Saved/)).toBeVisible();
    await page.getByRole('link', { name: 'All nominations of your Party' }).click();
    await page.getByRole('button', { name: 'Forget the code on this device' }).click();
    await expect(page.getByLabel('Code from the letter')).toHaveValue('');
  });

  test('the nominee reads what was said, and confirms by a button', async ({ browser }) => {
    const desk = await known(browser, 'desk');
    const mail = await mailTo(desk, nominee(), /http\S+\/nominee#\S+/);
    const { page } = await windowOf(await browser.newContext(phone));
    await visit(page, mail.link);
    expect(page.url()).not.toContain('#');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Senegal has nominated you');
    await expect(page.getByText('Ten years of practice.')).toBeVisible();
    await isClean(page);
    await page.getByRole('button', { name: 'I confirm' }).click();
    await expect(page.getByRole('main').getByText('You have confirmed your nomination.')).toBeVisible();
  });

  test('the secretariat has it in the register, and checks it; for members there is no such page', async ({
    browser,
  }) => {
    const desk = await known(browser, 'desk');
    const { page } = desk;
    const base = `/g/${call.slug}/nominations`;
    await visit(page, base);
    await expect(page.getByRole('link', { name: 'Nominations', exact: true }).first()).toBeVisible();
    const row = page.getByRole('row').filter({ hasText: 'Awa Sample' });
    await expect(row).toContainText('Senegal');
    await expect(row).toContainText('Nominee confirmed');
    await expect(page.getByText('Binta Other')).toBeHidden();
    await isClean(page, [1440, 390]);
    await page.getByRole('searchbox').fill('nobody of that name');
    await expect(page.getByText('No nomination is among these')).toBeVisible();
    await page.getByRole('link', { name: 'Show all' }).click();
    await row.getByRole('link', { name: 'Awa Sample' }).click();

    await page.getByRole('button', { name: 'Acknowledge receipt' }).click();
    await page.getByRole('button', { name: 'Everything is there' }).click();
    await page.getByRole('button', { name: 'Find eligible', exact: true }).click();
    await expect(page.locator('.tag', { hasText: 'Eligible' }).first()).toBeVisible();
    await expect(page.getByText('found it “Eligible”')).toBeVisible();
    await expect(page.getByText('The nominee: confirmed it')).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download Lettre signée.pdf' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Lettre signée.pdf');
    await isClean(page, [1440, 390]);

    await visit(page, `${base}/analysis`);
    const africa = page.getByRole('row').filter({ hasText: 'Africa' }).first();
    await expect(africa).toContainText('Africa');
    await expect(page.getByText(/^If the call closed now/)).toBeVisible();
    await isClean(page, [1440, 390]);
    await visit(page, `${base}/enter`);
    await isClean(page);

    const { page: member } = await known(browser, 'member');
    await visit(member, base);
    await expect(member.getByRole('heading', { level: 1 })).toHaveText('There is no such page here');
  });
});
