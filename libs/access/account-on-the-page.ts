import type { Language } from '@lib/contracts';
import type { Page } from '@lib/journal';
import { Refusal } from '@lib/platform';
import { PersonAddress } from './person-address.entity';
import { Person } from './person.entity';

const known = `select a.person_id as id, p.active from person_address a join person p on p.id = a.person_id where a.email = $1`;
/** A pen is a group's, an address everybody's: two groups that invite it at once come one after the other. */
const takeAddress = `select pg_advisory_xact_lock(hashtextextended($1, 0))`;

/** Somebody who is to have an account. */
export interface Newcomer {
  readonly email: string;
  readonly name: string;
  readonly party: string | null;
  readonly affiliation: string;
  readonly timeZone: string;
  readonly language: Language;
}

/** The account of an address, and whether it is open; null when it has none. Nobody opens one for it meanwhile. */
export async function accountOf(page: Page, email: string): Promise<{ id: string; active: boolean } | null> {
  await page.ask(takeAddress, email);
  const [found] = await page.ask<{ id: string; active: boolean }>(known, email);
  return found ?? null;
}

/** Opens an account for an address that has none. */
export async function openAccountOn(page: Page, { email, ...person }: Newcomer): Promise<string> {
  const { id } = await page.insert(Person, {
    ...person,
    sample: false,
    admin: false,
    active: true,
    version: 1,
  });
  await page.insert(PersonAddress, { personId: id, email });
  return id;
}

/** The account of somebody who becomes a member: the one they have, or a new one. Refuses with `account-closed`. */
export async function accountOn(page: Page, newcomer: Newcomer): Promise<string> {
  const account = await accountOf(page, newcomer.email);
  if (account && !account.active) throw new Refusal('account-closed');
  if (account) return account.id;
  const personId = await openAccountOn(page, newcomer);
  page.record('person.invited', { personId, role: 'member' });
  return personId;
}
