/** Everyone who has a seat in the group now, or of these the few with an id among $2, with their zone. */
export const askedOf = `
  select m.person_id as "personId", p.name, m.party, m.seat_group as "seatGroup", m.time_zone as "timeZone",
         m.starts_at as since
    from membership m join person p on p.id = m.person_id
   where m.group_id = $1 and m.status = 'active' and ($2::uuid[] is null or m.person_id = any($2))
   order by m.party, m.person_id`;

/**
 * Days on which the group, or the few of a task group, have met from afar. What was called off kept nobody up. A task group
 * that has a place meets there; of one that has no members of its own it is not known who came.
 */
export const metFromAfar = `
  select d.starts_at as "startsAt", d.ends_at as "endsAt", m.member_ids as "memberIds",
         case when exists (select from meeting_floor f where f.meeting_id = m.id)
              then array(select a.person_id from attendance a
                          where a.meeting_id = m.id and a.status in ('present', 'partly_present')) end as came
    from meeting_day d join meeting m on m.id = d.meeting_id
   where m.group_id = $1 and m.state <> 'cancelled' and d.ends_at <= $2
     and (m.kind in ('online', 'hybrid') or m.kind = 'task_group' and m.member_ids is not null and m.place = '')`;

export const pollOf = `
  select p.id, p.title, p.kind, p.member_ids as "memberIds", p.note, p.minutes, p.state, p.closes_at as "closesAt", p.zone,
         p.chosen_id as "chosenId", m.id as "meetingId", m.n
    from date_poll p left join meeting m on m.id = p.meeting_id where p.group_id = $1 and p.id = $2`;
export const slotsOf = `
  select id, starts_at as "startsAt" from date_slot where poll_id = $1 order by starts_at`;
export const answersTo = `
  select slot_id as "slotId", person_id as "personId", answer from date_answer where poll_id = $1`;

/** A membership `m` of somebody whom a poll `p` asks. */
const isAsked = `
  m.group_id = p.group_id and m.status = 'active' and (p.member_ids is null or m.person_id = any(p.member_ids))`;
/** Polls that are open; the second value is who asks. */
export const openPolls = `
  select p.id, p.title, p.kind, p.closes_at as "closesAt", p.zone,
         (select count(distinct a.person_id)::int from date_answer a
            join membership m on m.person_id = a.person_id and ${isAsked}
           where a.poll_id = p.id) as answered,
         (select count(*)::int from membership m where ${isAsked}) as asked,
         case when exists (select from membership m where m.person_id = $2 and ${isAsked})
              then exists (select from date_answer a where a.poll_id = p.id and a.person_id = $2) end as mine
    from date_poll p where p.group_id = $1 and p.state = 'open' order by p.closes_at, p.id`;

export const unansweredIn = `
  select m.person_id as "personId" from membership m
   where m.group_id = $1 and m.status = 'active' and ($3::uuid[] is null or m.person_id = any($3))
     and not exists (select from date_answer a where a.poll_id = $2 and a.person_id = m.person_id)
   order by m.party, m.person_id`;

export const toRemind = `
  select id, group_id as "groupId", state, opened_at as "openedAt", closes_at as "closesAt",
         reminded_at as "remindedAt"
    from date_poll where state = 'open' and reminded_at is null and closes_at > $1`;
