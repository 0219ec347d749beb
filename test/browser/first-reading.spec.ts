import { setTimeout as later } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { ask, closeAll, visit } from './support/demo';
import { known, knownAsker } from './support/known';

test.afterEach(closeAll);

const HOUR_MS = 3_600_000;

test('what happens while a page reads a view for the first time shows there, although the answer is older', async ({
  browser,
}) => {
  const { page } = await known(browser, 'member');
  const desk = await knownAsker(browser, 'desk');
  await visit(page, '/g/iag-pollinators');
  await expect(page.getByText('Connected', { exact: true })).toBeVisible();
  const { groups } = await ask<{ groups: { id: string; slug: string }[] }>(desk, 'GET', '/api/groups');
  const meetings = `/api/groups/${groups.find(({ slug }) => slug === 'iag-pollinators')?.id ?? ''}/meetings`;

  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  let answered = () => {};
  const isAnswered = new Promise<void>((resolve) => (answered = resolve));
  await page.route(`**${meetings}`, async (route) => {
    const response = await route.fetch();
    answered();
    await held;
    await route.fulfill({ response });
  });
  await page.getByRole('link', { name: 'Meetings' }).first().click();
  await isAnswered;
  const title = `Planned meanwhile ${crypto.randomUUID().slice(0, 8)}`;
  const startsAt = new Date(Date.now() + 500 * HOUR_MS);
  const day = {
    startsAt: startsAt.toISOString(),
    endsAt: new Date(startsAt.getTime() + HOUR_MS).toISOString(),
  };
  await ask(desk, 'POST', meetings, { kind: 'online', title, days: [day], zone: 'UTC', place: '' });
  // The entry has come by then; the answer to what was asked before it comes after.
  await later(1_500);
  letGo();
  await expect(page.getByText(title)).toBeVisible();
});
