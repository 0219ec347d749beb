import { recusedFrom } from '@lib/access';

/** Those who are recused from an item, $2, of a meeting, $1. */
export const recusedFromItem = recusedFrom('$1', '$2::uuid');

/** Those of a meeting that stand: everybody's, or with a second value those of one person. */
export const recusalsOf = `
  select r.id, r.item_id as "itemId", r.person_id as "personId", p.name, r.reason, r.at
    from item_recusal r join person p on p.id = r.person_id
   where r.meeting_id = $1 and r.lifted_at is null and ($2::uuid is null or r.person_id = $2) order by r.at, p.name, r.id`;

/** Members of a group who preside over nothing: not as its chair. */
export const recusable = `
  select p.id as "personId", p.name, m.party from membership m join person p on p.id = m.person_id
   where m.group_id = $1 and m.status = 'active'
     and not exists (select from access_grant g
                      where g.group_id = m.group_id and g.person_id = p.id and g.role = 'chair')
   order by p.name, p.id`;

/** Whether somebody is chair of the group, or presides over the meeting. $1 group, $2 meeting, $3 person. */
export const presidesOver = `
  select exists (select from access_grant where group_id = $1 and person_id = $3 and role = 'chair')
      or exists (select from meeting_floor f where f.meeting_id = $2 and $3 in (f.chair_id, f.acting_id)) as presides`;

/** What somebody has said to decisions that are proposed in these items. */
export const openAnswersOf = `
  select a.sounding_id as "soundingId" from sounding s join sounding_answer a on a.sounding_id = s.id
   where s.meeting_id = $1 and s.state = 'open' and a.person_id = $2 and s.item_id = any($3)`;
