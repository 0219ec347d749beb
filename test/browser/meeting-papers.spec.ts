import { expect, test } from '@playwright/test';
import { closeAll, open, visit, type Window } from './support/demo';
import { isClean } from './support/clean-at-both';
import { options, search } from './support/finding';

test.afterEach(closeAll);

const meetings = '/g/iag-syn/meetings';
const calendar = '/g/iag-syn/calendar';
const pdf = Buffer.from('%PDF-1.4\n%%EOF\n');

/** Names of the files in a ZIP, as the list at its end has them. */
function namesIn(zip: Buffer): string[] {
  const names: string[] = [];
  for (
    let at = zip.indexOf('PK\u0001\u0002', 0, 'latin1');
    at >= 0;
    at = zip.indexOf('PK\u0001\u0002', at + 4, 'latin1')
  )
    names.push(zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28)));
  return names;
}

const file = async ({ page, request }: Window, link: string): Promise<Buffer> => {
  const href = await page.getByRole('link', { name: link }).first().getAttribute('href');
  const answer = await request.get(href ?? '');
  expect(answer.ok()).toBe(true);
  return answer.body();
};

test('a meeting is planned like the last one, warned of what others do, and its papers are taken along', async ({
  browser,
}) => {
  const desk = await open(browser, 'secretariat');
  const { page } = desk;

  // The desk notes what another body does, for the group only.
  await visit(page, calendar);
  await expect(page.getByRole('region', { name: 'Events of other bodies' })).toContainText('SBSTTA-21');
  await page.getByRole('button', { name: 'Add an event …' }).click();
  const form = page.getByRole('form', { name: 'Add an event' });
  await form.getByLabel('Name of the event').fill('A sample event');
  await form.getByLabel('First day').fill('2031-03-03');
  await expect(form.getByLabel('Last day')).toHaveValue('2031-03-03');
  await form.getByLabel('Last day').fill('2031-03-07');
  await form.getByLabel('Everybody may see it here').uncheck();
  await form.getByRole('button', { name: 'Keep' }).press('Enter');
  await expect(page.getByRole('status')).toHaveText('The event is noted.');
  await expect(page.getByRole('listitem').filter({ hasText: 'A sample event' })).toContainText(
    'For the group only',
  );

  // The plan is that of SBI-2, long ago; another day can be tried.
  const plan = page.getByRole('region', { name: 'Back from the day of the report' });
  await expect(plan.getByRole('listitem').filter({ hasText: 'Handing over the report' })).toContainText(
    'Too late',
  );
  await plan.getByLabel('Try another day').fill('2031-12-31');
  await expect(plan.getByRole('listitem').filter({ hasText: 'Handing over the report' })).toContainText(
    'In time',
  );
  await isClean(page);

  // A meeting like the last one: its hours are there, and a day on which others meet is warned of.
  await visit(page, meetings);
  await page.getByRole('button', { name: 'Like the last meeting …' }).click();
  const again = page.getByRole('form', { name: 'Plan a meeting' });
  await again.getByLabel('Title').fill('The meeting after (sample)');
  await again.getByLabel('Date').fill('2031-03-04');
  await expect(again.getByRole('note')).toContainText('A sample event');
  await again.getByRole('button', { name: 'Plan it and tell everyone' }).click();
  await page.getByRole('link', { name: 'The meeting after (sample)' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The meeting after (sample)');
  await expect(page.getByText('On the days of:')).toBeVisible();

  // Its items came along; one gets a file.
  await page.getByRole('button', { name: 'Write on the agenda …' }).click();
  await page.getByText('Annotation, minutes, documents').first().click();
  await page.getByRole('button', { name: 'Add a file …' }).first().click();
  await page
    .getByLabel('File', { exact: true })
    .setInputFiles({ name: 'Overview.pdf', mimeType: 'application/pdf', buffer: pdf });
  await page.getByRole('button', { name: 'Send the file' }).click();
  await expect(page.getByText('A file that was sent')).toBeVisible();
  await expect(page.getByLabel('Title of the document')).toHaveValue('Overview');
  await isClean(page);
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.getByRole('button', { name: 'Circulate the agenda …' }).click();
  await page.getByRole('button', { name: 'Circulate it to everyone' }).click();
  await expect(page.getByRole('link', { name: 'All documents of this agenda (ZIP)' })).toBeVisible();
  await isClean(page);

  // A member takes all of it along; everybody else knows of public events alone.
  const member = await open(browser, 'member2');
  await visit(member.page, page.url());
  expect((await file(member, 'PDF')).subarray(0, 5).toString()).toBe('%PDF-');
  const zip = await file(member, 'All documents of this agenda (ZIP)');
  const [agenda, paper] = namesIn(zip);
  expect(agenda).toMatch(/^00 IAG-SYN-1-M\d+-1\.pdf$/);
  expect(paper).toBe('01-01 Overview.pdf');
  expect((await file(member, 'Overview')).equals(pdf)).toBe(true);
  expect(namesIn(await file(member, 'Word'))).toContain('word/document.xml');
  // Its symbol leads to it from anywhere, and so does its permanent address.
  const symbol = agenda?.slice(3, -4).replaceAll('-', '/').replace('IAG/SYN', 'IAG-SYN') ?? '';
  const place = `${page.url()}#agenda-0`;
  await search(member.page, symbol);
  await expect(options(member.page).first()).toContainText('Agenda: The meeting after (sample)');
  await visit(member.page, `/s/${symbol}`);
  await expect(member.page).toHaveURL(place);
  await visit(member.page, '/g/iag-syn/documents');
  await expect(member.page.getByRole('row').filter({ hasText: symbol })).toContainText('Current');
  await isClean(member.page);
  const passer = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await visit(passer, calendar);
  await expect(passer.getByText('SBSTTA-21')).toBeVisible();
  await expect(passer.getByText('A sample event')).toHaveCount(0);
  await expect(passer.getByText('Back from the day of the report')).toHaveCount(0);
  await isClean(passer);
});
