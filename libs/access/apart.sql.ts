/** Recusals that stand: who takes no part in which item. With an item goes whatever was circulated as a part of it. */
const standing = `
  select r.group_id, r.meeting_id, r.person_id, r.item_id from item_recusal r where r.lifted_at is null
  union
  select r.group_id, r.meeting_id, r.person_id, (part ->> 'id')::uuid
    from item_recusal r
    join agenda_issue a on a.meeting_id = r.meeting_id,
         jsonb_array_elements(a.items) it, jsonb_array_elements(a.items) part
   where r.lifted_at is null and it ->> 'id' = r.item_id::text
     and starts_with(part ->> 'number', (it ->> 'number') || '.')`;

/** The items that somebody is recused from in a group. Both values are expressions of the statement around it. */
export const apartFrom = (groupId: string, personId: string): string => `
  select s.item_id from (${standing}) s where s.group_id = ${groupId} and s.person_id = ${personId}`;

/** Those who are recused from an item of a meeting. Both values are expressions of the statement around it. */
export const recusedFrom = (meetingId: string, itemId: string): string => `
  select r.person_id from (${standing}) r where r.meeting_id = ${meetingId} and r.item_id = ${itemId}`;
