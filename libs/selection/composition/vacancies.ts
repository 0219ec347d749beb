import { Injectable } from '@nestjs/common';
import { Access } from '@lib/access';
import type { DepartureKind, fillVacancy, Input, inviteReplacement, Reply, SeatGroup } from '@lib/contracts';
import type { OverlayName } from '@lib/groups';
import { Chambers, Journal, type Page } from '@lib/journal';
import { draftLetterOn } from '@lib/notifications';
import { Reader, Refusal, refuse, Sealed, type Viewer } from '@lib/platform';
import { appointMemberOn, type Chosen, publishOn } from './composing';
import { Vacancy } from './composition.entity';
import { lossOf } from './departing.rules';
import { settleReserveOn } from './reserves-on-the-page';

const seatOfVacancy = `
  select v.why, m.party, m.seat_group as "seatGroup", m.overlays, p.name, v.invited_at as "invitedAt", v.filled_by as "filledBy"
    from vacancy v join membership m on m.id = v.membership_id join person p on p.id = m.person_id
   where v.group_id = $1 and v.membership_id = $2`;
/** What was published when a seat was given to a nominee. */
const filledBefore = `
  select c.version, c.notification_id as "notificationId"
    from vacancy v join composition c on c.group_id = v.group_id and c.version = v.filled_in
   where v.group_id = $1 and v.membership_id = $2 and v.filled_from = $3`;
const focalPoints = `
  select name, email, language from focal_point
   where party = $1 and since <= $2 and (until is null or until > $2) order by name, id limit 50`;
const chosen = `
  select n.id as "nominationId", m.name, m.email, n.party, m.organization, m.languages, m.time_zone as "timeZone",
         array(select x.convention from nominee_expertise x where x.nominee_id = m.id order by x.place) as expertise
    from nomination n join nominee m on m.id = n.nominee_id
   where n.id = $1 and n.group_id = $2 and n.status = any('{eligible,reserve,selected}') and n.erased_at is null`;

interface SeatRow {
  readonly why: DepartureKind;
  readonly party: string;
  readonly seatGroup: SeatGroup;
  readonly overlays: OverlayName[];
  readonly name: string;
  readonly invitedAt: Date | null;
  readonly filledBy: string | null;
}

/** What becomes of seats after the composition was published. */
@Injectable()
export class Vacancies {
  constructor(
    private readonly journal: Journal,
    private readonly chambers: Chambers,
    private readonly sealed: Sealed,
    private readonly db: Reader,
    private readonly access: Access,
  ) {}

  /** Drafts the letter to the Party's focal points, which is issued from the register as any other. */
  invite(viewer: Viewer, input: Input<typeof inviteReplacement>): Promise<Reply<typeof inviteReplacement>> {
    const { groupId, membershipId, note } = input;
    return this.journal.write(groupId, viewer, async (page) => {
      const { why, party, name, invitedAt } = await vacantOn(page, membershipId);
      refuse(invitedAt === null ? null : 'party-invited');
      await page.update(Vacancy, { membershipId }, { invitedAt: page.at });
      await draftInvitation(page, { party, loss: lossOf(why, { name, party }), note });
      page.record('replacement.invited', { membershipId, party, note });
      return { done: true };
    });
  }

  /** Two journals, as in publishing: a filling that broke off between them is gone on with when it is asked for again. */
  async fill(viewer: Viewer, input: Input<typeof fillVacancy>): Promise<Reply<typeof fillVacancy>> {
    const { groupId, nominationId, reason } = input;
    const who = await this.chosen(groupId, nominationId);
    const published = await this.seat({ ...viewer, once: null }, input, who);
    this.access.forget();
    return this.journal.writeInChamber(groupId, viewer, async (page) => {
      await settleReserveOn(page, nominationId);
      page.record('reserve.called', { nominationId, version: published.version, reason });
      return published;
    });
  }

  private async seat(
    viewer: Viewer,
    { groupId, membershipId }: Input<typeof fillVacancy>,
    who: Chosen,
  ): Promise<Reply<typeof fillVacancy>> {
    const { nominationId } = who;
    const which = [groupId, membershipId, nominationId === '' ? null : nominationId];
    const [done] = await this.db.query<Reply<typeof fillVacancy>[]>(filledBefore, which);
    if (done) return done;
    return this.journal.write(groupId, viewer, async (page) => {
      const { seatGroup, overlays, name, party } = await vacantOn(page, membershipId);
      if (who === nobody) throw new Refusal('not-found');
      const filledBy = await appointMemberOn(page, who, { seatGroup, overlays });
      const change = `${who.name} (${who.party}) takes the seat of ${name} (${party}) for the rest of the term.`;
      const published = await publishOn(page, change);
      const filled = { filledBy, filledFrom: nominationId, filledIn: published.version };
      await page.update(Vacancy, { membershipId }, filled);
      return published;
    });
  }

  private async chosen(groupId: string, nominationId: string): Promise<Chosen> {
    const chamberId = await this.chambers.of(groupId);
    const [found] = chamberId
      ? await this.sealed.read(chamberId, (ask) => ask<Chosen>(chosen, nominationId, groupId))
      : [];
    // Whoever may not do this at all is told so by the page that follows, in the same words as anybody.
    return found ?? nobody;
  }
}

const nobody: Chosen = {
  ...{
    nominationId: '',
    name: '',
    email: '',
    party: '',
    organization: '',
    languages: [],
    timeZone: '',
    expertise: [],
  },
};

async function vacantOn(page: Page, membershipId: string): Promise<SeatRow> {
  const [found] = await page.ask<SeatRow>(seatOfVacancy, page.groupId, membershipId);
  if (!found) throw new Refusal('not-found');
  refuse(found.filledBy === null ? null : 'not-vacant');
  return found;
}

interface Invitation {
  readonly party: string;
  readonly loss: string;
  readonly note: string;
}

async function draftInvitation(page: Page, { party, loss, note }: Invitation): Promise<void> {
  const people = await page.ask<{ name: string; email: string; language: 'en' }>(focalPoints, party, page.at);
  if (people.length === 0) return;
  await draftLetterOn(page, {
    to: { to: 'named', people },
    subject: `Replacement of the member nominated by ${party}`,
    paragraphs: [
      loss,
      `${party} is invited to nominate somebody in their place, for the rest of the term.`,
      note,
    ],
  });
}
