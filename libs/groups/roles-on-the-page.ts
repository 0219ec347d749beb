import { endSessionsIfAny, endSessionsOf, Grant } from '@lib/access';
import type { Role } from '@lib/contracts';
import type { Page } from '@lib/journal';

async function holds(page: Page, personId: string, role: Role): Promise<boolean> {
  const held = `select role from access_grant where person_id = $1 and group_id = $2 and role = $3`;
  return (await page.ask(held, personId, page.groupId, role)).length > 0;
}

/**
 * Gives a person a role that follows from what the page does, and ends the sessions that began without it; whoever has it
 * keeps both.
 */
export async function grantRoleOn(page: Page, personId: string, role: Role): Promise<void> {
  const { groupId } = page;
  if (await holds(page, personId, role)) return;
  await page.insert(Grant, { personId, groupId, role });
  page.record('role.granted', { personId, role });
  await endSessionsIfAny(page, personId, 'role-changed');
}

/** Takes a role that no longer follows from anything, and ends the sessions that began with it. Tells whether they had it. */
export async function endRoleOn(page: Page, personId: string, role: Role): Promise<boolean> {
  const { groupId } = page;
  if ((await page.delete(Grant, { personId, groupId, role })) === 0) return false;
  await endSessionsOf(page, personId, 'role-changed');
  page.record('role.ended', { personId, role });
  return true;
}
