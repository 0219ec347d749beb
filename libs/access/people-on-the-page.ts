import type { Page } from '@lib/journal';
import { Refusal } from '@lib/platform';
import type { Standee } from './roles.rules';

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
