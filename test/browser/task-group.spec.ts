import { expect, test, type Page } from '@playwright/test';
import { isClean } from './support/clean-at-both';
import { ask, closeAll, visit } from './support/demo';
import { scene } from './support/scene';

test.afterEach(closeAll);

const proposal = (page: Page, label: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: `Paragraph ${label}` }) });
const added = (page: Page, label: string) =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: `New paragraph after ${label}` }) });

/** Opens the editor of a paragraph, and writes this instead of what stands there. */
async function write(page: Page, button: string, label: string, text: string): Promise<void> {
  await proposal(page, label).getByRole('button', { name: button }).click();
  const editor = page.getByRole('textbox', { name: `Paragraph ${label}` });
  await editor.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

test('a task group is opened, writes on its own copy and returns it; the chair takes over, and no wording is lost', async ({
  browser,
}) => {
  const { member, other, chair, desk, draft } = await scene(browser, ['member', 'other', 'chair', 'desk']);
  const [{ page: lead }, { page: second }] = [member, other];

  await visit(desk.page, `${draft.page}/task-groups`);
  await desk.page.getByRole('button', { name: 'Open a task group …' }).click();
  await desk.page.getByLabel('What it is to do').fill('Find words for the projects and the focal points.');
  await desk.page.getByRole('checkbox', { name: /Ghana/ }).check();
  await desk.page.getByRole('checkbox', { name: /Nepal/ }).check();
  await desk.page.getByRole('combobox', { name: 'Lead' }).selectOption({ index: 0 });
  for (const label of ['1', '2', '3'])
    await desk.page.getByRole('checkbox', { name: new RegExp(`^${label} `) }).check();
  await isClean(desk.page);
  await desk.page.getByRole('button', { name: 'Open it and tell its members' }).press('Enter');
  await desk.page.getByRole('link', { name: 'Task group 1' }).click();
  await expect(desk.page.getByText('Find words for the projects and the focal points.')).toBeVisible();
  const address = new URL(desk.page.url()).pathname;

  await visit(lead, address);
  await visit(second, address);
  await expect(second.getByRole('button', { name: 'Propose a wording for 1' })).toBeVisible();
  await write(
    lead,
    'Propose a wording for 1',
    '1',
    'The group advises to seek funding for two joint projects.',
  );
  await write(second, 'Propose a wording for 1', '1', 'The group advises to wait.');
  await lead.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(proposal(lead, '1').locator('ins').first()).toBeVisible();
  // Whoever saves second on the same words is shown both.
  await second.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(second.getByText('Yours, not saved')).toBeVisible();
  await second.getByRole('button', { name: 'Keep theirs' }).click();
  await write(second, 'Propose a wording for 2', '2', 'Parties name a focal point for synergies.');
  await second.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(proposal(lead, '2').locator('del').first()).toBeVisible();

  // A new paragraph and one to be left out, by keyboard alone and on a phone.
  await second.setViewportSize({ width: 390, height: 844 });
  await second.getByRole('button', { name: 'Add a paragraph after 2 …' }).press('Enter');
  await second.getByRole('combobox', { name: 'Kind' }).selectOption('item');
  const editor = second.getByRole('textbox', { name: 'New paragraph after 2' });
  await editor.focus();
  await second.keyboard.type('They tell the secretariat who it is.');
  await isClean(second);
  await second.keyboard.press('ControlOrMeta+Enter');
  await expect(added(lead, '2').locator('ins')).toHaveText('They tell the secretariat who it is.');
  await expect(added(lead, '2').getByText('List item', { exact: true })).toBeVisible();
  await second.getByRole('button', { name: 'Leave 3 out …' }).press('Enter');
  await expect(second.getByRole('textbox', { name: 'Reason' })).toBeFocused();
  await second.keyboard.type('The report says so.');
  await isClean(second);
  await second.keyboard.press('Enter');
  await expect(proposal(lead, '3').getByText('To be left out: The report says so.')).toBeVisible();
  await added(lead, '2').getByRole('button', { name: 'Take it back' }).press('Enter');
  await expect(added(second, '2').getByText('Taken back', { exact: true })).toBeVisible();
  await added(second, '2').getByRole('button', { name: 'Propose it again' }).press('Enter');
  await second.getByRole('textbox', { name: 'The new paragraph' }).focus();
  await second.keyboard.type('They tell the secretariat its name.');
  await second.keyboard.press('ControlOrMeta+Enter');
  await expect(added(lead, '2').locator('ins')).toHaveText('They tell the secretariat its name.');

  await lead.getByRole('button', { name: 'Add a paragraph after 3 …' }).press('Enter');
  await lead.getByRole('textbox', { name: 'New paragraph after 3' }).focus();
  await lead.keyboard.type('Its next meeting is announced there.');
  await lead.keyboard.press('ControlOrMeta+Enter');
  await expect(added(second, '3').locator('ins')).toBeVisible();

  await draft.rewrite(4, 'The group meets again in May.');
  await draft.rewrite(1, 'The group advises to seek funding for three joint projects.');
  const leads = (await lead.getByRole('button', { name: 'Return the result …' }).isVisible()) ? lead : second;
  await isClean(leads);
  await leads.getByRole('button', { name: 'Return the result …' }).click();
  await leads.getByLabel('What the Chair should know (may be empty)').fill('We agreed on both.');
  await leads.getByRole('button', { name: 'Return it to the Chair' }).click();
  await expect(leads.getByText('We agreed on both.')).toBeVisible();
  await expect(lead.getByRole('button', { name: 'Propose a wording for 1' })).toBeHidden();

  await visit(chair.page, address);
  const first = proposal(chair.page, '1');
  await expect(first.getByText(/^The same words were changed in the text meanwhile/)).toBeVisible();
  await expect(first.locator('ins', { hasText: 'three' })).toBeVisible();
  await isClean(chair.page);
  await proposal(chair.page, '2').getByRole('button', { name: 'Take over' }).click();
  await expect(proposal(chair.page, '2').getByText('Taken over', { exact: true })).toBeVisible();
  await added(chair.page, '2').getByRole('button', { name: 'Take over' }).press('Enter');
  await expect(added(chair.page, '2').getByText('Taken over', { exact: true })).toBeVisible();
  const third = proposal(chair.page, '3');
  await expect(third.getByText(/the paragraph is left out as it reads now\.$/)).toBeVisible();
  await expect(third.locator('ins', { hasText: 'May' })).toBeVisible();
  await third.getByRole('button', { name: 'Take over' }).press('Enter');
  await expect(proposal(chair.page, '3').getByText('Taken over', { exact: true })).toBeVisible();
  await expect(added(chair.page, '3').getByText('Taken over, it stands after II.')).toBeVisible();
  await isClean(chair.page);
  await added(chair.page, '3').getByRole('button', { name: 'Take over' }).press('Enter');
  await expect(added(chair.page, '3').getByText('Taken over', { exact: true })).toBeVisible();
  await write(
    chair.page,
    'Write what is to stand …',
    '1',
    'The group advises to seek funding for some projects.',
  );
  await chair.page.getByRole('button', { name: 'Put this into the text' }).click();
  await expect(
    chair.page.getByText('The Chair has decided about everything that was proposed.'),
  ).toBeVisible();
  const { paragraphs } = await ask<{ paragraphs: { text: string }[] }>(
    desk,
    'GET',
    `${draft.api}/working-text`,
  );
  expect(paragraphs.map(({ text }) => text).slice(1)).toEqual([
    'The group advises to seek funding for some projects.',
    'Parties name a focal point for synergies.',
    'They tell the secretariat its name.',
    'What comes next',
    'Its next meeting is announced there.',
  ]);
});
