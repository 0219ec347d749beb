import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { againstAccess, isTooWide } from './support/axe';
import { closeAll, open, visit } from './support/demo';

test.afterEach(closeAll);

/** Founds the group of the manual's example as whoever runs the installation would; the demonstration's head leads it. */
async function foundExample(): Promise<void> {
  const example = JSON.parse(await readFile('docs/group.example.json', 'utf8')) as { people: object[] };
  const head = { ...example.people[0], email: 'head@demo.consilia.example' };
  const folder = await mkdtemp(join(tmpdir(), 'consilia-group-'));
  const file = join(folder, 'group.json');
  await writeFile(file, JSON.stringify({ ...example, people: [head] }));
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
  for (const width of [1440, 390, 320]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await againstAccess(page)).toEqual([]);
    expect(await isTooWide(page)).toBe(false);
  }
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('96 hours')).toBeVisible();
  await expect(page.getByText('The day before Christmas')).toBeVisible();
  await page.getByRole('button', { name: 'To “Call for nominations” …' }).click();
  await page.getByRole('button', { name: 'Call for nominations', exact: true }).click();
  await expect(page.getByRole('button', { name: 'To “Selection of members” …' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Change the working procedure' })).toBeHidden();
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
