import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { againstAccess, expectClean } from './support/axe';
import { ask, closeAll, open, visit } from './support/demo';

test.afterEach(closeAll);

/** Founds the group of the manual's example as whoever runs the installation would; the demonstration's desk leads it. */
async function foundExample(): Promise<void> {
  const example = JSON.parse(await readFile('docs/group.example.json', 'utf8')) as { people: object[] };
  const people = ['head', 'secretariat'].map((role, i) => ({
    ...example.people[i],
    email: `${role}@demo.consilia.example`,
  }));
  const folder = await mkdtemp(join(tmpdir(), 'consilia-group-'));
  const file = join(folder, 'group.json');
  await writeFile(file, JSON.stringify({ ...example, people }));
  const url = process.env['DATABASE_OWNER_URL'];
  const env = { ...process.env, DATABASE_URL: url, SECRET: 'a secret of this test, which signs nothing' };
  const { stdout } = await promisify(execFile)(process.execPath, ['dist/apps/founding/main.js', file], {
    env,
  });
  expect(stdout).toContain('founded Sample advisory group');
  await rm(folder, { recursive: true });
}

test('the head of a group that was founded sets how it works, and takes it on', async ({ browser }) => {
  await foundExample();
  const { page } = await open(browser, 'head');
  await visit(page, '/g/iag-sample/cycle');
  await page.getByRole('button', { name: 'Change the working procedure' }).click();
  await page.getByLabel('Silence lasts at least, in hours').fill('96');
  await page.getByRole('button', { name: 'Add a holiday' }).click();
  await page.getByLabel('Date of the holiday').last().fill('2027-12-24');
  await page.getByLabel('Name of the holiday').last().fill('The day before Christmas');
  await expectClean(page);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('96 hours')).toBeVisible();
  await expect(page.getByText('The day before Christmas')).toBeVisible();
  await page.getByRole('button', { name: 'To “Call for nominations” …' }).click();
  await page.getByRole('button', { name: 'Call for nominations', exact: true }).click();
  await expect(page.getByRole('button', { name: 'To “Selection of members” …' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Change the working procedure' })).toBeHidden();
});

test('its desk invites a member, seats them and makes them the chair, and begins the first draft', async ({
  browser,
}) => {
  const [head, desk] = [await open(browser, 'head'), await open(browser, 'secretariat')];
  const { groups } = await ask<{ groups: { id: string; slug: string }[] }>(head, 'GET', '/api/groups');
  const groupId = groups.find(({ slug }) => slug === 'iag-sample')?.id ?? '';
  for (const to of ['selecting', 'constituted', 'working'])
    await ask(head, 'POST', `/api/groups/${groupId}/stage`, { to, reason: '' });
  const { page } = desk;
  await visit(page, '/g/iag-sample/people');
  await page.getByRole('button', { name: 'Invite somebody' }).click();
  await page.getByLabel('E-mail address').fill('ama@demo.consilia.example');
  await page.getByRole('textbox', { name: 'Name' }).fill('A Sample Member');
  await page.getByLabel('Ministry or organisation').fill('A sample ministry');
  await page.getByRole('combobox', { name: 'Party' }).selectOption('GH');
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  await page.getByRole('button', { name: 'Change A Sample Member' }).click();
  await page.getByRole('button', { name: 'Give a seat …' }).click();
  expect(await againstAccess(page)).toEqual([]);
  await page.getByLabel('Time zone in which they work').selectOption('Africa/Accra');
  await page.getByLabel('Where they are at home').fill('CBD, CITES');
  await page.getByRole('button', { name: 'Give the seat' }).click();
  await expect(page.getByRole('button', { name: 'End the membership …' })).toBeVisible();
  await visit(head.page, '/g/iag-sample/people');
  await head.page.getByRole('button', { name: 'Change A Sample Member' }).click();
  await head.page.getByRole('button', { name: 'Give the office “Chair”' }).click();
  await expect(head.page.getByRole('button', { name: 'End the office “Chair” …' })).toBeVisible();
  await visit(page, '/g/iag-sample/members');
  await expect(page.getByRole('listitem').filter({ hasText: 'A Sample Member' })).toContainText('Chair');
  await visit(page, '/g/iag-sample/advice');
  await page.getByRole('button', { name: 'Begin a draft …' }).click();
  await page.getByLabel('Title').fill('Sample advice');
  await page.getByLabel('Symbol').fill('IAG-SAMPLE/1/AD');
  expect(await againstAccess(page)).toEqual([]);
  await page.getByRole('button', { name: 'Begin the draft' }).click();
  await expect(page.getByRole('button', { name: 'Write the first paragraph' })).toBeVisible();
});

test('ending a cycle takes a reason, and is the head’s alone', async ({ browser }) => {
  const { page: head } = await open(browser, 'head');
  await visit(head, '/g/iag-sample/cycle');
  await head.getByRole('button', { name: 'To “Terminated” …' }).click();
  await expect(head.getByRole('button', { name: 'Terminated', exact: true })).toBeDisabled();
  await head.getByLabel('Reason, shown to all').fill('It was only a sample.');
  await head.getByRole('button', { name: 'Terminated', exact: true }).click();
  await expect(head.getByText('It was only a sample.')).toBeVisible();
  const { page: member } = await open(browser, 'member');
  await visit(member, '/g/iag-syn/cycle');
  await expect(member.getByText('Take the cycle on')).toBeHidden();
});
