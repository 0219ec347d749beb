import type { Page } from '@lib/journal';
import { Refusal } from '@lib/platform';
import { Person } from './person.entity';
import { objectionToClosing, type Standee } from './roles.rules';

const standee = `
  select p.id, p.admin,
         array(select role from access_grant where person_id = p.id and group_id = $2) as roles,
         exists (select from access_grant where person_id = p.id and group_id <> $2) as "isElsewhere"
    from person p where p.id = $1 and p.active = $3`;

/** Somebody as a command about people in this group sees them; refuses when there is nobody whose account is open, or closed. */
export async function readStandee(page: Page, personId: string, active = true): Promise<Standee> {
  const [found] = await page.ask<Standee>(standee, personId, page.groupId, active);
  if (!found) throw new Refusal('not-found');
  return found;
}

/**
 * Closes the account of somebody whom what the page does leaves no use for it, if it is for this group to close: not
 * where they have a role in another one. Nothing is sent to them about it.
 */
export async function closeAccountOn(page: Page, personId: string): Promise<void> {
  const { id, roles } = { id: page.viewer.id, roles: page.roles };
  const [of] = await page.ask<Standee>(standee, personId, page.groupId, true);
  if (!of || objectionToClosing({ id, roles }, of)) return;
  await page.update(Person, { id: personId }, { active: false });
  page.record('person.deactivated', { personId });
}
