import { expect, test, type Page } from '@playwright/test';
import { ask, closeAll, endNow, open, visit, type Window } from './support/demo';

test.afterEach(closeAll);

interface Comment {
  id: string;
  number: string;
  answer: object | null;
}
interface Draft {
  id: string;
  round: { id: string } | null;
  current: { id: string; n: number };
  circulationId: string | null;
}

/** The draft of the sample group, as the API tells of it. */
class Text {
  private constructor(
    private readonly by: Window,
    readonly groupId: string,
    readonly draftId: string,
  ) {}

  static async of(by: Window): Promise<Text> {
    const { groups } = await ask<{ groups: { id: string; slug: string }[] }>(by, 'GET', '/api/groups');
    const groupId = groups.find(({ slug }) => slug === 'iag-syn')?.id ?? '';
    const { drafts } = await ask<{ drafts: Draft[] }>(by, 'GET', `/api/groups/${groupId}/drafts`);
    return new Text(by, groupId, drafts[0]?.id ?? '');
  }

  get api(): string {
    return `/api/groups/${this.groupId}/drafts/${this.draftId}`;
  }
  at(page: '' | '/finalise' | '/edit' | '/silence' | '/answer'): string {
    return `/g/iag-syn/advice/${this.draftId}${page}`;
  }
  async head(): Promise<Draft> {
    return (await ask<{ draft: Draft }>(this.by, 'GET', this.api)).draft;
  }
  async comments(): Promise<Comment[]> {
    return (await ask<{ comments: Comment[] }>(this.by, 'GET', `${this.api}/comments`)).comments;
  }
}

const paragraph = (page: Page, label: string) => page.locator(`#p${label}`);
const said = 'Say by when this is to be reviewed.';

async function openProcedure(chair: Page): Promise<void> {
  await chair.getByRole('button', { name: 'Open the procedure' }).click();
  await expect(chair).toHaveURL(/\/silence$/);
  await expect(chair.getByRole('timer')).toBeVisible();
}

/** Writes another ending to a paragraph of the working text. */
async function rewrite(page: Page, label: string, words: string): Promise<void> {
  await page.getByRole('button', { name: `Edit paragraph ${label}`, exact: true }).click();
  const editor = page.locator('.ProseMirror');
  await editor.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(` ${words}`);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(editor).toBeHidden();
  await expect(page.getByText(words)).toBeVisible();
}

/** The result can be printed, without what only a screen needs. */
async function expectOnPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  for (const name of ['Adopted', 'Record']) await expect(page.getByRole('region', { name })).toBeVisible();
  for (const gone of ['#page > header', '.crumb', '.foot'])
    await expect(page.locator(gone).first()).toBeHidden();
}

