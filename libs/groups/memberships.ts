import { Injectable } from '@nestjs/common';
import { Access } from '@lib/access';
import type { SeatGroup } from '@lib/contracts';
import { Journal } from '@lib/journal';
import { refuse, type Viewer } from '@lib/platform';
import { Membership } from './membership.entity';
import { Party } from './party.entity';
import { endRoleOn, grantRoleOn } from './roles-on-the-page';
import { leaveOfficesOn } from './offices';
import { SeatPlan } from './seat-plan.entity';
import { planOn, seatedOn } from './seats-on-the-page';
import {
  objectionToPlan,
  objectionToSeat,
  overlaysOf,
  type MembershipStatus,
  type OverlayName,
  type SeatNumbers,
} from './seats.rules';

interface NewMember {
  groupId: string;
  personId: string;
  /** ISO 3166-1 alpha-2, or EU. */
  party: string;
  seatGroup: SeatGroup;
  overlays: OverlayName[];
  /** Where they work from, as the IANA database names it. */
  timeZone: string;
  /** Codes of the conventions in which they are at home. */
  expertise: string[];
}

interface EndedMembership {
  groupId: string;
  personId: string;
  status: Exclude<MembershipStatus, 'active'>;
}

/** The seats of a group and those who sit on them. */
@Injectable()
export class Memberships {
  constructor(
    private readonly journal: Journal,
    private readonly access: Access,
  ) {}

  /** Sets how many seats each group of seats has. Refuses a plan in which somebody would lose theirs. */
  plan(viewer: Viewer, { groupId, seats }: { groupId: string; seats: SeatNumbers[] }): Promise<void> {
    return this.journal.write(groupId, viewer, async (page) => {
      refuse(objectionToPlan(seats, await seatedOn(page)));
      await page.delete(SeatPlan, { groupId });
      for (const numbers of seats) await page.insert(SeatPlan, { groupId, ...numbers });
      page.record('seats.planned', { seats: seats.reduce((sum, it) => sum + it.seats, 0) });
    });
  }

  /** Gives a person a seat, and with it the role of member. */
  seat(viewer: Viewer, { groupId, ...it }: NewMember): Promise<string> {
    return this.journal.write(groupId, viewer, async (page) => {
      const party = await page.one(Party, { code: it.party });
      const overlays = overlaysOf(it.seatGroup, it.overlays);
      const objection = objectionToSeat(await planOn(page), await seatedOn(page), { ...it, overlays }, party);
      refuse(objection, { party: it.party, reason: party.reason });

      const { id } = await page.insert(Membership, {
        ...it,
        overlays,
        groupId,
        status: 'active',
        startsAt: page.at,
        endsAt: null,
      });
      await grantRoleOn(page, it.personId, 'member');
      page.record('membership.started', {
        personId: it.personId,
        party: it.party,
        seatGroup: it.seatGroup,
      });
      return id;
    });
  }

  /** Ends a person's membership and with it their offices, their role and their sessions. What they said stays. */
  async end(viewer: Viewer, { groupId, personId, status }: EndedMembership): Promise<void> {
    await this.journal.write(groupId, viewer, async (page) => {
      const { id, party } = await page.one(Membership, { groupId, personId, status: 'active' });
      await page.update(Membership, { id }, { status, endsAt: page.at });
      await leaveOfficesOn(page, personId, 'The membership has ended.');
      await endRoleOn(page, personId, 'member');
      page.record('membership.ended', { personId, party, status });
    });
    this.access.forget();
  }
}
