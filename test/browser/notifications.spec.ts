import { expect, test, type Page } from '@playwright/test';
import { announced } from './support/announced';
import { attach, fetchedBy } from './support/annex';
import { faultsOf } from './support/faults';
import { ask, closeAll, open, visit, type Window } from './support/demo';

test.afterEach(closeAll);

const desk = '/g/iag-syn/notifications';
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const saved = (page: Page, name: string) =>
  expect(page.getByRole('form', { name }).getByRole('button', { name: /^Save/ })).toBeDisabled();

/** The mail with which a notification came to an address, once it is there. */
async function mailTo(by: Window, address: string): Promise<string> {
  let text = '';
  await expect(async () => {
    const { mails } = await ask<{ mails: { id: string; to: string }[] }>(by, 'GET', '/api/demo/mail');
    const id = mails.find(({ to }) => to === address)?.id ?? '';
    ({ text } = await ask<{ text: string }>(by, 'GET', `/api/demo/mail/${id}`));
  }).toPass();
  return text;
}

test('the desk is told when the deadline of a call is no working day, and may keep it', async ({
  browser,
}) => {
  const secretariat = await open(browser, 'secretariat');
  const { page } = secretariat;
  const { groups } = await ask<{ groups: { id: string; slug: string }[] }>(secretariat, 'GET', '/api/groups');
  const api = `/api/groups/${groups.find(({ slug }) => slug === 'iag-syn')?.id ?? ''}/notifications`;
  const call = { kind: 'call', relatesTo: null, language: 'en' };
  const { notificationId } = await ask<{ notificationId: string }>(secretariat, 'POST', api, call);
  await visit(page, `${desk}/${notificationId}`);
  const said = page.getByText(/^The deadline is no working day: Sat .+ is on a weekend\.$/);
  const next = new Date(Date.now() + 30 * 86_400_000);
  const inDays = (day: number) =>
    new Date(next.getTime() + day * 86_400_000).toISOString().slice(0, 10) + 'T17:00';
  const deadline = page.getByLabel('Action required by');
  await deadline.fill(inDays(8 - next.getUTCDay()));
  await expect(said).toBeHidden();
  await deadline.fill(inDays(6 - next.getUTCDay()));
  await expect(said).toBeVisible();
  expect(await faultsOf(page, 'a call')).toEqual([]);
  await page.getByRole('form', { name: 'Particulars' }).getByRole('button', { name: 'Save' }).click();
  await saved(page, 'Particulars');
  await expect(said).toBeVisible();
});

