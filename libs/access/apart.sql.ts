/**
 * The items that somebody is recused from in a group, with whatever was circulated as a part of one. Both values are
 * expressions of the statement around it.
 */
export const apartFrom = (groupId: string, personId: string): string => `
  select r.item_id from item_recusal r
   where r.group_id = ${groupId} and r.person_id = ${personId} and r.lifted_at is null
  union
  select (part ->> 'id')::uuid
    from item_recusal r
    join agenda_issue a on a.meeting_id = r.meeting_id,
         jsonb_array_elements(a.items) it, jsonb_array_elements(a.items) part
   where r.group_id = ${groupId} and r.person_id = ${personId} and r.lifted_at is null
     and it ->> 'id' = r.item_id::text and starts_with(part ->> 'number', (it ->> 'number') || '.')`;
