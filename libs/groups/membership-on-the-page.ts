import type { Member } from '@lib/contracts';
import type { Page } from '@lib/journal';
import { refuse } from '@lib/platform';
import { Membership } from './membership.entity';
import { leaveOfficesOn } from './offices';
import { endRoleOn, grantRoleOn } from './roles-on-the-page';
import { partyOn, planOn, seatedOn } from './seats-on-the-page';
import { objectionToSeat, overlaysOf, type Seat } from './seats.rules';

/** A seat that somebody takes, and what they bring along. */
export interface NewSeat extends Seat {
  readonly timeZone: string;
  readonly expertise: readonly string[];
  readonly nominationId?: string;
}

/**
 * Gives a person a seat, and with it the role of member. Gives the membership's id.
 * Refuses with `no-seat-left`, `no-such-seat`, `already-seated` or `not-a-party`.
 */
export async function seatOn(page: Page, it: NewSeat): Promise<string> {
  const { groupId } = page;
  const party = await partyOn(page, it.party);
  const overlays = overlaysOf(it.seatGroup, it.overlays);
  const objection = objectionToSeat(await planOn(page), await seatedOn(page), { ...it, overlays }, party);
  refuse(objection, { party: it.party, reason: party.reason });
  const time = { startsAt: page.at, endsAt: null };
  const { id } = await page.insert(Membership, {
    ...{
      ...it,
      nominationId: it.nominationId ?? null,
      expertise: [...it.expertise],
      overlays,
      groupId,
      status: 'active',
      ...time,
    },
  });
  await grantRoleOn(page, it.personId, 'member');
  const { personId, party: code, seatGroup } = it;
  page.record('membership.started', { personId, party: code, seatGroup });
  return id;
}

/**
 * Ends a person's membership, and with it their offices, their role and their sessions. Tells what they had of it.
 * `left`: when they left, where that was before now; rights end now in any case.
 */
export async function unseatOn(
  page: Page,
  personId: string,
  status: Exclude<Member['status'], 'active'>,
  left = page.at,
): Promise<{ wasSeated: boolean; hadRole: boolean }> {
  const seat = (await seatedOn(page)).find((it) => it.personId === personId);
  if (seat) {
    const theirs = { groupId: page.groupId, personId, status: 'active' as const };
    await page.update(Membership, theirs, { status, endsAt: left });
    await leaveOfficesOn(page, personId, 'The membership has ended.');
    page.record('membership.ended', { personId, party: seat.party, status });
  }
  return { wasSeated: seat !== undefined, hadRole: await endRoleOn(page, personId, 'member') };
}
