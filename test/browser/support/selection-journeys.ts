import { expect, type Page } from '@playwright/test';
import { isClean } from './clean-at-both';
import { ask, visit } from './demo';
import type { Selection } from './selecting';

/** On the board with one list: makes a second, names it, compares both, and discards it. */
export async function listsCompared(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New from A' }).click();
  await expect(page.getByRole('tab', { name: 'Proposal B' })).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('button', { name: 'Rename or discard …' }).click();
  await page.getByRole('textbox', { name: 'Name of proposal B' }).fill('With more women');
  await isClean(page);
  await page.getByRole('button', { name: 'Rename', exact: true }).click();
  await expect(page.getByText('With more women').last()).toBeVisible();
  await page.keyboard.press('c');
  await expect(page.getByText('Only in A')).toBeVisible();
  await page.keyboard.press('c');
  await expect(page.getByText('Only in A')).toBeHidden();
  await page.getByRole('button', { name: 'Rename or discard …' }).click();
  await page.getByLabel('Reason, kept in the record').fill('A is better.');
  await page.getByRole('button', { name: 'Discard', exact: true }).click();
  await expect(page.getByRole('tab', { name: 'Proposal B' })).toBeHidden();
}

/** On a board whose list fits: looks who could take the place of a member. */
export async function replacementFound(page: Page): Promise<void> {
  await page
    .locator('tr.in')
    .getByRole('button', { name: /^Nominee of/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Who could take this place?' }).click();
  await expect(page.getByText(/With everybody else staying|What it would take:/).last()).toBeVisible();
  await isClean(page);
}

/** On the page of the profile: asks what would become of the list if a seat moved. */
export async function seatMoved(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'What if a seat moved to another region?' }).click();
  await page.getByRole('combobox', { name: 'One seat more for' }).selectOption('WEOG');
  await page.getByRole('button', { name: 'See what would change' }).click();
  await expect(page.getByText('The profile stays as it is')).toBeVisible();
  await isClean(page);
}

/** From the board: holds a lottery over what was nominated, and draws. */
export async function lotteryDrawn(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Lotteries' }).click();
  await page.getByRole('button', { name: 'Fix the lists' }).click();
  await expect(page.getByText('Not drawn yet')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Draw one list …' }).click();
  await page.getByLabel('Number (the seed)').fill('8 13 21 34 40 41');
  await page.getByLabel('Where and when it was published').fill('The public lottery of Saturday.');
  await page.getByRole('button', { name: 'Draw, once and for all' }).click();
  await expect(page.getByText(/^List \d+ was drawn, counted from 0, of 1,?000\.$/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Draw one list …' })).toBeHidden();
  await isClean(page);
}

/** A member of the Bureau, whose home is open, sees the round come, reads a nomination, recuses themselves from it, and gives a view. */
export async function bureauHeard({ bureau: { page: bureau } }: Selection): Promise<void> {
  await bureau.getByRole('link', { name: 'Read the list and give your view' }).click();
  await expect(bureau.getByText('Please look at the balance.')).toBeVisible();
  await expect(bureau.getByRole('heading', { name: 'What the Bureau said' })).toBeHidden();
  await isClean(bureau);
  await bureau.getByRole('button', { name: 'Nominee of KE', exact: true }).click();
  await bureau.getByRole('button', { name: 'Read the nomination, letter and CV' }).click();
  await expect(bureau.getByText('Signed by')).toBeVisible();
  await isClean(bureau);
  await bureau.getByRole('button', { name: 'Recuse myself from this file …' }).click();
  await bureau.getByLabel('Reason, kept in the record').fill('A former colleague.');
  await bureau.getByRole('button', { name: 'Recuse myself', exact: true }).click();
  await expect(bureau.getByRole('button', { name: 'Nominee of KE', exact: true })).toBeHidden();
  await bureau.getByLabel('A name, an organization, or words on expertise').fill('nominee of ke');
  await bureau.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(bureau.getByText('Nothing found on this list.')).toBeVisible();
  await bureau.getByLabel('Asks for more of something').check();
  await bureau.getByLabel('Of what there should be more').fill('Migratory species');
  await bureau.getByLabel('In words').fill('Somebody who has worked with the scientific council.');
  await bureau.getByRole('button', { name: 'Give my view' }).click();
  await expect(bureau.getByRole('heading', { name: 'What the Bureau said' })).toBeVisible();
}

interface Vacancies {
  readonly vacancies: { readonly reserves: { name: string; breaks: { label: string }[] }[] }[];
}

/** What a page is to say of the one in reserve for the one seat that is vacant. */
async function foundOfReserve({ desk, groupId }: Selection, reserve: string): Promise<string> {
  const address = `/api/groups/${groupId}/compositions/vacancies`;
  const { vacancies } = await ask<Vacancies>(desk, 'GET', address);
  const [found] = vacancies.flatMap(({ reserves }) => reserves).filter(({ name }) => name === reserve);
  expect(found).toBeDefined();
  const broken = found?.breaks.map(({ label }) => label).join(', ') ?? '';
  return broken === '' ? 'Keeps every criterion' : `Breaks: ${broken}`;
}

/** After publication: the head records a departure and calls a reserve, and the secretariat looks on. */
export async function seatChangesHands(it: Selection, reserve: string): Promise<void> {
  const [{ page }, { page: head }] = [it.desk, it.head];
  await visit(page, `/g/${it.slug}/members`);
  await page.getByRole('link', { name: 'Departures and vacant seats' }).click();
  await expect(page.getByText('No seat is vacant by a departure')).toBeVisible();
  await expect(page.getByText(/are recorded by the head of the secretariat/)).toBeVisible();
  await visit(head, `/g/${it.slug}/members/vacancies`);
  await head.getByRole('button', { name: 'Record a departure …' }).click();
  await head.getByRole('combobox', { name: /^Who/ }).selectOption({ label: 'Nominee of KE — Kenya' });
  await head.getByRole('radio', { name: 'Has resigned' }).check();
  await expect(head.getByRole('button', { name: 'Record the departure' })).toBeDisabled();
  await head.getByLabel('Reason, for secretariat and head only').fill('Another post.');
  await head.getByRole('button', { name: 'Record the departure' }).click();
  await head.getByRole('button', { name: 'Invite its Party to replace …' }).click();
  await head.getByLabel('What the letter says beside, for instance by when').fill('By 1 March.');
  await isClean(head);
  await head.getByRole('button', { name: 'Invite its Party', exact: true }).click();
  await expect(head.getByText(/its Party was invited to nominate/)).toBeVisible();

  // What the head does shows to the secretariat by itself, and nothing of it is the secretariat's to do.
  await expect(page.getByText('Another post.')).toBeVisible();
  // What it says of the reserve is what the engine found: it hangs on who was next in line.
  await expect(page.getByText(await foundOfReserve(it, reserve), { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Fill the seat/ })).toBeHidden();
  await head.getByRole('button', { name: `Fill the seat … ${reserve}` }).click();
  await head.getByLabel('Reason, for secretariat and head only').fill('First in reserve.');
  await head.getByRole('button', { name: 'Fill the seat', exact: true }).click();
  await expect(head.getByRole('heading', { name: 'Seats that were taken again' })).toBeVisible();
  await head.getByRole('link', { name: 'Composition of the group' }).click();
  await expect(head.getByRole('heading', { name: 'Version 3' })).toBeVisible();
  await expect(head.getByText('Nominee of KE (KE) has resigned.')).toBeVisible();
  await expect(head.getByText('18 members · 1 seat is vacant')).toBeVisible();
  await isClean(head);
}
