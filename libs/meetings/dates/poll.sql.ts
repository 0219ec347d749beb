/** Everyone who has a seat in the group now, with their zone. */
export const askedOf = `
  select m.person_id as "personId", p.name, m.party, m.seat_group as "seatGroup", m.time_zone as "timeZone"
    from membership m join person p on p.id = m.person_id
   where m.group_id = $1 and m.status = 'active' order by m.party, m.person_id`;

/** Days on which the group has met from afar, all of it. What was called off kept nobody up. */
export const metFromAfar = `
  select d.starts_at as "startsAt", d.ends_at as "endsAt"
    from meeting_day d join meeting m on m.id = d.meeting_id
   where m.group_id = $1 and m.kind in ('online', 'hybrid') and m.state <> 'cancelled' and d.ends_at <= $2`;

export const pollOf = `
  select p.id, p.title, p.kind, p.note, p.minutes, p.state, p.closes_at as "closesAt", p.zone,
         p.chosen_id as "chosenId", m.id as "meetingId", m.n
    from date_poll p left join meeting m on m.id = p.meeting_id where p.group_id = $1 and p.id = $2`;
export const slotsOf = `
  select id, starts_at as "startsAt" from date_slot where poll_id = $1 order by starts_at`;
export const answersTo = `
  select slot_id as "slotId", person_id as "personId", answer from date_answer where poll_id = $1`;

/** Polls that are open; the second value is who asks. */
export const openPolls = `
  select p.id, p.title, p.kind, p.closes_at as "closesAt", p.zone,
         (select count(distinct a.person_id)::int from date_answer a
            join membership m on m.group_id = p.group_id and m.person_id = a.person_id and m.status = 'active'
           where a.poll_id = p.id) as answered,
         (select count(*)::int from membership m where m.group_id = p.group_id and m.status = 'active') as asked,
         case when exists (select from membership m
                            where m.group_id = p.group_id and m.person_id = $2 and m.status = 'active')
              then exists (select from date_answer a where a.poll_id = p.id and a.person_id = $2) end as mine
    from date_poll p where p.group_id = $1 and p.state = 'open' order by p.closes_at, p.id`;

export const unansweredIn = `
  select m.person_id as "personId" from membership m
   where m.group_id = $1 and m.status = 'active'
     and not exists (select from date_answer a where a.poll_id = $2 and a.person_id = m.person_id)
   order by m.party, m.person_id`;

export const toRemind = `
  select id, group_id as "groupId", state, opened_at as "openedAt", closes_at as "closesAt",
         reminded_at as "remindedAt"
    from date_poll where state = 'open' and reminded_at is null and closes_at > $1`;
