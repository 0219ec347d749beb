import { expect, test, type Page } from '@playwright/test';
import { isClean } from './support/clean-at-both';
import { ask, closeAll, open, visit, type Window } from './support/demo';
import type { OwnDraft } from './support/own-draft';
import { scene } from './support/scene';

test.afterEach(closeAll);

const DAY_MS = 86_400_000;
const meetings = '/g/iag-pollinators/meetings';
const tick = (page: Page, party: string) => page.getByRole('checkbox', { name: new RegExp(party) });

/** A task group of Ghana and Nepal on one paragraph of a draft; gives the address of its page. */
async function tasked(desk: Window, draft: OwnDraft): Promise<string> {
  const ofGroup = draft.api.replace(/\/drafts\/.*$/, '');
  const { members } = await ask<{ members: { id: string; party: string }[] }>(
    desk,
    'GET',
    `${ofGroup}/roster`,
  );
  const { paragraphs } = await ask<{ paragraphs: { id: string }[] }>(
    desk,
    'GET',
    `${draft.api}/working-text`,
  );
  const memberIds = members.filter(({ party }) => party === 'GH' || party === 'NP').map(({ id }) => id);
  const { taskGroupId } = await ask<{ taskGroupId: string }>(desk, 'POST', `${draft.api}/task-groups`, {
    ...{ mandate: 'Find words.', memberIds, leadId: memberIds[0], zone: 'UTC' },
    ...{ paragraphIds: [paragraphs[1]?.id], endsAt: new Date(Date.now() + 7 * DAY_MS).toISOString() },
  });
  return `${draft.page}/task-groups/${taskGroupId}`;
}

test('the meeting of a task group is planned with its members, who can become others; whoever is not asked to come reads of it', async ({
  browser,
}) => {
  const { member, other, desk, draft } = await scene(browser, ['member', 'other', 'desk']);
  const { page } = desk;
  const title = `Meeting ${crypto.randomUUID().slice(0, 8)}`;

  // From the page of the task group its members come along.
  await visit(page, await tasked(desk, draft));
  await page.getByRole('link', { name: 'Plan a meeting of it …' }).click();
  const form = page.getByRole('form', { name: 'Plan a meeting' });
  await expect(form.getByLabel('Title')).toHaveValue('Meeting of task group 1');
  for (const party of ['Ghana', 'Nepal']) await expect(tick(page, party)).toBeChecked();
  await expect(tick(page, 'Brazil')).not.toBeChecked();
  const plan = form.getByRole('button', { name: 'Plan it and tell its members' });
  await form.getByLabel('Title').fill(title);
  await form.getByLabel('Date').fill('2031-04-08');
  await tick(page, 'Nepal').uncheck();
  await expect(plan).toBeDisabled();
  await tick(page, 'Brazil').press('Space');
  await isClean(page);
  await plan.press('Enter');
  await expect(page.getByRole('status')).toHaveText('The meeting is planned, and its members are told.');

  // Whoever is not among them reads of it.
  const outside = other.page;
  await visit(outside, meetings);
  await outside.getByRole('link', { name: title }).click();
  const few = outside.getByRole('region', { name: 'For these members' });
  await expect(few).toContainText('Brazil');
  await expect(few).toContainText('You are not asked to come.');
  await expect(outside.getByRole('heading', { name: 'How to join' })).toHaveCount(0);
  await isClean(outside);
  await visit(member.page, outside.url());
  await expect(member.page.getByRole('heading', { name: 'How to join' })).toBeVisible();

  // While it is ahead, by one press it is that of the task group again.
  await visit(page, outside.url());
  await page.getByRole('button', { name: 'Move or change …' }).click();
  const names = page.getByRole('paragraph').filter({ hasText: 'A draft of a test' });
  await names.getByRole('button', { name: 'Take those of task group 1' }).last().click();
  for (const party of ['Ghana', 'Nepal']) await expect(tick(page, party)).toBeChecked();
  await page.getByLabel('Reason').fill('Nepal can come.');
  await page.getByRole('button', { name: 'Change it and tell its members' }).press('Enter');
  await expect(few.getByText('You are not asked to come.')).toHaveCount(0);
  await expect(outside.getByRole('heading', { name: 'How to join' })).toBeVisible();
  await expect(page.getByText('Nepal can come.')).toBeVisible();
});

test('of a meeting that is over nobody is told that it will be said how to join', async ({ browser }) => {
  const { page } = await open(browser, 'member');
  await visit(page, '/g/iag-syn/meetings/5');
  await expect(page.getByRole('heading', { name: 'What has changed' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'How to join' })).toHaveCount(0);
});
