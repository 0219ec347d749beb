import { closedItemsOf } from '../agenda/agenda.sql';

/** Of the decision $2 of the meeting $1: whether $3 presided or answered when it was put, and has stated anything. */
export const absentAt = `
  select exists (select from sounding_answer a where a.sounding_id = d.sounding_id and a.person_id = $3)
         or exists (select from meeting_floor f where f.meeting_id = d.meeting_id and coalesce(f.acting_id, f.chair_id) = $3)
           as "tookPart",
         exists (select from absence_statement s where s.meeting_id = d.meeting_id and s.k = d.k and s.person_id = $3)
           as "hasStated"
    from meeting_decision d where d.meeting_id = $1 and d.k = $2`;
/**
 * What was stated of the decisions of a meeting, and whether its record shows the same: a line lost, or nobody there. With
 * $2 false, not of those that were taken in closed items; and of those in the items $3 in no case.
 */
export const absencesOf = `
  select d.number, s.person_id as "personId", p.name, s.words, s.at,
         s.person_id = any(d.away) or not coalesce(a.joined_at <= d.at, false)
           or coalesce(a.left_at <= d.at, false) as "isShown"
    from absence_statement s
    join meeting_decision d on d.meeting_id = s.meeting_id and d.k = s.k
    join person p on p.id = s.person_id
    left join attendance a on a.meeting_id = s.meeting_id and a.person_id = s.person_id
   where s.meeting_id = $1 and ($2 or d.item_id not in (${closedItemsOf('s.meeting_id')}))
     and d.item_id <> all($3::uuid[]) order by d.k, s.at, p.name`;
