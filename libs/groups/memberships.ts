import { Injectable } from '@nestjs/common';
import { Access, objectionToRole, readStandee } from '@lib/access';
import type { endMembership, Input, Reply, seatMember } from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import { Refusal, refuse, type Viewer } from '@lib/platform';
import { seatOn, unseatOn } from './membership-on-the-page';
import { SeatPlan } from './seat-plan.entity';
import { seatedOn } from './seats-on-the-page';
import { objectionToPlan, type SeatNumbers } from './seats.rules';

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
  async seat(
    viewer: Viewer,
    { groupId, ...it }: Input<typeof seatMember>,
  ): Promise<Reply<typeof seatMember>> {
    const seated = await this.journal.write(groupId, viewer, async (page) => {
      refuse(objectionToRole({ id: viewer.id, roles: page.roles }, it.personId, 'member'));
      await readStandee(page, it.personId);
      const id = await seatOn(page, it);
      return { membershipId: id };
    });
    this.access.forget();
    return seated;
  }

  /**
   * Ends a person's membership and with it their offices, their role and their sessions. What they said stays.
   * Whoever was invited as a member and has no seat yet loses the role. `check` refuses what others have against it.
   */
  async end(
    viewer: Viewer,
    { groupId, personId, status }: Input<typeof endMembership>,
    check: (page: Page) => Promise<void> = () => Promise.resolve(),
  ): Promise<Reply<typeof endMembership>> {
    const ended = await this.journal.write(groupId, viewer, async (page) => {
      refuse(objectionToRole({ id: viewer.id, roles: page.roles }, personId, 'member'));
      await check(page);
      const { wasSeated, hadRole } = await unseatOn(page, personId, status);
      if (!wasSeated && !hadRole) throw new Refusal('not-found');
      return { done: true as const };
    });
    this.access.forget();
    return ended;
  }
}
