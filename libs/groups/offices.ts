import { Injectable } from '@nestjs/common';
import { Access, objectionToRole } from '@lib/access';
import type { appointOffice, endOffice, Input, Reply } from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import { refuse, Refusal, type Viewer } from '@lib/platform';
import { Office } from './office.entity';
import { endRoleOn, grantRoleOn } from './roles-on-the-page';
import { seatedOn } from './seats-on-the-page';
import { objectionToOffice } from './seats.rules';

const held = `
  select id, person_id as "personId", kind from office where group_id = $1 and to_at is null`;

type Held = Pick<Office, 'id' | 'personId' | 'kind'>;
const heldOn = (page: Page): Promise<Held[]> => page.ask(held, page.groupId);
const giverOn = ({ viewer, roles }: Page) => ({ id: viewer.id, roles });

/** Who leads the group. Whoever holds an office has the role of chair, and what an acting chair does is marked so. */
@Injectable()
export class Offices {
  constructor(
    private readonly journal: Journal,
    private readonly access: Access,
  ) {}

  async appoint(
    viewer: Viewer,
    { groupId, personId, kind }: Input<typeof appointOffice>,
  ): Promise<Reply<typeof appointOffice>> {
    const appointed = await this.journal.write(groupId, viewer, async (page) => {
      refuse(objectionToRole(giverOn(page), personId, 'chair'));
      return { officeId: await appointOn(page, { personId, kind }) };
    });
    this.access.forget();
    return appointed;
  }

  async end(
    viewer: Viewer,
    { groupId, officeId, reason }: Input<typeof endOffice>,
  ): Promise<Reply<typeof endOffice>> {
    const ended = await this.journal.write(groupId, viewer, async (page) => {
      const office = (await heldOn(page)).find(({ id }) => id === officeId);
      if (!office) throw new Refusal('not-found');
      refuse(objectionToRole(giverOn(page), office.personId, 'chair'));
      await leaveOn(page, office, reason);
      return { done: true as const };
    });
    this.access.forget();
    return ended;
  }
}

/** Gives a member an office that is empty, and with it the role of chair. Refuses with `not-a-member` or `office-taken`. */
export async function appointOn(page: Page, it: Pick<Held, 'personId' | 'kind'>): Promise<string> {
  const { groupId } = page;
  refuse(objectionToOffice(await seatedOn(page), await heldOn(page), it));
  const office = await page.insert(Office, { ...it, groupId, fromAt: page.at, toAt: null });
  await grantRoleOn(page, it.personId, 'chair');
  page.record('office.taken', { ...it });
  return office.id;
}

async function leaveOn(page: Page, { id, personId, kind }: Held, reason: string): Promise<void> {
  await page.update(Office, { id }, { toAt: page.at });
  await endRoleOn(page, personId, 'chair');
  page.record('office.left', { personId, kind, reason });
}

/** Ends whatever office a person holds in the page's group. */
export async function leaveOfficesOn(page: Page, personId: string, reason: string): Promise<void> {
  const theirs = (await heldOn(page)).filter((it) => it.personId === personId);
  for (const office of theirs) await leaveOn(page, office, reason);
}
