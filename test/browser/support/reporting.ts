import { expect, type Page } from '@playwright/test';
import { isClean } from './clean-at-both';
import { endCorrections } from './sitting';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** From the end of a meeting to its adopted report: written by itself, corrected by a member, decided by the chair, adopted by silence. */
export async function reportOf({ chair, ann, desk }: { chair: Page; ann: Page; desk: Page }): Promise<void> {
  await button(chair, 'Close the meeting …').click();
  await button(chair, 'Close it').click();
  await expect(button(chair, 'Close the meeting …')).toBeHidden();

  await desk.goto('/g/iag-syn/meetings/8');
  await desk.getByRole('link', { name: 'Report of the meeting' }).click();
  await button(desk, 'Draft the report from the meeting').click();
  await expect(
    desk.getByText('The group agreed (decision 8/2): The wording of comment 12.4 is agreed'),
  ).toBeVisible();
  await expect(
    desk.getByText('requested Amina Diallo (Senegal) to see to the following by 1 March 2031'),
  ).toBeVisible();
  await isClean(desk);
  await ann.goto('/g/iag-syn/meetings/8/report');
  await expect(ann.getByText('There is no report yet')).toBeVisible();

  await button(desk, 'Write on the report …').click();
  await desk
    .getByRole('group', { name: 'Paragraph 1', exact: true })
    .getByRole('button', { name: 'Add one below' })
    .click();
  await desk
    .getByRole('group', { name: 'Paragraph 2', exact: true })
    .getByLabel('Text')
    .fill('The meeting was a sample.');
  await button(desk, 'Keep').click();
  await expect(desk.getByRole('region', { name: '2.', exact: true })).toContainText(
    'The meeting was a sample.',
  );
  await button(desk, 'Circulate it for corrections …').click();
  await button(desk, 'Circulate it').click();

  const second = ann.getByRole('region', { name: '2.', exact: true });
  await second.getByRole('button', { name: /^Ask for a correction/ }).click();
  await ann.getByLabel('As it should read').fill('The meeting was invented.');
  await isClean(ann);
  await button(ann, 'Send it to the chair').click();
  await expect(ann.getByText('Waits for the chair')).toBeVisible();

  await chair.goto('/g/iag-syn/meetings/8/report');
  await expect(button(chair, 'Adopt the report …')).toBeDisabled();
  await expect(chair.getByText(/^Corrections may come until/)).toBeVisible();
  await chair.goto('/g/iag-syn');
  await expect(chair.getByText('1 correction has no answer yet.')).toBeVisible();
  await chair.getByRole('link', { name: 'Answer the corrections', exact: true }).click();
  await button(chair, 'Take the correction …').click();
  await button(chair, 'Change the paragraph so').click();
  const changed = chair.getByRole('region', { name: '2.', exact: true });
  await expect(changed).toContainText('Changed since the report was circulated');
  await expect(changed.locator('del')).toHaveText('a sample');
  await expect(changed.locator('ins')).toHaveText('invented');
  await isClean(chair);
  await endCorrections();
  await expect(ann.getByText('Report adopted')).toBeVisible();
  await expect(second).toContainText('The meeting was invented.');
  await expect(second.getByRole('button')).toHaveCount(0);
}
