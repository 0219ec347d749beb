import { expect, test, type Page } from '@playwright/test';
import { expectClean } from './support/axe';
import { asker, closeAll, draftPage, endNow, open, visit } from './support/demo';
import { scene } from './support/scene';

test.afterEach(closeAll);

const cards = (page: Page) => page.getByRole('article');
const paragraph = (page: Page, label: string) => page.locator(`#p${label}`);
test('a filter that lets nothing through says so, tells those who listen, and leads back to everything', async ({
  browser,
}) => {
  const { member, other, draft } = await scene(browser, ['member']);
  for (const passage of [1, 2]) await draft.comment(other, passage, { text: 'Why so?' });
  const { page } = member;
  await visit(page, draft.page);
  await page.getByRole('button', { name: /^Mine/ }).click();
  await expect(cards(page)).toHaveCount(0);
  await expect(page.getByText('None of the comments is yours')).toBeVisible();
  await expect(page.locator('#status')).toHaveText('0 comments shown, 2 hidden');
  await page.setViewportSize({ width: 390, height: 900 });
  await expect(page.getByRole('button', { name: 'Show all 2' })).toBeInViewport();
  await page.getByRole('button', { name: 'Show all 2' }).click();
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(cards(page)).toHaveCount(2);
});

test('a section on which nobody has commented says so, and whoever may begins there', async ({ browser }) => {
  const { member, other, draft } = await scene(browser, ['member']);
  await draft.comment(other, 1, { text: 'Why so?' });
  const { page } = member;
  await visit(page, draft.page);
  await expect(page.getByText('No comments on this section yet')).toHaveCount(1);
  await page.getByRole('button', { name: 'Comment on paragraph 3', exact: true }).first().click();
  await expect(paragraph(page, '3').getByLabel('Your comment')).toBeFocused();
  await page.getByLabel('Your comment').fill('When will that be?');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByText('No comments on this section yet')).toHaveCount(0);
});

test('of a long thread the last answer is shown, and the others when asked for', async ({ browser }) => {
  const { member, other, draft } = await scene(browser, ['member']);
  const comment = await draft.comment(other, 1, { text: 'One is too narrow.' });
  for (const text of ['First.', 'Second.', 'Third.', 'Last of all.'])
    await draft.reply(member, comment, text);
  const { page } = member;
  await visit(page, draft.page);
  await expect(cards(page)).toContainText('Last of all.');
  await expect(cards(page)).not.toContainText('Third.');
  await page.getByRole('button', { name: 'Show 3 earlier replies' }).click();
  for (const text of ['First.', 'Second.', 'Third.', 'Last of all.'])
    await expect(cards(page)).toContainText(text);
});

test('a comment whose words have gone keeps them and says so, also when its whole paragraph has gone', async ({
  browser,
}) => {
  const { member, other, draft } = await scene(browser, ['member']);
  await draft.comment(other, 1, { text: 'Too narrow.', quote: 'one joint project' });
  await draft.comment(other, 2, { text: 'Who is that?', quote: 'a focal point' });
  await draft.rewrite(1, 'The group advises to seek funding for several projects.');
  await draft.remove(2);
  await draft.issue();
  const { page } = member;
  await visit(page, draft.page);
  const gone = 'The words this comment refers to are no longer in the text.';
  const orphan = cards(page).filter({ hasText: 'Too narrow.' });
  await expect(orphan).toContainText(gone);
  await expect(orphan.locator('q')).toHaveText('one joint project');
  const removed = page.getByRole('region', { name: 'Removed paragraphs' });
  await expect(removed).toContainText('Who is that?');
  await expect(removed.locator('q')).toHaveText('a focal point');
  await expect(removed).toContainText(gone);
  await expectClean(page);
});

test('a comment in another language is named, read in it and runs in its own direction', async ({
  browser,
}) => {
  const { member, other, draft } = await scene(browser, ['member']);
  await draft.comment(other, 1, { text: 'نؤيد هذه الفقرة بقوة.' });
  await draft.comment(other, 2, { text: '¿Quién decide cuáles?' });
  await draft.comment(other, 4, { text: 'This is the heart of it.' });
  const { page } = member;
  await visit(page, draft.page);
  for (const [text, language, name, direction] of [
    ['نؤيد', 'ar', 'Arabic', 'rtl'],
    ['¿Quién', 'es', 'Spanish', 'ltr'],
  ] as const) {
    const card = cards(page).filter({ hasText: text });
    await expect(card.locator('.said')).toHaveAttribute('lang', language);
    await expect(card.locator('.said')).toHaveCSS('direction', direction);
    await expect(card.locator('header')).toContainText(name);
  }
  await expect(cards(page).filter({ hasText: 'heart of it' }).locator('header')).not.toContainText('English');
});

test('two hundred comments: two cards a paragraph and the rest on demand, laid out as one comes to them', async ({
  browser,
}) => {
  const text = Array.from({ length: 10 }, (_, i) => ['paragraph', `Passage ${String(i + 1)}.`] as const);
  const { member, other, chair, desk, draft } = await scene(browser, ['member'], text);
  const comments = await Promise.all(
    [member, other, chair, desk].map(async (by, lane) => {
      const made = [];
      for (let i = lane; i < 200; i += 4)
        made.push(await draft.comment(by, i % 10, { text: `Remark ${String(i)}` }));
      return made;
    }),
  );
  const { page } = member;
  await visit(page, draft.page);
  await expect(cards(page)).toHaveCount(20);
  await expect(page.getByText('Show 18 more')).toHaveCount(10);
  await expect(paragraph(page, '10')).toHaveCSS('content-visibility', 'auto');
  await paragraph(page, '10').getByText('Show 18 more').click();
  await expect(cards(page)).toHaveCount(38);
  // An address of one that is folded away leads to it all the same.
  const last = '9.20';
  expect(comments.flat().map(({ number }) => number)).toContain(last);
  await page.goto('about:blank');
  await visit(page, `${draft.page}#c${last}`);
  await expect(page.locator(`[id="c${last}"]`)).toBeFocused();
  await expect(page.locator(`[id="c${last}"]`)).toBeInViewport();
});

test('a closed round is read only and says so; an observer and a stranger to a draft are told as much as they may know', async ({
  browser,
}) => {
  const { member, draft } = await scene(browser, ['member']);
  await endNow('comment_round', draft.roundId);
  await draft.closeRound();
  const { page } = member;
  await visit(page, draft.page);
  await expect(page.getByText(/^The comment round ended on .+ and is closed\.$/)).toBeVisible();
  await expect(page.getByText('To raise something new, write to the Chair.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Comment on paragraph/ })).toHaveCount(0);
  await expect(page.getByText('No comments on this section yet')).toHaveCount(0);
  await expectClean(page);
  await visit(page, `/g/iag-pollinators/advice/${crypto.randomUUID()}`);
  await expect(page.getByRole('heading', { level: 1, name: 'There is no such page here' })).toBeVisible();
  const address = await draftPage(await asker(browser, 'member'));
  const observer = await open(browser, 'observer');
  await visit(observer.page, address);
  await expect(observer.page.getByRole('main')).toContainText('You are signed in as Grace Wambui.');
  await expect(observer.page.getByRole('main')).toContainText('You are an observer of this group.');
  await expect(observer.page.getByRole('main')).not.toContainText('Conference of the Parties');
});
