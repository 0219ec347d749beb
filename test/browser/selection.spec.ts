import { expect, test, type Page } from '@playwright/test';
import { isClean } from './support/clean-at-both';
import { closeAll, visit } from './support/demo';
import {
  bureauHeard,
  listsCompared,
  lotteryDrawn,
  replacementFound,
  seatChangesHands,
  seatMoved,
} from './support/selection-journeys';
import { adopted, selecting, type Selection } from './support/selecting';
import { faultsOfTabWalk } from './support/tab-walk';

let it: Selection;
/** Who waits for a seat to fall vacant. */
let reserve = '';
const board = (): string => `/g/${it.slug}/selection`;

const place = (page: Page, name: string) => page.getByRole('radiogroup', { name: `Place of ${name}` });

test.describe.serial('a selection', () => {
  test.afterAll(closeAll);

  test('a list is put together on the board, by keys and by mouse, and held against the profile', async ({
    browser,
  }) => {
    it = await selecting(browser);
    const { page } = it.desk;
    await visit(page, board());
    await expect(page.getByText('No seat profile has been adopted yet')).toBeVisible();
    await visit(page, `${board()}/profile`);
    await isClean(page);
    await adopted(it);
    await visit(page, board());
    await page.getByRole('button', { name: 'Begin a proposal' }).click();
    await expect(page.getByRole('tab', { name: 'Proposal A' })).toBeVisible();
    await expect(page.getByText('0 of 19 seats are filled')).toBeVisible();

    const own = place(page, 'Nominee of KE');
    await own.getByRole('radio', { name: 'In' }).click();
    await expect(page.getByText('1 of 19 seats are filled')).toBeVisible();
    await expect(own.getByRole('radio', { name: 'In' })).toHaveAttribute('aria-checked', 'true');
    await own.getByRole('radio', { name: 'In' }).press('ArrowRight');
    await expect(page.getByText('0 of 19 seats are filled')).toBeVisible();
    await expect(own.getByRole('radio', { name: 'Reserve' })).toBeFocused();
    await own.getByRole('radio', { name: 'Reserve' }).press('1');
    await expect(page.getByText('1 of 19 seats are filled')).toBeVisible();
    await expect(page.getByText('It can still be completed')).toBeVisible();
    await page.keyboard.press('n');
    const missed = page.locator('[data-criterion="missed"]');
    await expect(missed.first()).toBeFocused();
    await page.keyboard.press('Shift+N');
    await expect(missed.last()).toBeFocused();
    await page.getByRole('button', { name: 'Try this' }).first().click();
    await expect(page.getByRole('region', { name: 'What is tried' })).toBeFocused();
    await isClean(page);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText('1 of 19 seats are filled')).toBeVisible();
    await page.getByRole('button', { name: 'Try this' }).first().click();
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await expect(page.getByText('19 of 19 seats are filled')).toBeVisible();
    await page.getByRole('button', { name: 'Nominee of KE', exact: true }).click();
    await expect(page.getByRole('link', { name: 'The nomination and its history' })).toBeVisible();
    await expect(page.getByText(/What it would take|No list that keeps/).first()).toBeVisible();
    await page.getByRole('button', { name: 'Open other seats …' }).click();
    await page.getByRole('checkbox', { name: 'CEE' }).check();
    await page.getByLabel('Reason, kept in the record').fill('May sit elsewhere too.');
    await isClean(page);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText('May sit elsewhere too.')).toBeVisible();
    await page.getByRole('button', { name: 'Nominee of KE', exact: true }).click();
    await replacementFound(page);

    await visit(page, `${board()}/profile`);
    await seatMoved(page);
    await visit(page, board());
    await page.setViewportSize({ width: 1440, height: 900 });
    const { stops, faults } = await faultsOfTabWalk(page);
    expect(faults).toEqual([]);
    expect(stops).toBeLessThanOrEqual(90);
  });

  test('the board is read from right to left, and its arrows go the other way', async () => {
    const { page } = it.arabic;
    await visit(page, board());
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await page.setViewportSize({ width: 1440, height: 900 });
    const first = page.getByRole('radiogroup').first();
    const chosen = first.locator('[aria-checked="true"]');
    const [before, after] = [await chosen.textContent(), () => chosen.textContent()];
    const isIn = before === 'مختار';
    await chosen.press(isIn ? 'ArrowLeft' : 'ArrowRight');
    await expect.poll(after).toBe('احتياط');
    await first.locator('[aria-checked="true"]').press(isIn ? 'ArrowRight' : 'ArrowLeft');
    await expect.poll(after).toBe(before);
    await isClean(page);
  });

  test('a second list is named, compared and discarded; a lottery fixes its lists, and draws one once', async () => {
    await visit(it.desk.page, board());
    await listsCompared(it.desk.page);
    await lotteryDrawn(it.desk.page);
  });

  test('two who move one nominee meet openly, and what was not kept says so', async () => {
    const [{ page }, { page: other }] = [it.desk, it.head];
    await visit(page, board());
    await visit(other, board());
    // What one reads does not come to the other while the lines are cut.
    await page.route('**/api/groups/*/selection', (asked) =>
      asked.request().method() === 'GET' ? asked.abort() : asked.fallback(),
    );
    const row = page
      .locator('tr.reserve, tr.out')
      .filter({ has: page.getByRole('radiogroup') })
      .first();
    const name = (await row.getByRole('button', { name: /^Nominee of/ }).textContent()) ?? '';
    const kept = other.waitForResponse('**/places/*');
    await place(other, name).getByRole('radio', { name: 'Reserve' }).click();
    await kept;
    await place(page, name).getByRole('radio', { name: 'In' }).click();
    await expect(page.getByText(/Hanna Head moved this nominee to “Reserve”/)).toBeVisible();
    await page.unroute('**/api/groups/*/selection');
    await page.getByRole('button', { name: 'Keep theirs' }).click();
    await expect(place(page, name).getByRole('radio', { name: 'Reserve' })).toHaveAttribute(
      'aria-checked',
      'true',
    );
    await page.route('**/places/*', (asked) => asked.abort());
    await place(page, name).getByRole('radio', { name: 'Out' }).click();
    await expect(page.getByText('Not saved.')).toBeVisible();
    await expect(place(page, name).getByRole('radio', { name: 'Reserve' })).toHaveAttribute(
      'aria-checked',
      'true',
    );
    await page.unroute('**/places/*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(place(page, name).getByRole('radio', { name: 'Out' })).toHaveAttribute(
      'aria-checked',
      'true',
    );
    await expect(page.getByText('Not saved.')).toBeHidden();
  });

  test('the Bureau answers, the head decides, everyone gets a reason, and the composition is published', async () => {
    const [{ page }, { page: head }, { page: bureau }] = [it.desk, it.head, it.bureau];
    await visit(page, board());
    const spare = page
      .locator('tr.out')
      .filter({ has: page.getByRole('radiogroup') })
      .first();
    reserve = (await spare.getByRole('button', { name: /^Nominee of/ }).textContent()) ?? '';
    await place(page, reserve).getByRole('radio', { name: 'Reserve' }).click();
    await visit(bureau, `/g/${it.slug}`);
    await expect(bureau.getByRole('heading', { name: 'Nothing needs you now' })).toBeVisible();
    await expect(bureau.getByRole('region', { name: 'Steps of the cycle' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Send A to the Bureau' }).click();
    await page.getByLabel('What the message says beside').fill('Please look at the balance.');
    await isClean(page);
    await page.getByRole('button', { name: 'Send to the Bureau', exact: true }).click();
    await expect(page.getByText('Proposal A is with the Bureau, and locked.')).toBeVisible();
    await expect(place(page, 'Nominee of KE')).toHaveAttribute('aria-disabled', 'true');
    await isClean(page);

    await bureauHeard(it);

    // What the Bureau does shows on the board by itself.
    await expect(page.getByText('1 asks for more')).toBeVisible();
    await page.getByRole('button', { name: 'Note the outcome …' }).click();
    await page.getByLabel('What came of it').fill('Heard; the list stands.');
    await page.getByRole('button', { name: 'Note the outcome', exact: true }).click();
    await expect(page.getByText('The outcome is noted.')).toBeVisible();
    // And what is done about it shows to the Bureau.
    await expect(bureau.getByText('The outcome is noted.')).toBeVisible();
    await visit(page, `${board()}/decision`);
    await expect(page.getByText('The head decides')).toBeVisible();

    await visit(head, `${board()}/decision`);
    await isClean(head);
    await head.getByLabel('How the criteria were applied, for the record').fill('As the profile says.');
    await head.getByRole('button', { name: 'Decide on this list' }).click();
    await expect(head.getByText('43 nominees have no reason yet')).toBeVisible();
    await expect(head.getByRole('button', { name: 'Publish the composition' })).toBeDisabled();
    await isClean(head);
    for (const all of await head.getByLabel('Reason in words: all').all())
      await all.fill('By region and balance.');
    await head.getByLabel(`Reason in words: ${reserve}`, { exact: true }).fill('Next in line.');
    for (;;) {
      const fill = head.getByRole('button', { name: 'Fill in' }).first();
      if (!(await fill.isVisible())) break;
      await fill.click();
    }
    await head.getByRole('button', { name: 'Save 43 reasons' }).click();
    await expect(head.getByText('Every nominee has a reason.')).toBeVisible();
    await head.getByRole('button', { name: 'Publish the composition' }).click();
    await expect(head.getByText('Version 1 of the composition is published.').first()).toBeVisible();
    await expect(head.getByRole('heading', { name: 'Letters to nominees and their Parties' })).toBeVisible();
    await isClean(head);
    await head.getByRole('button', { name: 'Send all that are left …' }).click();
    await head.getByRole('button', { name: 'Send them' }).click();
    await expect(head.getByText('All of them are sent.')).toBeVisible();
    await head.getByRole('link', { name: 'Go on with the notification' }).click();
    await expect(head).toHaveURL(/\/notifications\/[0-9a-f-]{36}/);
    await visit(page, `/g/${it.slug}/members`);
    await expect(page.getByText('Nominee of KE').first()).toBeVisible();
    await visit(page, board());
    await expect(page.getByText('Version 1 of the composition is published.')).toBeVisible();
  });

  test('a member leaves, a reserve takes the seat, and each version of the composition stays', async () => {
    await seatChangesHands(it, reserve);
  });
});
