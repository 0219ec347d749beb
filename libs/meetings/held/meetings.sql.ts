/** The days of a meeting `m`, in order of time. */
export const daysOfMeeting = `
  coalesce((select json_agg(json_build_object('startsAt', d.starts_at, 'endsAt', d.ends_at) order by d.starts_at)
              from meeting_day d where d.meeting_id = m.id), '[]')`;

export const head = `
  m.id, m.n, m.kind, m.title, m.state, m.zone, m.place, m.member_ids as "memberIds",
  ${daysOfMeeting} as days`;

/** Those of a group: what has no date yet first, then the latest first. */
export const meetingsOf = `
  select ${head} from meeting m where m.group_id = $1
   order by (select max(d.starts_at) from meeting_day d where d.meeting_id = m.id) desc nulls first, m.n desc`;

export const meetingOf = `
  select ${head}, m.join_url as "joinUrl", m.join_words as "joinWords", m.version
    from meeting m where m.group_id = $1 and m.id = $2`;

/**
 * What the journal says of a meeting. An agenda that was circulated is among it for whoever may follow all of its items:
 * how many of them have changed says how many there are.
 */
export const historyOf = `
  select seq, at, actor_id as "actorId", type, payload from journal_entry
   where group_id = $1 and (type like 'meeting.%' or (type = 'agenda.issued' and $3)) and payload ->> 'meetingId' = $2::text order by seq`;

/** Who has said before a meeting that they will not come. */
export const apologiesOf = `
  select a.person_id as "personId", p.name from attendance a join person p on p.id = a.person_id
   where a.meeting_id = $1 and a.status = 'apologies' order by p.name, p.id`;
