import { expect, test } from '@playwright/test';
import { againstAccess, expectClean } from './support/axe';
import { closeAll, giveAuthenticator, makeAdministrator, open, visit, type Window } from './support/demo';

test.afterEach(closeAll);

const page = '/g/iag-syn/people';

test('the secretariat lets somebody in, has no seat for them, and closes and opens their account', async ({
  browser,
}) => {
  const { page: desk } = await open(browser, 'secretariat');
  await visit(desk, page);
  await desk.getByRole('button', { name: 'Invite somebody' }).click();
  await desk.getByLabel('E-mail address').fill('Guest@Demo.consilia.example');
  await desk.getByRole('textbox', { name: 'Name' }).fill('A Sample Guest');
  await desk.getByLabel('Ministry or organisation').fill('A sample university');
  await desk
    .getByRole('form', { name: 'Invite somebody' })
    .getByRole('combobox', { name: 'Role' })
    .selectOption('observer');
  await desk.getByRole('button', { name: 'Invite', exact: true }).click();
  const row = desk.getByRole('listitem').filter({ hasText: 'A Sample Guest' });
  await expect(row).toContainText('guest@demo.consilia.example');
  await expect(row).toContainText('has never come in');
  await row.getByRole('button', { name: 'Change A Sample Guest' }).click();
  await row.getByRole('button', { name: 'Give a seat …' }).click();
  const seat = row.getByRole('form', { name: 'Give a seat' });
  await seat.getByRole('combobox', { name: 'Party' }).selectOption('GH');
  await seat.getByRole('button', { name: 'Give the seat' }).click();
  await expect(seat.getByRole('alert')).toContainText('This seat group has no vacant seat.');
  await seat.getByRole('button', { name: 'Cancel' }).click();
  await row.getByRole('button', { name: 'Deactivate …' }).click();
  await row.getByLabel('Reason, kept for the desk').fill('Only a sample.');
  await row.getByRole('button', { name: 'Deactivate', exact: true }).click();
  await expect(row.getByText('Deactivated')).toBeVisible();
  await row.getByRole('button', { name: 'Open the account again' }).click();
  await expect(row.getByText('Deactivated')).toBeHidden();
});

test('an address that is none is refused in the words of its field, and nothing typed is lost', async ({
  browser,
}) => {
  const { page: desk } = await open(browser, 'secretariat');
  await visit(desk, page);
  await desk.getByRole('button', { name: 'Invite somebody' }).click();
  await desk.getByLabel('E-mail address').fill('guest@@example');
  await desk.getByRole('textbox', { name: 'Name' }).fill('Another Guest');
  await desk.getByLabel('Ministry or organisation').fill('A sample university');
  await desk.getByLabel('E-mail address').evaluate((it: HTMLInputElement) => (it.type = 'text'));
  await desk.getByRole('button', { name: 'Invite', exact: true }).click();
  await expect(desk.getByRole('form').getByRole('alert')).toContainText(
    'Enter an e-mail address, such as name@example.org.',
  );
  await expect(desk.getByRole('textbox', { name: 'Name' })).toHaveValue('Another Guest');
});

test('a second factor is reset by two administrators: one asks and says why, the other one does it', async ({
  browser,
}) => {
  await giveAuthenticator('cr@demo.consilia.example');
  await makeAdministrator('head@demo.consilia.example', true);
  try {
    const to = async ({ page: at }: Window) => {
      await visit(at, page);
      const row = at.getByRole('listitem').filter({ hasText: 'Ana Solís' });
      await row.getByRole('button', { name: 'Change Ana Solís' }).click();
      return row;
    };
    const first = await to(await open(browser, 'admin'));
    await first.getByRole('button', { name: 'Reset the second factor …' }).click();
    await first.getByLabel('Reason, told to them').fill('The telephone is lost.');
    await first.getByRole('button', { name: 'Ask for it' }).click();
    await expect(first.getByText('Reset of the second factor asked for')).toBeVisible();
    await expect(first.getByRole('button', { name: 'Take the request back' })).toBeVisible();
    await expect(first.getByRole('button', { name: 'Reset the second factor', exact: true })).toBeHidden();
    const head = await open(browser, 'head');
    const second = await to(head);
    await expect(second.getByText('asked that their second factor be reset')).toContainText(
      'The telephone is lost.',
    );
    expect(await againstAccess(head.page)).toEqual([]);
    await second.getByRole('button', { name: 'Reset the second factor', exact: true }).click();
    await expect(second.getByText('Reset of the second factor asked for')).toBeHidden();
    await expect(second.getByRole('button', { name: 'Reset the second factor …' })).toBeHidden();
  } finally {
    await makeAdministrator('head@demo.consilia.example', false);
  }
});

test('the page is nobody else’s, and clean for those who use it with other means', async ({ browser }) => {
  const { page: member } = await open(browser, 'member');
  await visit(member, page);
  await expect(member.getByText('This page is for the secretariat')).toBeVisible();
  const { page: admin } = await open(browser, 'admin');
  await visit(admin, page);
  await admin
    .getByRole('button', { name: /^Change / })
    .first()
    .click();
  await expectClean(admin);
});

test('whoever runs the installation sees how it is; for others the page is not there', async ({
  browser,
}) => {
  const { page: admin } = await open(browser, 'admin');
  await visit(admin, '/admin');
  await expect(admin.getByRole('listitem').filter({ hasText: 'Deadlines' })).toContainText('Well');
  await expectClean(admin);
  const { page: head } = await open(browser, 'head');
  await visit(head, '/admin');
  await expect(head.getByRole('heading', { level: 1 })).toHaveText('There is no such page here');
});
