/** A meeting `m` of a group `g` as calendars are told it; without a date it is in none. */
const told = `
  select m.id, m.n, m.title, m.state, m.sequence, m.zone, m.place, g.slug,
         m.join_url as "joinUrl", m.join_words as "joinWords",
         json_agg(json_build_object('startsAt', d.starts_at, 'endsAt', d.ends_at) order by d.starts_at) as days,
         (select max(e.at) from journal_entry e
           where e.group_id = m.group_id and e.type like 'meeting.%' and e.payload ->> 'meetingId' = m.id::text) as at
    from meeting m join advisory_group g on g.id = m.group_id join meeting_day d on d.meeting_id = m.id`;
const grouped = 'group by m.id, g.slug order by min(d.starts_at), m.id';

/** A grant `a` by which somebody, $1, is asked to come to a meeting `m`: of a few only these are, and the desk; observers are to those of a whole group. */
const invites = `
  a.group_id = m.group_id and a.person_id = $1
  and (a.role in ('secretariat', 'head', 'chair')
       or a.role = 'member' and (m.member_ids is null or a.person_id = any(m.member_ids))
       or a.role = 'observer' and m.member_ids is null and m.kind <> 'task_group')`;
/** Those to which somebody is asked to come, in all their groups. */
export const meetingsOfPerson = `
  ${told}
   where exists (select from access_grant a where ${invites})
  ${grouped}`;
/** Those of a group that everybody may know of: the agenda has been circulated. A task group prepares, and is not announced. */
export const meetingsInPublic = `
  ${told} where g.slug = $1 and m.convened_at is not null and m.kind <> 'task_group' ${grouped}`;
/** What other bodies do, as far as everybody may know that a group looks out for it. */
export const eventsInPublic = `
  select v.id, v.name, to_char(v.starts_on, 'YYYY-MM-DD') as "startsOn", to_char(v.ends_on, 'YYYY-MM-DD') as "endsOn",
         v.place, v.url, v.version - 1 as sequence,
         (select max(e.at) from journal_entry e
           where e.group_id = v.group_id and e.type like 'event.%' and e.payload ->> 'eventId' = v.id::text) as at
    from outside_event v where v.group_id = $1 and v.is_public order by v.starts_on, v.ends_on, v.id`;
/** A meeting, $2, as somebody is told it who is asked to come, $1. */
export const meetingFor = `
  ${told} where m.id = $2 and exists (select from access_grant a where ${invites}) ${grouped}`;
/** The same of one whose days are gone. */
export const meetingWithoutDays = `
  select m.id, m.n, m.title, m.state, m.sequence, m.zone, m.place, g.slug,
         m.join_url as "joinUrl", m.join_words as "joinWords", clock_timestamp() as at
    from meeting m join advisory_group g on g.id = m.group_id where m.id = $1`;

export const groupBySlug = 'select id from advisory_group where slug = $1';
export const readerOf = `
  select p.id, p.language from calendar_feed f join person p on p.id = f.person_id and p.active
   where f.token_hash = $1`;
export const invited = `
  select p.name, p.language, a.email from person p join person_address a on a.person_id = p.id where p.id = $1`;

/** What is asked of somebody by a time, as it stands among what needs them. */
export const deadlinesOf = `
  select t.id, t.due_at as at, t.since, t.about, g.slug
    from task t join advisory_group g on g.id = t.group_id
   where t.person_id = $1 and t.settled_at is null and t.due_at is not null order by t.due_at, t.id`;
