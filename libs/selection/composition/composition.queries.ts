import { Injectable } from '@nestjs/common';
import type { Input, listCompositions, readVacancies, Reply } from '@lib/contracts';
import { Reader, type Viewer } from '@lib/platform';
import { BoardQueries } from '../board/board.queries';
import { boardOf } from '../board/board-data';
import { checkShown } from '../board/criteria.rules';
import { decisionOf, type OutcomeRow, outcomesOf } from '../decision/decision-data';
import { type ReserveRanked, rankedReserves } from './reserves.rules';

type Compositions = Reply<typeof listCompositions>['compositions'];
type VacancyRow = Omit<Reply<typeof readVacancies>['vacancies'][number], 'reserves'>;

const versions = `
  select c.version, c.published_at as "publishedAt", c.notification_id as "notificationId", n.number, c.change, c.members,
         c.vacant
    from composition c left join notification n on n.id = c.notification_id
   where c.group_id = $1 order by c.version desc`;
const vacancies = `
  select v.membership_id as "membershipId", m.seat_group as "seatGroup", m.overlays, v.since, v.why,
         v.invited_at as "invitedAt",
         json_build_object('id', p.id, 'name', p.name, 'party', m.party, 'affiliation', p.affiliation, 'sample', p.sample) as member
    from vacancy v join membership m on m.id = v.membership_id join person p on p.id = m.person_id
   where v.group_id = $1 and v.filled_by is null order by v.since, v.membership_id`;
const seatedParties = `select party from membership where group_id = $1 and status = 'active'`;

/** Who is in the group by version, and who could take a seat that is vacant. */
@Injectable()
export class CompositionQueries {
  constructor(
    private readonly db: Reader,
    private readonly queries: BoardQueries,
  ) {}

  async list(
    _: Viewer,
    { groupId }: Input<typeof listCompositions>,
  ): Promise<Reply<typeof listCompositions>> {
    return { compositions: await this.db.query<Compositions>(versions, [groupId]) };
  }

  vacancies(viewer: Viewer, { groupId }: Input<typeof readVacancies>): Promise<Reply<typeof readVacancies>> {
    return this.queries.asStaff(viewer, groupId, async (ask) => {
      const open = await ask<VacancyRow>(vacancies, groupId);
      const decision = await decisionOf(ask, groupId);
      const outcomes = decision ? await outcomesOf(ask, decision.id) : [];
      const { selection } = await boardOf(ask, groupId);
      const parties = (await ask<{ party: string }>(seatedParties, groupId)).map(({ party }) => party);
      const seated = seatedOf(outcomes, parties);
      const checked = (id: string) => (selection ? checkShown(selection, [...seated, id]).criteria : []);
      const reserves: ReserveRanked[] = rankedReserves(outcomes, checked);
      return { vacancies: open.map((it) => ({ ...it, reserves })) };
    });
  }
}

/** The nominations by which those sit who sit now: one of each Party. */
const seatedOf = (outcomes: readonly OutcomeRow[], parties: readonly string[]): string[] =>
  outcomes
    .filter(({ outcome, party }) => outcome === 'selected' && parties.includes(party))
    .map(({ nominationId }) => nominationId);
