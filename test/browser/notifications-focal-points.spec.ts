import { expect, test } from '@playwright/test';
import { faultsOf } from './support/faults';
import { closeAll, open, visit } from './support/demo';

test.afterEach(closeAll);

test('focal points are added, found and taken in from a list, whose faults are told line by line', async ({
  browser,
}) => {
  const { page } = await open(browser, 'secretariat');
  await visit(page, '/g/iag-syn/notifications/focal-points');
  const press = (label: string) => page.getByRole('button', { name: label }).click();
  const name = `A Sample ${crypto.randomUUID().slice(0, 8)}`;
  await press('Take a list in (CSV) …');
  const list = page.getByLabel('Or paste it here');
  const line = (party: string, at: string) => `${party},${name},,${at},,fr`;
  const columns = 'party,name,title,email,fallback_email,language';
  const address = `${crypto.randomUUID()}@parties.example`;
  await list.fill([columns, line('SN', address), line('XX', 'nobody')].join('\n'));
  await press('Take it in');
  await expect(page.getByRole('form').getByRole('alert')).toContainText('Line 3');
  await expect(list).toHaveValue(new RegExp(address));
  await list.fill([columns, line('SN', address)].join('\n'));
  await press('Take it in');
  await page.getByLabel('Find by Party, name or address').fill(name);
  const row = page.getByRole('listitem').filter({ hasText: address });
  await expect(row).toContainText('Senegal');
  expect(await faultsOf(page, 'focal points')).toEqual([]);
  await row.getByRole('button', { name: /^End …/ }).click();
  await row.getByRole('button', { name: 'End it' }).click();
  await expect(row).toBeHidden();
});
