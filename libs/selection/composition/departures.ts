import { Injectable } from '@nestjs/common';
import { Access, closeAccountOn } from '@lib/access';
import type { endMembership, Input, recordDeparture, Reply } from '@lib/contracts';
import { Memberships, unseatOn } from '@lib/groups';
import { Journal, type Page } from '@lib/journal';
import { Refusal, refuse, type Viewer } from '@lib/platform';
import { lastVersionOn, publishOn } from './composing';
import { Vacancy } from './composition.entity';
import { leftAt, objectionToDay, saidOf, statusAfter } from './departing.rules';

const membershipOf = `
  select m.id, m.party, p.name, m.starts_at as began from membership m join person p on p.id = m.person_id
   where m.group_id = $1 and m.person_id = $2 and m.status = 'active'`;

interface Seated {
  readonly id: string;
  readonly party: string;
  readonly name: string;
  readonly began: Date;
}

async function seatedOn(page: Page, personId: string): Promise<Seated | undefined> {
  const [found] = await page.ask<Seated>(membershipOf, page.groupId, personId);
  return found;
}

/** How memberships end. */
@Injectable()
export class Departures {
  constructor(
    private readonly journal: Journal,
    private readonly memberships: Memberships,
    private readonly access: Access,
  ) {}

  /** What somebody has said and done stays, under their name; their seat is vacant from the day on which they left. */
  async depart(viewer: Viewer, input: Input<typeof recordDeparture>): Promise<Reply<typeof recordDeparture>> {
    const { groupId, personId, why, reason, on = null } = input;
    const published = await this.journal.write(groupId, viewer, async (page) => {
      const it = await seatedOn(page, personId);
      if (!it) throw new Refusal('not-a-member');
      refuse(objectionToDay(on, it.began, page.at));
      const noon = on === null ? null : new Date(`${on}T12:00:00.000Z`);
      const since = leftAt(noon, it.began, page.at);
      // Whoever has died is written to no more, whatever it is about.
      if (why === 'died') await closeAccountOn(page, personId);
      await unseatOn(page, personId, statusAfter[why], since);
      const open = { invitedAt: null, filledBy: null, filledFrom: null, filledIn: null };
      await page.insert(Vacancy, { membershipId: it.id, groupId, why, reason, since, ...open });
      page.record('departure.explained', { membershipId: it.id, why, reason });
      return publishOn(page, `${it.name} (${it.party}) ${saidOf[why]}.`);
    });
    this.access.forget();
    return published;
  }

  /**
   * Takes the role of member from whoever was invited and has no seat, and the seat from whoever was given one by hand.
   * Whoever sits by a composition that was published leaves by a departure, which leaves a vacancy.
   */
  end(viewer: Viewer, input: Input<typeof endMembership>): Promise<Reply<typeof endMembership>> {
    return this.memberships.end(viewer, input, async (page) => {
      const isOfComposition = (await seatedOn(page, input.personId)) && (await lastVersionOn(page)) > 0;
      refuse(isOfComposition ? 'departure-to-record' : null);
    });
  }
}
