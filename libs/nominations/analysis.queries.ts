import type { Input, readNominationAnalysis, Reply } from '@lib/contracts';
import { Injectable } from '@nestjs/common';
import { Chambers, Journal } from '@lib/journal';
import { Reader, Sealed, type SealedAsk, type Viewer } from '@lib/platform';
import { type Counted, balanceOf, missingNow, type Planned } from './analysis.rules';
import { asks } from './call.rules';
import { type CallRow, viewOf } from './calls.sql';
import { RegisterQueries } from './register.queries';

type Analysis = Reply<typeof readNominationAnalysis>;
type Unanswered = Analysis['unanswered'];

const over = `'{draft,withdrawn,lapsed,declined,ineligible,not_selected}'`;
const eligible = `'{eligible,shortlisted,selected,reserve}'`;
const counted = `
  select m.person_no as "personNo", n.party, n.seat_group as "seatGroup", n.status
    from nomination n join nominee m on m.id = n.nominee_id where n.group_id = $1 and n.receipt is not null`;
/** From those nearest to a seat to those that are over. */
const nearestFirst = `'{selected,reserve,shortlisted,eligible,complete,acknowledged,received,incomplete,late,not_selected,ineligible,declined,lapsed,withdrawn}'::text[]`;
/**
 * Each person in one place: whom several Parties nominate, where their nomination is nearest to a seat, or came first.
 * At home they are in all that is said of them by what stands.
 */
const cells = `
  with skilled as (
    select m.person_no, array_agg(distinct x.convention order by x.convention) as conventions
      from nomination n join nominee m on m.id = n.nominee_id join nominee_expertise x on x.nominee_id = m.id
     where n.group_id = $1 and n.receipt is not null and not n.status = any(${over}) group by m.person_no),
  placed as (
    select distinct on (m.person_no) m.person_no, n.party, n.seat_group, m.gender, n.status
      from nomination n join nominee m on m.id = n.nominee_id
     where n.group_id = $1 and n.receipt is not null
     order by m.person_no, array_position(${nearestFirst}, n.status), n.received_at, n.id)
  select p.region, n.seat_group as "seatGroup", n.gender, p.ldc, p.sids, n.status,
         coalesce(s.conventions, '{}') as conventions, count(*)::int as people
    from placed n join party p on p.code = n.party left join skilled s using (person_no)
   group by p.region, n.seat_group, n.gender, p.ldc, p.sids, n.status, s.conventions
   order by p.region, n.seat_group, n.gender, n.status, s.conventions`;
/** Of the levels that somebody claims in several nominations the highest counts. */
const conventions = `
  with level as (
    select x.convention, m.person_no,
           min(array_position('{focal_point,authority,practitioner,familiar}'::text[], x.level)) as place,
           bool_or(n.status = any(${eligible})) as eligible
      from nomination n join nominee m on m.id = n.nominee_id join nominee_expertise x on x.nominee_id = m.id
     where n.group_id = $1 and not n.status = any(${over}) group by x.convention, m.person_no)
  select c.convention,
         json_build_object('focal_point', count(*) filter (where place = 1),
           'authority', count(*) filter (where place = 2), 'practitioner', count(*) filter (where place = 3),
           'familiar', count(*) filter (where place = 4)) as standing,
         count(*) filter (where eligible)::int as eligible
    from unnest('{CBD,CITES,CMS,ITPGRFA,RAMSAR,WHC,IPPC}'::text[]) with ordinality as c (convention, nth)
    left join level using (convention) group by c.convention, c.nth order by c.nth`;
const perDay = `
  select to_char(received_at at time zone 'UTC', 'YYYY-MM-DD') as day, count(*)::int as received
    from nomination where group_id = $1 and receipt is not null group by day order by day`;
const answered = `
  select distinct party from nomination where group_id = $1 and not status = any(${over})`;
const parties = 'select code as party, region from party where is_party order by code';
const plan = `
  select seat_group as "seatGroup", seats, of_which_eu as "ofWhichEu", of_which_juscanz as "ofWhichJuscanz"
    from seat_plan where group_id = $1
   order by array_position('{AFRICA,ASIA_PACIFIC,GRULAC,CEE,WEOG,EUROPEAN_COMMISSION}'::text[], seat_group)`;

/** No chamber has this id: a group that has none yet has no nominations. */
const NOBODYS = '00000000-0000-4000-8000-000000000000';

/** The balance of what has come, against the seat plan. */
@Injectable()
export class AnalysisQueries {
  constructor(
    private readonly db: Reader,
    private readonly sealed: Sealed,
    private readonly chambers: Chambers,
    private readonly journal: Journal,
    private readonly register: RegisterQueries,
  ) {}

  async analysis(viewer: Viewer, { groupId }: Input<typeof readNominationAnalysis>): Promise<Analysis> {
    const { calls, now } = await this.register.admit(viewer, groupId);
    const chamberId = await this.chambers.of(groupId);
    // Before anything else is read: what comes in meanwhile is then told as new.
    const chamber = chamberId === null ? null : { id: chamberId, seq: await this.journal.head(chamberId) };
    const calledAt = calls.at(-1)?.issuedAt ?? now;
    const seats = await this.db.query<Planned[]>(plan, [groupId]);
    const all = await this.db.query<Unanswered>(parties);
    const { nominations, came, ...shown } = await this.sealed.read(chamberId ?? NOBODYS, (ask) =>
      readAll(ask, groupId),
    );
    return {
      ...{ at: now, chamber, calls: calls.map((it) => viewOf(it, now)), ...shown },
      seatGroups: balanceOf(seats, nominations, calledAt),
      missingNow: missingNow(seats, nominations, calledAt),
      unanswered: all.filter((it) => isAsked(calls, it) && !came.has(it.party)),
    };
  }
}

const isAsked = (calls: readonly CallRow[], it: Unanswered[number]): boolean =>
  calls.some((call) => asks(call, it));

async function readAll(ask: SealedAsk, groupId: string) {
  const those = await ask<{ party: string }>(answered, groupId);
  return {
    nominations: await ask<Counted>(counted, groupId),
    cells: await ask<Analysis['cells'][number]>(cells, groupId),
    conventions: await ask<Analysis['conventions'][number]>(conventions, groupId),
    perDay: await ask<Analysis['perDay'][number]>(perDay, groupId),
    came: new Set(those.map(({ party }) => party)),
  };
}
