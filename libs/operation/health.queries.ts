import { Injectable } from '@nestjs/common';
import type { Input, readHealth, Reply } from '@lib/contracts';
import { Reader, Refusal, type Viewer } from '@lib/platform';
import { isInternal } from './internal-network';

/** How much stands in a chamber is known to nobody outside of it. */
const ofGroups = 'not exists (select from chamber c where c.id = h.group_id)';
const isOutside = 'not exists (select from chamber c where c.id = l.journal_id)';
const open = `state in ('waiting', 'leased')`;
/** A letter that is leased is being tried: its first try is none of many. */
const letters = `
  (select json_build_object(
     'waiting', count(*) filter (where ${open} and tries <= (state = 'leased')::int and ${isOutside}),
     'retrying', count(*) filter (where ${open} and tries > (state = 'leased')::int and ${isOutside}),
     'dueSince', min(next_at) filter (where state = 'waiting' and next_at <= clock_timestamp() - interval '1 minute'),
     'undelivered', count(*) filter (where (state = 'failed' or bounced_at is not null) and ${isOutside}
       and not exists (select from party_reached r
                        where r.notification_id::text = l.about ->> 'notificationId' and r.party = l.party)))
     from letter l)`;
const health = `
  select clock_timestamp() as at,
         (select json_build_object(
            'waiting', count(*) filter (where state in ('waiting', 'leased')),
            'dueSince', min(next_at) filter (where state = 'waiting' and next_at <= clock_timestamp()),
            'failed', count(*) filter (where state = 'failed' or bounced_at is not null),
            'sentToday', count(*) filter (where sent_at > clock_timestamp() - interval '1 day')) from delivery) as mail,
         ${letters} as letters,
         (select coalesce(json_agg(r order by r.behind desc), '[]') from (
            select m.reader, sum(h.seq - m.seq)::int as behind
              from journal_bookmark m join journal_head h using (group_id)
             where h.seq > m.seq and ${ofGroups} group by m.reader) r) as readers,
         (select count(*)::int
            from (select group_id, expires_at as ends_at from circulation where state = 'open'
                  union all select group_id, closes_at from comment_round where state = 'open') t
            join cycle c using (group_id)
           where ends_at < clock_timestamp() - interval '1 minute'
             and c.stage not in ('suspended', 'closed', 'terminated')) as overdue,
         (select count(*)::int from session
           where ended_at is null and expires_at > now() and used_at > now() - interval '30 minutes') as sessions,
         (select count(*)::int from advisory_group) as groups,
         (select coalesce(sum(seq), 0)::int from journal_head h where ${ofGroups}) as entries,
         pg_database_size(current_database())::float8 as "databaseBytes",
         (select coalesce(json_agg(json_build_object('from', from_at, 'to', to_at) order by from_at desc), '[]')
            from (select * from outage order by from_at desc limit 10) o) as outages`;

/** How the installation is, for whoever runs it. */
@Injectable()
export class HealthQueries {
  constructor(private readonly db: Reader) {}

  /** From outside there is nothing here. */
  async health({ address }: Viewer, _: Input<typeof readHealth>): Promise<Reply<typeof readHealth>> {
    if (!isInternal(address)) throw new Refusal('not-found');
    const [found] = await this.db.query<Reply<typeof readHealth>[]>(health);
    if (!found) throw new Error('A question without a table has one answer.');
    return found;
  }
}
