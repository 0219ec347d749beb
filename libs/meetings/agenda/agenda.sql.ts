export const itemsOf = `
  select id, level, title, annotation, minutes, presenter, visibility, documents
    from agenda_item where meeting_id = $1 order by position`;
/**
 * The items of a meeting that are closed, or were on any agenda that was circulated: what was said on one stays closed
 * when the item is opened to everybody later.
 */
export const closedItemsOf = (meetingId: string): string => `
  select (i ->> 'id')::uuid as id from agenda_issue a, jsonb_array_elements(a.items) i
   where a.meeting_id = ${meetingId} and i ->> 'visibility' = 'closed'`;
export const issuesOf = `
  select revision, issued_at as "issuedAt", note, items, changes
    from agenda_issue where meeting_id = $1 order by revision desc`;
export const lastIssueOf = `
  select revision, items from agenda_issue where meeting_id = $1 order by revision desc limit 1`;
/** Everyone's, or with a second value the suggestions of one person. */
export const suggestionsFor = `
  select s.id, p.name, s.title, s.reason, s.at, s.outcome, s.answer
    from agenda_suggestion s join person p on p.id = s.person_id
   where s.meeting_id = $1 and ($2::uuid is null or s.person_id = $2) order by s.at, s.id`;
export const meetingWithAgenda = `
  select m.state, m.kind, m.n, m.member_ids as "memberIds", c.code as cycle, m.agenda_version as version,
         (select min(d.starts_at) from meeting_day d where d.meeting_id = m.id) as "startsAt"
    from meeting m join cycle c on c.group_id = m.group_id where m.group_id = $1 and m.id = $2`;
