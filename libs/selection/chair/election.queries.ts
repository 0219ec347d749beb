import { Injectable } from '@nestjs/common';
import type { ChairElection, Input, readChairElections, Reply, Role } from '@lib/contracts';
import { Clock, Reader, timeOutsidePages, type Viewer } from '@lib/platform';
import { dueMove, isUnderWay } from './election.rules';

type Elections = Reply<typeof readChairElections>;
type Row = Omit<ChairElection, 'objected' | 'objections' | 'candidates'> & {
  readonly candidates: (ChairElection['candidates'][number] & { at: string; withdrawnAt: string | null })[];
  readonly objections: (ChairElection['objections'][number] & { personId: string; at: string })[];
};

const all = `
  select e.id, e.n, e.state, e.opened_at as "openedAt", e.candidates_until as "candidatesUntil",
         e.objections_until as "objectionsUntil", e.zone,
         coalesce((select json_agg(json_build_object('personId', c.person_id, 'name', p.name, 'party', p.party,
                      'putForwardBy', coalesce(b.name, ''), 'at', c.at, 'statement', c.statement,
                      'withdrawnAt', c.withdrawn_at) order by c.at, p.name)
                     from chair_candidate c join person p on p.id = c.person_id left join person b on b.id = c.put_by
                    where c.election_id = e.id), '[]') as candidates,
         coalesce((select json_agg(json_build_object('personId', o.person_id, 'name', p.name, 'reason', o.reason, 'at', o.at)
                      order by o.at) from chair_objection o join person p on p.id = o.person_id
                    where o.election_id = e.id), '[]') as objections,
         case when e.elected_id is null then null else
           json_build_object('personId', e.elected_id, 'name', w.name, 'how', e.how, 'meeting', e.meeting,
             'count', e.count, 'record', e.record, 'at', e.ended_at) end as outcome
    from chair_election e left join person w on w.id = e.elected_id
   where e.group_id = $1 order by e.n desc`;
const chairHeld = `select id from office where group_id = $1 and kind = 'chair' and to_at is null`;

const is = (roles: readonly Role[], ...some: Role[]): boolean => roles.some((it) => some.includes(it));

/** The elections of a group: whole for those of it; for others, who was elected. */
@Injectable()
export class ElectionQueries {
  constructor(
    private readonly db: Reader,
    private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer, { groupId }: Input<typeof readChairElections>): Promise<Elections> {
    const { roles } = viewer;
    const now = await timeOutsidePages(this.db, this.clock);
    const rows = await this.db.query<Row[]>(all, [groupId]);
    const isHeld = (await this.db.query<unknown[]>(chairHeld, [groupId])).length > 0;
    const isInside = is(roles, 'secretariat', 'head', 'chair', 'member');
    const seen = rows.filter(({ outcome }) => isInside || outcome !== null);
    return {
      elections: seen.map((it) => shown(it, viewer)),
      may: mayOf(roles, rows[0] ?? null, isHeld, now),
    };
  }
}

/** Who objects, and why, is for the desk and for whoever objected: that somebody does, for all of the group. */
function shown({ candidates, objections, outcome, ...it }: Row, { id, roles }: Viewer): ChairElection {
  const isDesk = is(roles, 'secretariat', 'head', 'chair');
  return {
    ...it,
    candidates: candidates.map((one) => ({
      ...one,
      at: new Date(one.at),
      withdrawnAt: one.withdrawnAt === null ? null : new Date(one.withdrawnAt),
    })),
    objections: objections
      .filter(({ personId }) => isDesk || personId === id)
      .map(({ name, reason, at }) => ({ name, reason, at: new Date(at) })),
    objected: objections.length > 0,
    outcome: outcome && { ...outcome, at: new Date(outcome.at) },
  };
}

/** What somebody may do now. What time has done by now and nobody has said yet is taken for done. */
function mayOf(roles: readonly Role[], last: Row | null, isHeld: boolean, now: Date): Elections['may'] {
  const runs = is(roles, 'secretariat', 'head');
  const isMember = is(roles, 'member');
  const isOpen = (state: ChairElection['state']) =>
    last?.state === state && dueMove(last, last.candidates.length, now) === null;
  return {
    open: runs && !isHeld && (last === null || !isUnderWay(last.state)),
    putForward: isMember && isOpen('candidates'),
    object: isMember && isOpen('acclaiming'),
    record: runs && last?.state === 'to_meeting',
  };
}
