import { type Browser, expect, test } from '@playwright/test';
import { isClean } from './support/clean-at-both';
import { ask, closeAll, open, visit, type Window } from './support/demo';

test.afterEach(closeAll);

/** Sends what is put in place, as the page of whoever prepares an agenda would. */
async function put({ request }: Window, path: string, data: object, match?: number): Promise<void> {
  const headers = match === undefined ? {} : { 'if-match': `"${String(match)}"` };
  const answer = await request.fetch(path, { method: 'PUT', headers, data });
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
}

const item = (title: string, visibility: 'group' | 'closed') => ({
  ...{ id: crypto.randomUUID(), level: 0, title, annotation: '', minutes: null, presenter: '' },
  ...{ visibility, documents: [] },
});

/** A meeting that was convened, with an item that is closed. */
async function convened(browser: Browser) {
  const [desk, chair, member] = [
    await open(browser, 'secretariat'),
    await open(browser, 'chair'),
    await open(browser, 'member'),
  ];
  const { groups } = await ask<{ groups: { id: string; slug: string }[] }>(desk, 'GET', '/api/groups');
  const at = `/api/groups/${groups.find(({ slug }) => slug === 'iag-syn')?.id ?? ''}/meetings`;
  const days = [{ startsAt: '2031-05-05T12:00:00Z', endsAt: '2031-05-05T14:00:00Z' }];
  const { meetingId, n } = await ask<{ meetingId: string; n: number }>(desk, 'POST', at, {
    ...{ kind: 'online', title: 'Meeting with interests (sample)', days, zone: 'UTC', place: '' },
  });
  const [opening, closed] = [item('Opening', 'group'), item('Who advises whom', 'closed')];
  await put(desk, `${at}/${meetingId}/agenda/draft`, { items: [opening, closed] }, 1);
  await ask(desk, 'POST', `${at}/${meetingId}/agenda/issues`, { note: '' });
  await put(desk, `${at}/${meetingId}/floor/quorum`, { members: 1 });
  const floor = `${at}/${meetingId}/floor`;
  return { desk, chair, member, opening, closed, floor, page: `/g/iag-syn/meetings/${String(n)}` };
}

test('a member takes no part in a closed item: their pages say so, and nothing else of it, until it is lifted', async ({
  browser,
}) => {
  const { desk, chair, member, opening, closed, floor, page } = await convened(browser);

  // The member themselves, by the keyboard.
  await visit(member.page, page);
  await expect(member.page.getByText('Who advises whom')).toBeVisible();
  await member.page.getByRole('button', { name: 'Take no part in a closed item …' }).press('Enter');
  const form = member.page.getByRole('form', { name: 'Take no part in a closed item' });
  await form.getByLabel('Closed item').selectOption({ label: '2. Who advises whom' });
  await form.getByLabel(/^Reason/).fill('My ministry has a share in it.');
  await isClean(member.page);
  await form.getByLabel(/^Reason/).press('ControlOrMeta+Enter');
  await expect(member.page.getByText('You are not part of item 2.')).toBeVisible();
  await expect(member.page.getByText('Who advises whom')).toBeHidden();
  await expect(member.page.getByText('keeps away from')).toBeHidden();
  await isClean(member.page);

  // In the session they wait outside while the item is open, and come back by themselves.
  await ask(chair, 'POST', `${floor}/opening`, { actingId: null });
  await ask(chair, 'POST', `${floor}/items/${opening.id}`, { to: 'open' });
  await visit(member.page, `${page}/live`);
  await expect(member.page.getByRole('heading', { name: '1. Opening' })).toBeVisible();
  await ask(chair, 'POST', `${floor}/items/${closed.id}`, { to: 'open' });
  await expect(member.page.locator('b', { hasText: 'You are not part of this item.' })).toBeVisible();
  await isClean(member.page);

  // The desk reads why, and lifts it.
  await visit(desk.page, `${page}/live`);
  const recusals = desk.page.getByRole('region', { name: 'Recusals' });
  await expect(recusals).toContainText('My ministry has a share in it.');
  await expect(recusals).toContainText('Ingrid Lindqvist keeps away from: Items on which projects');
  await isClean(desk.page);
  await recusals.getByRole('button', { name: /^Lift the recusal of .* from item 2$/ }).press('Enter');
  await expect(member.page.getByRole('heading', { name: '2. Who advises whom' })).toBeVisible();

  // And records one of a member: the first in the list.
  await recusals.getByRole('button', { name: 'Recuse a member …' }).press('Enter');
  const recording = desk.page.getByRole('form', { name: 'Recuse a member' });
  await recording.getByLabel('Closed item').selectOption({ index: 1 });
  await recording.getByLabel('Who takes no part in it').selectOption({ index: 1 });
  await recording.getByLabel(/^Reason/).fill('They hold shares.');
  await isClean(desk.page);
  await recording.getByRole('button', { name: 'Recuse them' }).press('Enter');
  await expect(recusals).toContainText('They hold shares.');
});
