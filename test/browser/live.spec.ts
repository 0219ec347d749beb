import { expect, test, type Page } from '@playwright/test';
import { isClean } from './support/clean-at-both';
import { closeAll, open, visit, type Window } from './support/demo';
import { reportOf } from './support/reporting';
import { loseLine } from './support/sitting';

test.afterEach(closeAll);

const speakers = (page: Page) => page.getByRole('region', { name: /^Speakers’ list/ });
const floor = (page: Page) => page.getByRole('region', { name: 'Has the floor' });
const ask = (page: Page) => page.locator('.ask').getByRole('button');
/** What somebody who listens to the page hears: politely, or at once. */
const hears = async (page: Page, words: string | RegExp, region = '#status') =>
  expect(page.locator(region)).toHaveText(words);

async function come({ page }: Window, phone = false): Promise<Page> {
  if (phone) await page.setViewportSize({ width: 390, height: 844 });
  await visit(page, '/g/iag-syn/meetings/8');
  await page.getByRole('link', { name: 'Go to the meeting: it is in session' }).click();
  await expect(page.getByRole('heading', { name: 'Online meeting in session (sample)' })).toBeVisible();
  return page;
}

test('a chair, two members, one of them on a phone, and the secretariat meet', async ({ browser }) => {
  const chair = await come(await open(browser, 'chair'));
  const ann = await come(await open(browser, 'member'), true);
  const ben = await come(await open(browser, 'member2'), true);
  const desk = await come(await open(browser, 'secretariat'));

  await test.step('who opens the page is there', async () => {
    await expect(chair.getByRole('heading', { name: '13 of 19 members present' })).toBeVisible();
  });

  await test.step('an observer finds the way there, is listed as one, and may ask to speak', async () => {
    const { page: observer } = await open(browser, 'observer');
    await visit(observer, '/g/iag-syn');
    await observer.getByRole('navigation').getByRole('link', { name: 'Meetings' }).click();
    await observer.getByRole('link', { name: 'Online meeting in session (sample)' }).click();
    await observer.getByRole('link', { name: 'Go to the meeting: it is in session' }).click();
    await observer.setViewportSize({ width: 390, height: 844 });
    await desk.getByRole('button', { name: 'Who attends' }).click();
    const listed = desk.getByRole('listitem').filter({ hasText: 'Grace Wambui' });
    await expect(listed.getByRole('combobox')).toHaveValue('present');
    await expect(listed).toContainText('Observer');
    await ask(observer).click();
    await expect(ask(observer)).toHaveText('You are number 4. Withdraw');
    await expect(speakers(chair).getByRole('listitem').last()).toContainText('Grace Wambui');
    await isClean(observer);
    await ask(observer).click();
    await expect(speakers(chair).getByRole('listitem')).toHaveCount(3);
    await desk.getByRole('button', { name: 'Who attends' }).click();
  });

  await test.step('members ask for the floor with one button, and know their place', async () => {
    await ask(ann).click();
    await expect(ask(ann)).toHaveText('You are number 4. Withdraw');
    await ask(ben).click();
    await expect(ask(ben)).toHaveText('You are number 5. Withdraw');
    await expect(speakers(chair).getByRole('listitem')).toHaveCount(5);
  });

  await test.step('the chair gives the floor by a key; the others hear who has it, and the focus stays', async () => {
    await ask(ann).focus();
    await chair.keyboard.press('n');
    await expect(floor(chair).getByText('Sweden')).toBeVisible();
    await expect(floor(ann).getByRole('timer')).toHaveText(/^0:0\d$/);
    await hears(ann, 'Sweden has the floor. You are number 3 in the list.');
    await expect(ask(ann)).toBeFocused();
  });

  await test.step('the chair moves somebody up by buttons, and they have the floor at once', async () => {
    await speakers(chair).getByRole('button', { name: 'Move Senegal up' }).click();
    await expect(speakers(chair).getByRole('listitem').nth(1)).toContainText('Senegal');
    await speakers(chair).getByRole('button', { name: 'Move Senegal up' }).click();
    await expect(speakers(chair).getByRole('listitem').first()).toContainText('Senegal');
    await expect(
      chair.getByRole('checkbox', { name: 'Those who have not spoken go first' }),
    ).not.toBeChecked();
    await chair.keyboard.press('j');
    await expect(speakers(chair).getByRole('listitem').first()).toBeFocused();
    await floor(chair)
      .getByRole('button', { name: /^Next: Senegal/ })
      .click();
    await hears(ann, 'You have the floor.', '#alert');
    await expect(ask(ann)).toHaveText('You have the floor');
    await expect(chair.getByText('Western European and other States')).toBeVisible();
  });

  await test.step('whose line is lost keeps the place, and everybody sees that they are coming back', async () => {
    await ben.context().setOffline(true);
    await loseLine('member2@demo.consilia.example');
    await expect(speakers(chair).getByText('reconnecting: the place is kept for five minutes')).toBeVisible();
    await expect(speakers(chair).getByRole('listitem')).toHaveCount(3);
    await ben.context().setOffline(false);
    await expect(speakers(chair).getByText('reconnecting: the place is kept for five minutes')).toBeHidden({
      timeout: 40_000,
    });
    await expect(ask(ben)).toHaveText('You are number 3. Withdraw');
    await ask(ben).click();
    await expect(speakers(chair).getByRole('listitem')).toHaveCount(2);
  });

  await test.step('one objection, in words, and nothing can be recorded', async () => {
    const text = 'The wording of comment 12.4 is agreed (sample).';
    await expect(chair.getByRole('button', { name: 'Ask whether anybody objects' })).toBeDisabled();
    await chair.getByLabel('Text of the decision').fill(text);
    await chair.getByRole('button', { name: 'Ask whether anybody objects' }).click();
    await hears(ann, `Proposed decision: ${text} Answer with no objection or I object.`);
    await ben.getByRole('button', { name: 'No objection' }).click();
    await expect(ben.getByText('You have no objection.')).toBeVisible();
    await ann.getByRole('button', { name: 'I object' }).click();
    await expect(ann.getByRole('button', { name: 'Send the objection' })).toBeDisabled();
    await ann.getByLabel('What you object to').fill('One project is too narrow.');
    await isClean(ann);
    await ann.getByRole('button', { name: 'Send the objection' }).click();
    await expect(chair.getByText('One project is too narrow.')).toBeVisible();
    await expect(chair.getByRole('button', { name: 'Record as agreed' })).toBeDisabled();
    await isClean(chair);
  });

  await test.step('nobody objects any more: it is recorded with its number, and everybody has it', async () => {
    await ann.getByRole('button', { name: 'No objection' }).click();
    await expect(ann.getByText('You have no objection.')).toBeVisible();
    await expect(chair.getByRole('button', { name: 'Record as agreed' })).toBeEnabled();
    await chair.getByRole('heading', { name: 'Proposed decision' }).click();
    await chair.keyboard.press('Control+Enter');
    await chair.getByRole('button', { name: 'Yes, record it as agreed' }).press('Enter');
    await expect(desk.getByText('Decision 8/2.')).toBeVisible();
    await ann.getByRole('button', { name: 'Record', exact: true }).click();
    await expect(ann.getByText('Decision 8/2.')).toBeVisible();
    await expect(floor(ann)).toBeHidden();
  });

  await test.step('the secretariat notes who does what, marks who attends, and queues who has no device', async () => {
    await desk.getByRole('button', { name: 'Note an action point …' }).click();
    await desk.getByLabel('What is to be done').fill('Align paragraph 14 (sample)');
    await desk.getByLabel('Who does it').selectOption({ label: 'Senegal — Amina Diallo' });
    await desk.getByLabel('By when').fill('2031-03-01');
    await desk.getByRole('button', { name: 'Note it' }).click();
    await expect(chair.getByText('Align paragraph 14 (sample)')).toBeVisible();
    await desk.getByRole('button', { name: 'Who attends' }).click();
    await desk.getByRole('combobox', { name: 'How Pieter van Dijk attends' }).selectOption('Present');
    await desk.getByRole('button', { name: 'Put Pieter van Dijk on the list of speakers' }).click();
    await expect(speakers(chair).getByText('Netherlands')).toBeVisible();
    await isClean(desk);
  });

  await test.step('the report has written itself, is corrected, and adopted', () =>
    reportOf({ chair, ann, desk }));
});
