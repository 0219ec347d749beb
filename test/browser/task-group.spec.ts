import { expect, test, type Page } from '@playwright/test';
import { isClean } from './support/clean-at-both';
import { ask, closeAll, visit } from './support/demo';
import { scene } from './support/scene';

test.afterEach(closeAll);

const proposal = (page: Page, label: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: `Paragraph ${label}` }) });

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
  test.setTimeout(180_000);
  const { member, other, chair, desk, draft } = await scene(browser);
  const [{ page: lead }, { page: second }] = [member, other];

  await visit(desk.page, `${draft.page}/task-groups`);
  await desk.page.getByRole('button', { name: 'Open a task group …' }).click();
  await desk.page.getByLabel('What it is to do').fill('Find words for the projects and the focal points.');
  await desk.page.getByRole('checkbox', { name: /Ghana/ }).check();
  await desk.page.getByRole('checkbox', { name: /Nepal/ }).check();
  await desk.page.getByRole('combobox', { name: 'Lead' }).selectOption({ index: 0 });
  for (const label of ['1', '2'])
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
  expect(paragraphs.map(({ text }) => text).slice(1, 3)).toEqual([
    'The group advises to seek funding for some projects.',
    'Parties name a focal point for synergies.',
  ]);
});
