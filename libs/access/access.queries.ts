import { Injectable } from '@nestjs/common';
import type { listSessions, Reply, whoAmI } from '@lib/contracts';
import { config, Reader, signedIn, type Viewer } from '@lib/platform';

const me = `
  select p.id, p.name, p.party, p.affiliation, p.sample, a.email, p.admin, p.time_zone as "timeZone", p.language,
         p.version, (
           select coalesce(json_agg(g order by g.slug), '[]') from (
             select o.id, o.slug, array_agg(g.role order by g.role) as roles
               from access_grant g join advisory_group o on o.id = g.group_id
              where g.person_id = p.id group by o.id, o.slug) g) as groups
    from person p join person_address a on a.person_id = p.id where p.id = $1`;
const sessions = `
  select id, started_at as "startedAt", used_at as "usedAt", device, id = $2 as current from session
   where person_id = $1 and ended_at is null and expires_at > now() and used_at > now() - interval '30 minutes'
   order by used_at desc, id`;

type Me = NonNullable<Reply<typeof whoAmI>['me']>;

/** What somebody may read of themselves. */
@Injectable()
export class AccessQueries {
  constructor(private readonly db: Reader) {}

  async whoAmI({ id }: Viewer): Promise<Reply<typeof whoAmI>> {
    const [found] = id === null ? [] : await this.db.query<Me[]>(me, [id]);
    return { me: found ?? null, demo: config.DEMO };
  }

  async sessions(viewer: Viewer): Promise<Reply<typeof listSessions>> {
    return { sessions: await this.db.query(sessions, [signedIn(viewer), viewer.sessionId]) };
  }
}
