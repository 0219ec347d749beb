/**
 * The Parties that a notification has not reached: none of their letters was accepted and stayed so, or they had no
 * focal point when it was issued; and nobody has noted that they were reached otherwise. A letter that has waited for
 * less than a day is on its way.
 */
export const notReached = `
  select party from (
    select l.party from letter l
     where l.about ->> 'notificationId' = $1::text and l.kind = 'notification' and l.party is not null
     group by l.party
    having not bool_or(l.state = 'accepted' and l.bounced_at is null
                       or l.state in ('waiting', 'leased') and l.created_at > $2::timestamptz - interval '1 day')
    union select unnest(without) from notification where id = $1::uuid) p
   where not exists (select from party_reached r where r.notification_id = $1::uuid and r.party = p.party)
   order by party`;

/** Notifications whose deadline comes within five days, or has passed, and of which that has not been seen to. */
export const toLookAt = `
  select n.id, n.group_id as "groupId" from notification n left join unreached u on u.notification_id = n.id
   where n.state = 'issued' and n.action_by <= $1::timestamptz + interval '5 days' and u.ended_at is null
     and (u.notification_id is not null or n.action_by > $1)`;

export const reachingOf = `
  select n.number, n.action_by as "actionBy", n.zone, u.told_at as "toldAt", u.ended_at as "endedAt"
    from notification n left join unreached u on u.notification_id = n.id where n.id = $1`;

export const lettersOf = `
  select l.id, l.party, l.to_name as name, case when l.used_fallback then l.fallback_address else l.to_address end as address,
         l.language, case when l.state = 'leased' then 'waiting' when l.bounced_at is not null then 'bounced' else l.state end
           as state, l.used_fallback as "usedFallback", l.tries, l.created_at as at, l.accepted_at as "acceptedAt",
         l.bounced_at as "bouncedAt", l.fault, r.how as "reachedBy"
    from letter l left join party_reached r on r.notification_id = $1::uuid and r.party = l.party
   where l.about ->> 'notificationId' = $1::text and l.kind = 'notification' order by l.party nulls last, l.to_name, l.id`;
