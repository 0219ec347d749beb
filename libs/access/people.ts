import { Injectable } from '@nestjs/common';
import {
  type deactivatePerson,
  type editProfile,
  type endRole,
  type grantRole,
  houseId,
  type Input,
  type invitePerson,
  type reactivatePerson,
  type Reply,
  type Role,
} from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import { matched, Refusal, refuse, signedIn, type Viewer } from '@lib/platform';
import { Access } from './access';
import { accountOf, openAccountOn } from './account-on-the-page';
import { Grant } from './grant.entity';
import { readStandee } from './people-on-the-page';
import { Person } from './person.entity';
import {
  objectionToBareRole,
  objectionToClosing,
  objectionToInvitation,
  objectionToRole,
  type Giver,
  type Standee,
} from './roles.rules';
import { endSessionsOf } from './sessions';

const giverOn = (page: Page): Giver => ({ id: page.viewer.id, roles: page.roles });
const done = { done: true } as const;

/** Accounts, and what people are in a group. */
@Injectable()
export class People {
  constructor(
    private readonly journal: Journal,
    private readonly access: Access,
  ) {}

  /** Makes an account for an address, or finds the one it has, and gives it a role in the group. */
  invite(viewer: Viewer, input: Input<typeof invitePerson>): Promise<Reply<typeof invitePerson>> {
    const { groupId, email, role } = input;
    return this.change(groupId, viewer, async (page) => {
      const account = await accountOf(page, email);
      refuse(objectionToInvitation(giverOn(page), account?.id ?? null, role));
      if (account && !account.active) throw new Refusal('account-closed');
      if (account) await this.give(page, await readStandee(page, account.id), role);
      const personId = account?.id ?? (await this.open(page, input));
      page.record('person.invited', { personId, role });
      return { personId };
    });
  }

  grant(
    viewer: Viewer,
    { groupId, personId, role }: Input<typeof grantRole>,
  ): Promise<Reply<typeof grantRole>> {
    return this.change(groupId, viewer, async (page) => {
      refuse(objectionToRole(giverOn(page), personId, role) ?? objectionToBareRole(role));
      await this.give(page, await readStandee(page, personId), role);
      return done;
    });
  }

  endRole(
    viewer: Viewer,
    { groupId, personId, role }: Input<typeof endRole>,
  ): Promise<Reply<typeof endRole>> {
    return this.change(groupId, viewer, async (page) => {
      refuse(objectionToRole(giverOn(page), personId, role) ?? objectionToBareRole(role));
      await page.one(Grant, { personId, groupId, role });
      await page.delete(Grant, { personId, groupId, role });
      page.record('role.ended', { personId, role });
      await endSessionsOf(page, personId, 'role-changed');
      return done;
    });
  }

  deactivate(
    viewer: Viewer,
    { groupId, personId, reason }: Input<typeof deactivatePerson>,
  ): Promise<Reply<typeof deactivatePerson>> {
    return this.change(groupId, viewer, async (page) => {
      refuse(objectionToClosing(giverOn(page), await readStandee(page, personId)));
      await page.update(Person, { id: personId }, { active: false });
      page.record('person.deactivated', { personId });
      page.record('deactivation.explained', { personId, reason });
      await endSessionsOf(page, personId, 'deactivated');
      return done;
    });
  }

  /** Opens an account again; its roles were kept. */
  reactivate(
    viewer: Viewer,
    { groupId, personId }: Input<typeof reactivatePerson>,
  ): Promise<Reply<typeof reactivatePerson>> {
    return this.change(groupId, viewer, async (page) => {
      refuse(objectionToClosing(giverOn(page), await readStandee(page, personId, false)));
      await page.update(Person, { id: personId }, { active: true });
      page.record('person.reactivated', { personId });
      return done;
    });
  }

  editProfile(
    viewer: Viewer,
    { timeZone, language }: Input<typeof editProfile>,
  ): Promise<Reply<typeof editProfile>> {
    const id = signedIn(viewer);
    return this.journal.write(houseId, viewer, async (page) => {
      const me = await page.one(Person, { id });
      if (me.version !== matched(viewer))
        throw new Refusal('changed-meanwhile', {
          version: me.version,
          timeZone: me.timeZone,
          language: me.language,
        });
      await page.update(Person, { id }, { timeZone, language, version: me.version + 1 });
      page.record('profile.edited', { personId: id });
      return done;
    });
  }

  private async change<T>(groupId: string, viewer: Viewer, command: (page: Page) => Promise<T>): Promise<T> {
    const reply = await this.journal.write(groupId, viewer, command);
    this.access.forget();
    return reply;
  }

  private async give(page: Page, { id: personId, roles }: Standee, role: Role): Promise<void> {
    if (roles.includes(role)) throw new Refusal('already-has-role');
    await page.insert(Grant, { personId, groupId: page.groupId, role });
    page.record('role.granted', { personId, role });
    await endSessionsOf(page, personId, 'role-changed');
  }

  private async open(page: Page, { email, name, party, affiliation, role }: Input<typeof invitePerson>) {
    const settings = { timeZone: 'UTC', language: 'en' } as const;
    const id = await openAccountOn(page, { email, name, party, affiliation, ...settings });
    await page.insert(Grant, { personId: id, groupId: page.groupId, role });
    page.record('role.granted', { personId: id, role });
    return id;
  }
}