test('a reminder is prepared, translated, approved by a second person, issued, and read by everybody', async ({
  browser,
}) => {
  const [secretariat, head] = [await open(browser, 'secretariat'), await open(browser, 'head')];
  const before = await announced(secretariat, head);
  const { page } = secretariat;
  const faults: string[] = [];

  await visit(page, `${desk}/${before.id}`);
  await press(page, 'Reminder …');
  await press(page, 'Prepare the draft');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Reminder: ');
  const place = new URL(page.url()).pathname;
  const fields = page.getByRole('form', { name: 'Particulars' });
  await fields.getByLabel('Reference').fill('SAMPLE/REM/1');
  await page.waitForTimeout(2_500);
  await visit(page, place);
  await expect(fields.getByLabel('Reference')).toHaveValue('SAMPLE/REM/1');
  await expect(page.getByText('Not saved yet; kept on this device.')).toBeVisible();

  // Somebody else saves the same field meanwhile: both are shown, and nothing is lost.
  const group = await ask<{ groups: { id: string; slug: string }[] }>(head, 'GET', '/api/groups');
  const api = `/api/groups/${group.groups.find(({ slug }) => slug === 'iag-syn')?.id ?? ''}/notifications`;
  const id = place.split('/').at(-1) ?? '';
  await before.edit(id, { reference: 'SAMPLE/OTHER' });
  const meanwhile = page.getByRole('alert').filter({ hasText: 'Somebody else has saved this' });
  await expect(meanwhile).toContainText('SAMPLE/OTHER');
  await expect(meanwhile).toContainText('SAMPLE/REM/1');
  await press(page, 'Keep mine, to be saved over theirs');
  await fields.getByRole('button', { name: 'Save' }).click();
  await saved(page, 'Particulars');

  await page.getByLabel('Beside it').selectOption('ar');
  await page.getByLabel('Subject, العربية').fill('تذكير: الترشيحات');
  const translations = page.getByRole('textbox', { name: /^Translation of paragraph/ });
  for (const it of await translations.all()) await it.fill('تذكير للأطراف.');
  await press(page, 'Save: العربية');
  await saved(page, 'Save: العربية');
  await expect(page.getByText('In step')).toBeVisible();
  await page
    .getByRole('textbox', { name: 'Paragraph 2', exact: true })
    .fill('Parties that have answered are thanked.');
  await press(page, 'Save: English');
  await expect(page.getByText('The source has changed since')).toHaveCount(1);
  await press(page, 'Attach a file …');
  await attach(page, 'Terms of reference');
  await press(page, 'Attach it');
  await expect(page.getByRole('link', { name: 'Terms of reference' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Submit for approval' })).toBeDisabled();
  faults.push(...(await faultsOf(page, 'editor')));
  await press(page, 'It still fits');
  await press(page, 'Save: العربية');
  await saved(page, 'Save: العربية');

  await visit(page, `${place}/preview`);
  await expect(page.getByRole('link', { name: 'Terms of reference' })).toBeVisible();
  await press(page, 'Mail');
  await expect(page.locator('pre')).toContainText('- Terms of reference (annex.pdf, 1 kB)');
  await expect(page.locator('pre')).toContainText('Parties that have answered are thanked.');
  await press(page, 'As a mail program shows it');
  const styled = page.frameLocator('iframe[title="The message"]');
  await expect(styled.getByText('Parties that have answered are thanked.')).toBeVisible();
  const write = () => (document.body.innerHTML = '<p>Words that became markup</p>');
  await expect(page.evaluate(write)).rejects.toThrow('TrustedHTML');
  await press(page, 'Send a test: العربية');
  await expect(page.getByText('On its way to secretariat')).toBeVisible();
  faults.push(...(await faultsOf(page, 'preview')));

  await visit(page, place);
  await press(page, 'Submit for approval');
  await expect(page.getByText('It waits for approval as it was submitted.')).toBeVisible();

  await visit(head.page, '/g/iag-syn');
  const task = head.page.getByRole('listitem').filter({ hasText: 'Approve a notification' });
  await task.filter({ hasText: 'Reminder: ' }).getByRole('link').click();
  faults.push(...(await faultsOf(head.page, 'clearance')));
  await press(head.page, 'Approve, and give it its number');
  await head.page.getByRole('link', { name: 'Issue …' }).click();
  await expect(head.page.getByText('Nothing that was issued can be recalled.')).toBeVisible();
  const issue = head.page.getByRole('button', { name: /^Issue notification/ });
  await expect(issue).toBeDisabled();
  await head.page.getByLabel('I have looked at it, and send it to 2 recipients.').check();
  faults.push(...(await faultsOf(head.page, 'issue')));
  await issue.click();
  await expect(head.page.getByText('2 mails were sent out for this.')).toBeVisible();
  await expect(head.page.getByText('Accepted by the server')).toHaveCount(3);
  faults.push(...(await faultsOf(head.page, 'deliveries')));

  const { number } = await ask<{ number: string }>(head, 'GET', `${api}/${id}`);
  expect(await mailTo(head, before.addresses[0])).toContain(number);
  expect(await mailTo(head, before.addresses[1])).toContain('تذكير للأطراف.');
  await visit(page, desk);
  await expect(page.getByRole('row').filter({ hasText: number })).toContainText('Issued');
  faults.push(...(await faultsOf(page, 'register')));

  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'en-GB' });
  const anybody = await context.newPage();
  await anybody.goto(`/n/${number}?in=ar`);
  await expect(anybody.getByRole('heading', { level: 1 })).toHaveAttribute('dir', 'rtl');
  await expect(anybody.getByText('تذكير للأطراف.').first()).toBeVisible();
  const said = anybody.getByRole('navigation', { name: 'Languages of this notification' });
  await said.getByRole('link', { name: 'English' }).click();
  await expect(anybody.getByText('Parties that have answered are thanked.')).toBeVisible();
  const fetched = await fetchedBy(anybody, 'Terms of reference');
  expect(await mailTo(head, before.addresses[0])).toContain(fetched.url);
  for (const [name, says] of [
    ['ics', 'BEGIN:VCALENDAR'],
    ['json', `"number":"${number}"`],
  ] as const)
    expect(await (await context.request.get(`/n/${number}.${name}`)).text()).toContain(says);
  expect(await (await context.request.get('/n/feed.atom')).text()).toContain(number);
  const paper = anybody.getByRole('link', { name: 'Letter as PDF (A4): العربية' });
  const letter = await context.request.get((await paper.getAttribute('href')) ?? '');
  expect((await letter.body()).subarray(0, 5).toString()).toBe('%PDF-');
  await anybody.emulateMedia({ media: 'print' });
  await expect(anybody.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(anybody.getByText('In other forms')).toBeHidden();

  await visit(page, `/n/${number}`);
  faults.push(...(await faultsOf(page, 'public page')));
  await visit(page, '/n');
  await expect(page.getByRole('link', { name: /^Reminder: / }).first()).toBeVisible();
  faults.push(...(await faultsOf(page, 'public list')));
  expect(faults).toEqual([]);
});

test('the desk of notifications is for secretariat and head', async ({ browser }) => {
  const { page } = await open(browser, 'member');
  await visit(page, desk);
  await expect(page.getByText('This page is for the secretariat')).toBeVisible();
  await visit(page, '/g/iag-syn');
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Notifications' })).toBeHidden();
});
