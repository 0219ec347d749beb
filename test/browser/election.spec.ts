import { expect, test } from '@playwright/test';
import { isClean } from './support/clean-at-both';
import { closeAll, visit } from './support/demo';
import { electing, electingWith, endCandidates, endObjections, type Electing } from './support/electing';

let it: Electing;
const election = (): string => `/g/${it.slug}/election`;

test.describe.serial('the election of a chair', () => {
  test.afterAll(closeAll);

  test('the secretariat opens it, and one member puts another forward', async ({ browser }) => {
    it = await electing(browser);
    const [{ page: desk }, { page: ann }, { page: ben }] = [it.desk, it.ann, it.ben];
    await visit(desk, `/g/${it.slug}/cycle`);
    await desk.getByRole('main').getByRole('link', { name: 'Chair', exact: true }).click();
    await expect(desk.getByRole('heading', { name: 'Election of the chair', level: 1 })).toBeVisible();
    await expect(desk.getByText('There is no election here yet')).toBeVisible();
    await desk.getByRole('button', { name: 'Open an election …' }).click();
    await isClean(desk);
    const objections = desk.getByLabel('Objections until');
    const long = await objections.inputValue();
    await objections.fill(await desk.getByLabel('Candidates until').inputValue());
    await expect(desk.getByRole('button', { name: 'Open the election' })).toBeDisabled();
    await objections.fill(long);
    await desk.getByRole('button', { name: 'Open the election' }).click();
    await expect(desk.getByText('Nobody has been put forward.')).toBeVisible();

    await visit(ann, election());
    await expect(ann.getByText(/^Members put candidates forward until/)).toBeVisible();
    await expect(ann.getByRole('button', { name: 'Call it off …' })).toBeHidden();
    await ann.getByRole('button', { name: 'Put a candidate forward …' }).click();
    await ann.getByRole('combobox', { name: /^Who/ }).selectOption({ label: 'Ben Member — Kenya' });
    await ann.getByLabel('Statement, shown to the group').fill('Has chaired before, and well.');
    await isClean(ann);
    await ann.getByRole('button', { name: 'Put forward', exact: true }).click();
    await expect(ann.getByText('Put forward by Ann Member')).toBeVisible();
    await expect(ann.getByRole('button', { name: 'Withdraw as a candidate …' })).toBeHidden();

    // What one does shows on the pages of the others by itself.
    await expect(desk.getByText('Has chaired before, and well.')).toBeVisible();
    await visit(ben, election());
    await expect(ben.getByRole('button', { name: 'Withdraw as a candidate …' })).toBeVisible();
  });

  test('somebody objects to the only candidate; the group sees that, and the desk who and why', async () => {
    const [{ page: desk }, { page: ann }, { page: eva }] = [it.desk, it.ann, it.eva];
    await visit(eva, election());
    await expect(eva.getByText(/^Members put candidates forward until/)).toBeVisible();
    await endCandidates(it.groupId);
    await expect(eva.getByText(/^There is one candidate\. Members can object until/)).toBeVisible();
    await eva.getByRole('button', { name: 'Object …' }).click();
    await eva.getByLabel('Reason', { exact: true }).fill('We have not met yet.');
    await isClean(eva);
    await eva.getByRole('button', { name: 'Send the objection' }).click();
    await expect(eva.getByText('We have not met yet.')).toBeVisible();
    await expect(ann.getByText('Somebody objects to the only candidate.')).toBeVisible();
    await expect(ann.getByText('We have not met yet.')).toBeHidden();
    await expect(desk.getByText('We have not met yet.')).toBeVisible();
  });

  test('the secretariat records what the meeting decided, and everyone can read what that rests on', async () => {
    const [{ page: desk }, { page: ann }, { page: observer }] = [it.desk, it.ann, it.observer];
    await visit(observer, election());
    await expect(observer.getByText('Nobody has been elected here yet')).toBeVisible();
    await desk.getByRole('button', { name: 'Record the decision …' }).click();
    await desk.getByRole('radio', { name: 'Ben Member' }).check();
    await desk.getByLabel('Meeting, with the item of its agenda').fill('First meeting, item 2');
    await expect(desk.getByRole('button', { name: 'Record the decision', exact: true })).toBeDisabled();
    await desk.getByLabel('Record it rests on').fill('IAG/1/2, paragraph 4');
    await isClean(desk);
    await desk.getByRole('button', { name: 'Record the decision', exact: true }).click();
    for (const page of [desk, ann, observer]) {
      await expect(page.getByText('Ben Member was elected chair by the group')).toBeVisible();
      await expect(page.getByText('IAG/1/2, paragraph 4')).toBeVisible();
    }
    await expect(desk.getByRole('button', { name: 'Open an election …' })).toBeHidden();
    await isClean(observer);
  });

  test('a candidate withdraws; the one who is left is acclaimed once nobody has objected in time', async ({
    browser,
  }) => {
    const other = await electingWith(browser, ['ben', 'eva']);
    const [{ page: ben }, { page: eva }] = [other.ben, other.eva];
    const at = `/g/${other.slug}/election`;
    await visit(ben, at);
    await visit(eva, at);
    await eva.getByRole('button', { name: 'Withdraw as a candidate …' }).click();
    await expect(eva.getByText('In this election you cannot be put forward again.')).toBeVisible();
    await eva.getByRole('button', { name: 'Withdraw as a candidate', exact: true }).click();
    await expect(ben.getByText(/^Withdrew on/)).toBeVisible();
    await endCandidates(other.groupId);
    await expect(ben.getByText(/^There is one candidate\. Members can object until/)).toBeVisible();
    await expect(ben.getByText('If nobody objects, the candidate is elected by acclamation.')).toBeVisible();
    await endObjections(other.groupId);
    await expect(eva.getByText('Ben Member was elected chair by acclamation')).toBeVisible();
    await isClean(eva);
    // With the office comes a role, and a session does not outlive what it began with.
    await expect(ben.getByRole('region', { name: 'Session' })).toContainText('Your session has ended.');
    await isClean(ben);
  });
});