test('draft advice is commented live, finalised by the chair, objected to, changed and agreed', async ({
  browser,
}) => {
  const [member, other, chair, desk] = await Promise.all([
    open(browser, 'member'),
    open(browser, 'member2'),
    open(browser, 'chair'),
    open(browser, 'secretariat'),
  ]);
  const text = await Text.of(chair);
  const before = (await text.comments()).length;

  // A member comments; the other sees it at once, where they are reading, without anything moving.
  await Promise.all([member, other, chair].map(({ page }) => visit(page, text.at(''))));
  for (const { page } of [member, other]) await expect(paragraph(page, '8')).toBeVisible();
  await expect(member.page.getByText('Connected')).toBeVisible();
  await expect(other.page.getByText('Connected')).toBeVisible();
  await member.page.getByRole('button', { name: 'Comment on paragraph 8' }).click();
  await member.page.getByLabel('Your comment').fill(said);
  const pill = paragraph(other.page, '8').getByRole('button', { name: 'Show 1 new comment' });
  await member.page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(paragraph(member.page, '8').getByText(said)).toBeVisible();
  await expect(pill).toBeVisible();
  expect(await text.comments()).toHaveLength(before + 1);

  // The other opens it and replies; the author sees the reply.
  await pill.click();
  const card = (page: Page) => page.getByRole('article').filter({ hasText: said });
  await card(other.page).getByRole('button', { name: 'Reply' }).click();
  await other.page.getByLabel('Your reply').fill('By the end of 2019, I would suggest.');
  await other.page.getByRole('button', { name: 'Send the reply' }).click();
  await expect(card(member.page).getByText('By the end of 2019')).toBeVisible();

  // The chair answers it; both members see the answer.
  await visit(chair.page, text.at(''));
  await card(chair.page).getByRole('button', { name: 'Answer', exact: true }).click();
  await chair.page.getByRole('radio', { name: 'Accept with changes' }).check();
  await chair.page.getByRole('textbox', { name: /reason/i }).fill('A date is added.');
  await chair.page.getByRole('button', { name: 'Save answer' }).click();
  for (const { page } of [member, other])
    await expect(card(page).getByText('Accepted with changes')).toBeVisible();
  await expect(member.page.locator('#status')).toHaveText(
    /^The Chair answered comment \d+\.\d+: accepted with changes\.$/,
  );

  // The others are answered as well, the time is over, and the chair closes the round.
  for (const { id } of (await text.comments()).filter(({ answer }) => answer === null))
    await ask(chair, 'POST', `${text.api}/comments/${id}/answer`, {
      disposition: 'noted',
      reason: 'It is on record.',
    });
  await visit(chair.page, text.at('/finalise'));
  await endNow('comment_round', (await text.head()).round?.id ?? '');
  await chair.page.getByRole('button', { name: 'Close the comment round' }).click();

  // The secretariat brings the text up to date and issues the version.
  await visit(desk.page, text.at('/edit'));
  await rewrite(desk.page, '8', 'It is reviewed by the end of 2019.');
  await desk.page.getByRole('button', { name: 'Issue the version' }).click();
  await expect(desk.page.getByText('The text is the same as in the last version.')).toBeVisible();
  expect((await text.head()).current.n).toBe(3);

  // The chair finalises it and opens the silence procedure.
  await chair.page.getByRole('button', { name: 'Take the text for finalising' }).click();
  await chair.page.getByRole('button', { name: 'Issue the final text' }).click();
  await openProcedure(chair.page);

  // A member objects: the clock stops at once, for everybody to see.
  await visit(other.page, text.at('/silence'));
  await expect(other.page.getByRole('timer')).toBeVisible();
  await visit(member.page, text.at('/answer'));
  await member.page.getByRole('radio', { name: 'I object' }).check();
  await member.page.getByLabel('Which paragraph?').selectOption('8');
  await member.page.getByLabel(/What is the problem/).fill('2019 is too late for the next strategy.');
  await member.page.getByLabel('What wording would you accept?').fill('It is reviewed by the end of 2018.');
  await member.page.getByRole('button', { name: 'Continue' }).click();
  await member.page.getByRole('button', { name: 'Send the objection' }).click();
  await expect(other.page.getByText('2019 is too late for the next strategy.').first()).toBeVisible();
  await expect(other.page.getByRole('timer')).toBeHidden();
  await expect(other.page.locator('#alert')).toHaveText('Senegal objected. The clock has stopped.');

  // The chair takes the text back, changes it, approves the change, and a full new period begins.
  const first = (await text.head()).circulationId;
  await chair.page.getByRole('button', { name: 'Take the text back' }).first().click();
  await chair.page.getByLabel(/Reason, shown to all members/).fill('Paragraph 8 gets an earlier date.');
  await chair.page.getByRole('button', { name: 'Take the text back' }).last().click();
  await expect(chair.page).toHaveURL(/\/finalise$/);
  await visit(chair.page, text.at('/edit'));
  await rewrite(chair.page, '8', 'A first look is taken by the end of 2018.');
  await visit(chair.page, text.at('/finalise'));
  await chair.page.getByRole('checkbox', { name: 'Approved' }).click();
  await chair.page.getByRole('button', { name: 'Issue the final text' }).click();
  await openProcedure(chair.page);
  const { circulationId, current } = await text.head();
  expect([circulationId === first, current.n]).toEqual([false, 5]);

  // Nobody objects; the period ends, and the text is adopted before everybody's eyes.
  await visit(other.page, text.at('/silence'));
  await visit(member.page, text.at('/silence'));
  await expect(member.page.getByRole('timer')).toBeVisible();
  await endNow('circulation', circulationId ?? '');
  for (const { page } of [member, other, chair])
    await expect(page.getByRole('region', { name: 'Adopted' })).toBeVisible();

  await expectOnPaper(chair.page);
});
