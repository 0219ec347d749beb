import { isAway } from '@lib/outages';

/**
 * Whether somebody on a roster (s) of a circulation (c) is still a member: now, or when it ended. Whoever leaves
 * the group while a circulation is under way is no longer asked, and the answer they gave is void.
 */
const isStillSeated = `
  exists (select from membership m
           where m.group_id = c.group_id and m.person_id = s.person_id
             and (m.status = 'active' or m.ends_at > c.concluded_at))`;

/** Those on the roster of a circulation who count, and the answer of each that counts. */
export const voicesIn = `
  select s.person_id as "personId", s.party, a.id as "answerId", a.kind, a.note, a.at, a.lifted_at as "liftedAt"
    from circulation c
    join circulation_seat s on s.circulation_id = c.id
    left join agreement_answer a
      on a.circulation_id = c.id and a.person_id = s.person_id and a.replaced_at is null and not a.late
   where c.id = $1 and ${isStillSeated}
   order by s.party, s.person_id`;

/** The objections to a circulation, those lifted among them. That of somebody who has left is as if lifted then. */
export const objectionsIn = `
  select a.id, a.person_id as "personId", a.party, a.paragraphs, a.reason, a.proposed, a.at,
         coalesce(a.lifted_at, case when not ${isStillSeated} then
           (select max(m.ends_at) from membership m
             where m.group_id = c.group_id and m.person_id = s.person_id) end) as "liftedAt"
    from circulation c
    join agreement_answer a on a.circulation_id = c.id
    join circulation_seat s on s.circulation_id = c.id and s.person_id = a.person_id
   where c.id = $1 and a.kind = 'object' and not a.late and (a.replaced_at is null or a.lifted_at is not null)
   order by a.at, a.id`;

/** What came after the end. */
export const lateIn = `
  select a.person_id as "personId", a.party, a.at,
         concat_ws(E'\\n\\n', nullif(a.note, ''), nullif(a.reason, ''), nullif(a.proposed, '')) as text
    from agreement_answer a
   where a.circulation_id = $1 and a.late
   order by a.at, a.id`;

/** The circulation under way in which one of these drafts is. */
export const underWayWith = `
  select c.id from circulation c, jsonb_array_elements(c.bundle) as bundled
   where c.group_id = $1 and c.state in ('open', 'broken', 'consulting')
     and (bundled ->> 'draftId')::uuid = any($2::uuid[])`;

/** Which of these versions were taken back from a circulation, to be changed. */
export const takenBackOf = `
  select distinct bundled ->> 'versionId' as id from circulation c, jsonb_array_elements(c.bundle) as bundled
   where c.group_id = $1 and c.state = 'superseded' and (bundled ->> 'versionId')::uuid = any($2::uuid[])`;

/** The last circulation of a draft. */
export const lastOf = `select id from circulation where draft_id = $1 order by n desc limit 1`;

export const nextNumber = `select coalesce(max(n), 0) + 1 as n from circulation where group_id = $1`;

/** How many other circulations of the group are open, and how many are broken. */
export const othersThan = `
  select (count(*) filter (where state = 'open'))::int as open,
         (count(*) filter (where state in ('broken', 'consulting')))::int as broken
    from circulation where group_id = $1 and id <> $2`;

/**
 * Circulations whose end has come, or so many milliseconds before whose end the service was away; none while it still is,
 * and none of a group whose work is suspended. Those whose cycle is over have come to their end with it.
 */
export const dueBy = `
  select c.id, c.group_id as "groupId" from circulation c join cycle y on y.group_id = c.group_id
   where c.state in ('open', 'broken', 'consulting') and y.stage = any($3)
      or c.state = 'open' and y.stage <> 'suspended' and not ${isAway}
     and (c.expires_at <= $1 or exists (
       select from outage o where o.from_at < c.expires_at and o.to_at > c.expires_at - $2 * interval '1 millisecond'))
   order by c.expires_at`;
