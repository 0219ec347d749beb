import { Injectable } from '@nestjs/common';
import type { Input, Member, readRoster, Reply } from '@lib/contracts';
import { Reader, type Viewer } from '@lib/platform';
import { seatGroups, type SeatNumbers, vacantSeats } from './seats.rules';

/** Nobody's address is asked for: e-mail never leaves with the roster. */
const members = `
  select p.id, p.name, m.party, p.affiliation, p.sample, m.seat_group as "seatGroup", m.overlays,
         m.time_zone as "timeZone", o.kind as office, o.id as "officeId", m.status, m.expertise,
         m.starts_at as since, m.ends_at as until
    from membership m
    join person p on p.id = m.person_id
    left join office o on o.group_id = m.group_id and o.person_id = m.person_id and o.to_at is null
   where m.group_id = $1
   order by array_position($2::text[], m.seat_group), m.status <> 'active', m.starts_at, m.party, p.id`;
const plan = `
  select seat_group as "seatGroup", seats, of_which_eu as "ofWhichEu", of_which_juscanz as "ofWhichJuscanz"
    from seat_plan where group_id = $1 order by array_position($2::text[], seat_group)`;
const staff = `
  select p.id, p.name, p.party, p.affiliation, p.sample, array_agg(g.role order by g.role) as roles
    from access_grant g join person p on p.id = g.person_id and p.active
   where g.group_id = $1
   group by p.id
  having not bool_or(g.role in ('member', 'chair'))
   order by min(array_position($2::text[], g.role)), p.name, p.id`;
const staffFirstToLast = ['head', 'secretariat', 'bureau', 'observer', 'focalPoint'];

type Roster = Reply<typeof readRoster>;

@Injectable()
export class RosterQueries {
  constructor(private readonly db: Reader) {}

  /** Who has left is shown to those of the group; to others, who sits in it now. */
  async roster({ roles }: Viewer, { groupId }: Input<typeof readRoster>): Promise<Roster> {
    const [everyone, seats, others] = await Promise.all([
      this.db.query<Member[]>(members, [groupId, seatGroups]),
      this.db.query<SeatNumbers[]>(plan, [groupId, seatGroups]),
      this.db.query<Roster['staff']>(staff, [groupId, staffFirstToLast]),
    ]);
    const seated = everyone.filter(({ status }) => status === 'active');
    return {
      members: roles.length > 0 ? everyone : seated,
      vacant: vacantSeats(seats, seated),
      staff: others,
    };
  }
}
