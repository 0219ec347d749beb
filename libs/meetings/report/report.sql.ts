import { closedItemsOf } from '../agenda/agenda.sql';

/** What happened in a meeting, as its group's journal has it. */
export const happeningsOf = `
  select type, at, payload from journal_entry
   where group_id = $1 and type = any($2) and payload ->> 'meetingId' = $3::text order by seq`;
/** People, whose members they were when the meeting sat, and whether it was theirs: $4 are its members, where it had its own. */
export const peopleNamed = `
  select p.id, p.name, s.party, p.affiliation,
         s.party is not null and ($4::uuid[] is null or p.id = any($4)) as "isMember"
    from person p
    left join lateral (select m.party from membership m
                        where m.group_id = $1 and m.person_id = p.id and m.starts_at <= $3
                          and (m.ends_at is null or m.ends_at > $3) limit 1) s on true
   where p.id = any($2)`;
export const attendanceAt = `
  select a.person_id as "personId", a.status from attendance a join person p on p.id = a.person_id
   where a.meeting_id = $1 order by p.name, p.id`;
export const lastCorrigendum =
  'select coalesce(max(k), 0)::int as k from report_corrigendum where meeting_id = $1';
export const paragraphsOf = `
  select p.id, p.kind, p.text, p.item_id as "itemId",
         exists (select from (${closedItemsOf('p.meeting_id')}) c where c.id = p.item_id) as closed
    from report_paragraph p where p.meeting_id = $1 order by p.position`;
/** The same of a report as it was circulated. */
export const circulatedOf = `
  select p.paragraph_id as id, p.kind, p.text, p.item_id as "itemId",
         exists (select from (${closedItemsOf('p.meeting_id')}) c where c.id = p.item_id) as closed
    from report_as_circulated p where p.meeting_id = $1 order by p.position`;
/** Keeps a report as it is circulated. */
export const keepAsCirculated = `
  insert into report_as_circulated (meeting_id, paragraph_id, group_id, position, kind, text, item_id)
  select meeting_id, id, group_id, position, kind, text, item_id from report_paragraph where meeting_id = $1`;
export const correctionsOf = `
  select c.id, c.paragraph_id as "paragraphId", c.person_id as "personId", p.name, c.text, c.reason, c.at, c.outcome,
         c.answer
    from report_correction c join person p on p.id = c.person_id where c.meeting_id = $1 order by c.at, c.id`;
export const corrigendaOf = `
  select k, paragraph_id as "paragraphId", number, text, reason, at from report_corrigendum where meeting_id = $1 order by k`;
export const unansweredOf = `
  select count(*)::int as unanswered from report_correction where meeting_id = $1 and outcome is null`;
/** How one person attended. */
export const attendanceAs = `select status from attendance where meeting_id = $1 and person_id = $2`;
export const meetingWithReport = `
  select m.state, m.kind, m.n, m.title, c.code as cycle, r.version,
         r.drafted_at as "draftedAt", r.circulated_at as "circulatedAt", r.corrections_until as "correctionsUntil",
         r.adopted_at as "adoptedAt", r.adopted_by as "adoptedBy",
         exists (select from item_recusal x
                  where x.meeting_id = m.id and x.person_id = $3 and x.lifted_at is null) as "isRecused"
    from meeting m join cycle c on c.group_id = m.group_id left join meeting_report r on r.meeting_id = m.id
   where m.group_id = $1 and m.id = $2`;
/** Reports whose time for corrections is over, and in which nothing is left to answer: silence has adopted them. */
export const silentlyAdopted = `
  select r.group_id as "groupId", r.meeting_id as "meetingId" from meeting_report r
   where r.adopted_at is null and r.corrections_until <= $1
     and not exists (select from report_correction c where c.meeting_id = r.meeting_id and c.outcome is null)`;
