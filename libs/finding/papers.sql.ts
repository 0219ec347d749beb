import { closedItemsOf } from '@lib/meetings';

/**
 * What a group has published beside their texts: agendas as they were circulated, reports sent for corrections or adopted,
 * what put these right, and the working procedures that meetings adopted. $1 group.
 */
export const published = `
  with held as (
         select m.id, m.n, m.title, m.state, m.kind, m.group_id, c.code as cycle
           from meeting m join cycle c on c.group_id = m.group_id where m.group_id = $1),
       paper as (
         select 'agenda' as of, m.group_id, m.cycle, m.id, m.n, m.title, m.state, m.kind, i.revision as part, '' as number,
                i.issued_at, i.revision = max(i.revision) over (partition by m.id) as is_current, null::uuid as item_id
           from held m join agenda_issue i on i.meeting_id = m.id
         union all
         select 'report', m.group_id, m.cycle, m.id, m.n, m.title, m.state, m.kind, 0, '',
                coalesce(r.adopted_at, r.circulated_at), true, null
           from held m join meeting_report r on r.meeting_id = m.id where r.circulated_at is not null
         union all
         select 'corrigendum', m.group_id, m.cycle, m.id, m.n, m.title, m.state, m.kind, k.k, k.number, k.at, true,
                (select r.item_id from report_paragraph r where r.meeting_id = m.id and r.id = k.paragraph_id)
           from held m join report_corrigendum k on k.meeting_id = m.id
         union all
         select 'procedure', a.group_id, c.code, a.group_id, 0, '', null, null, a.version, '', a.adopted_at,
                a.version = max(a.version) over (partition by a.group_id), null
           from procedure_adoption a join cycle c on c.group_id = a.group_id where a.group_id = $1)
  select of, group_id as "groupId", g.slug, cycle, paper.id, n, paper.title, state as "meetingState", kind as "meetingKind",
         item_id as "itemId", coalesce(item_id in (${closedItemsOf('paper.id')}), false) as closed, part, number, issued_at as "issuedAt", is_current as "isCurrent"
    from paper join advisory_group g on g.id = group_id`;

/** Groups in which somebody has a role, and whose papers a symbol can be among. $1 person, $2 symbol. */
export const groupsCalled = `
  select c.group_id as id from cycle c
   where starts_with(lower($2), lower(c.code) || '/')
     and exists (select from access_grant a where a.group_id = c.group_id and a.person_id = $1)`;
