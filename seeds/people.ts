import { randomUUID } from 'node:crypto';
import { Grant, Person, PersonAddress } from '@lib/access';
import { houseId, type Role } from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import { Memberships } from '@lib/groups';
import { onBehalfOf, theSystem, type Viewer } from '@lib/platform';
import { mailDomain, type SeededMember, type SeededPerson, type SeededStaff } from './facts/people';
import type { Seeding } from './seeding';

/** The people of a seeded group, by the key under which the facts know them. */
export class Cast {
  private readonly ids = new Map<string, string>();

  /** Some are known under a second key: whoever is `chair` also has that of their Party. */
  constructor(private readonly alsoCalled: Record<string, string> = {}) {}

  /** The id of somebody; whoever is named for the first time gets one. */
  id(calledBy: string): string {
    const key = this.alsoCalled[calledBy] ?? calledBy;
    const id = this.ids.get(key) ?? randomUUID();
    this.ids.set(key, id);
    return id;
  }

  as(key: string): Viewer {
    return onBehalfOf(this.id(key));
  }
}

async function write(page: Page, id: string, person: SeededPerson, admin = false): Promise<void> {
  const { name, party, affiliation, sample, timeZone, mailbox } = person;
  const rest = { admin, active: true, language: 'en', version: 1 } as const;
  await page.insert(Person, { id, name, party, affiliation, sample, timeZone, ...rest });
  await page.insert(PersonAddress, { personId: id, email: `${mailbox}@${mailDomain}` });
}

/** Invites people into a group: those who serve or attend it have their role from then on. */
export function inviteStaff(
  seeding: Seeding,
  groupId: string,
  cast: Cast,
  staff: SeededStaff[],
): Promise<void> {
  return seeding.the(Journal).write(groupId, cast.as('head'), async (page) => {
    for (const person of staff) await invite(page, cast.id(person.key), person, person.role);
  });
}

async function invite(page: Page, personId: string, person: SeededPerson, role: Role): Promise<void> {
  await write(page, personId, person);
  await page.insert(Grant, { personId, groupId: page.groupId, role });
  page.record('person.invited', { personId, role });
  page.record('role.granted', { personId, role });
}

/** Opens the accounts of those who will be members. */
export async function openAccounts(
  seeding: Seeding,
  groupId: string,
  cast: Cast,
  members: SeededMember[],
): Promise<void> {
  await seeding.the(Journal).write(groupId, cast.as('secretariat'), async (page) => {
    for (const member of members) {
      const personId = cast.id(member.key);
      await write(page, personId, member);
      page.record('person.invited', { personId, role: 'member' });
    }
  });
}

/** Invites the members of a group and seats them. */
export async function seatMembers(
  seeding: Seeding,
  groupId: string,
  cast: Cast,
  members: SeededMember[],
): Promise<void> {
  await openAccounts(seeding, groupId, cast, members);
  for (const { key, party, seatGroup, overlays, timeZone, expertise } of members) {
    const seat = { groupId, personId: cast.id(key), party, seatGroup, overlays, timeZone, expertise };
    await seeding.the(Memberships).seat(cast.as('secretariat'), seat);
  }
}

/** Makes somebody administrator of the system. That is no role in any group. */
export function appointAdministrator(seeding: Seeding, person: SeededPerson): Promise<void> {
  return seeding.the(Journal).write(houseId, theSystem, async (page) => {
    const personId = randomUUID();
    await write(page, personId, person, true);
    page.record('admin.appointed', { personId });
  });
}
