import { Injectable } from '@nestjs/common';
import type { Input, listCompositions, readVacancies, Reply } from '@lib/contracts';
import { Reader, type Viewer } from '@lib/platform';
import { BoardQueries } from '../board/board.queries';
import { boardOf } from '../board/board-data';
import { checkShown } from '../board/criteria.rules';
import { decisionOf, type OutcomeRow, outcomesOf } from '../decision/decision-data';
import { type ReserveRanked, rankedReserves } from './reserves.rules';

type Compositions = Reply<typeof listCompositions>['compositions'];
type Vacancies = Reply<typeof readVacancies>;
type VacancyRow = Omit<Vacancies['vacancies'][number], 'reserves'>;

const versions = `
  select c.version, c.published_at as "publishedAt", c.notification_id as "notificationId", n.number, c.change, c.vacant,
         coalesce((select jsonb_agg(m.it || jsonb_build_object('sample', coalesce(p.sample, false)) order by m.place)
                     from jsonb_array_elements(c.members) with ordinality as m (it, place)
                     left join person p on p.id = (m.it ->> 'personId')::uuid), '[]') as members
    from composition c left join notification n on n.id = c.notification_id
   where c.group_id = $1 order by c.version desc`;
const cardOf = (membership: string, person: string): string =>
  `json_build_object('id', ${person}.id, 'name', ${person}.name, 'party', ${membership}.party,
     'affiliation', ${person}.affiliation, 'sample', ${person}.sample)`;
const departure = `v.membership_id as "membershipId", m.seat_group as "seatGroup", m.overlays, v.since, v.why, v.reason,
         v.invited_at as "invitedAt", ${cardOf('m', 'p')} as member`;
const vacancies = `
  select ${departure}
    from vacancy v join membership m on m.id = v.membership_id join person p on p.id = m.person_id
   where v.group_id = $1 and v.filled_by is null order by v.since, v.membership_id`;
const filled = `
  select ${departure}, ${cardOf('f', 'q')} as by, f.starts_at as "filledAt"
    from vacancy v join membership m on m.id = v.membership_id join person p on p.id = m.person_id
    join membership f on f.id = v.filled_by join person q on q.id = f.person_id
   where v.group_id = $1 order by f.starts_at desc, v.membership_id`;
const seatedParties = `select party from membership where group_id = $1 and status = 'active'`;

/** Who is in the group by version, who has left, and who could take a seat that is vacant. */
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

  vacancies(viewer: Viewer, { groupId }: Input<typeof readVacancies>): Promise<Vacancies> {
    return this.queries.asStaff(viewer, groupId, async (ask) => {
      const open = await ask<VacancyRow>(vacancies, groupId);
      const decision = await decisionOf(ask, groupId);
      const outcomes = decision ? await outcomesOf(ask, decision.id) : [];
      const { selection } = await boardOf(ask, groupId);
      const parties = (await ask<{ party: string }>(seatedParties, groupId)).map(({ party }) => party);
      const seated = seatedOf(outcomes, parties);
      const checked = (id: string) => (selection ? checkShown(selection, [...seated, id]).criteria : []);
      const reserves: ReserveRanked[] = rankedReserves(outcomes, checked);
      const taken = await ask<Vacancies['filled'][number]>(filled, groupId);
      return { vacancies: open.map((it) => ({ ...it, reserves })), filled: taken };
    });
  }
}

/** The nominations by which those sit who sit now: one of each Party. */
const seatedOf = (outcomes: readonly OutcomeRow[], parties: readonly string[]): string[] =>
  outcomes
    .filter(({ outcome, party }) => outcome === 'selected' && parties.includes(party))
    .map(({ nominationId }) => nominationId);
