import { recusedFrom } from '@lib/access';
import { closedItemsOf } from '../agenda/agenda.sql';

export const floorItemsOf = `
  select item_id as "itemId", state, seconds, open_since as "openSince", list_closed as "listClosed"
    from floor_item where meeting_id = $1`;
export const floorTurnsOf = `
  select id, item_id as "itemId", person_id as "personId", kind, state, position, asked_at as "askedAt",
         asked_by as "askedBy", began_at as "beganAt", seconds, ended_at as "endedAt"
    from floor_turn where meeting_id = $1 order by position`;
export const attendanceOf = `
  select meeting_id as "meetingId", person_id as "personId", group_id as "groupId", status, joined_at as "joinedAt",
         left_at as "leftAt", away_since as "awaySince", note
    from attendance where meeting_id = $1`;
export const seatGroupOf = `
  select seat_group as "seatGroup" from membership
   where group_id = $1 and person_id = $2 order by status <> 'active', starts_at desc limit 1`;

/**
 * Those who may attend a meeting of this kind: everybody of the group; where it has members of its own, `of`, these and the
 * desk; and no observer where it is a task group's.
 * Whoever is no member of it has no seat in it; and who is there by being an observer alone is one.
 */
const entitled = (of: string, kind: string): string => `
  select p.id, p.name, p.party, p.affiliation, s.seat_group, its.way = 'observer' as observer
    from (select g.person_id,
                 min(case when g.role in ('secretariat', 'head', 'chair') then 'at the table'
                          when g.role = 'member' and (${of} is null or g.person_id = any(${of})) then 'at the table'
                          when g.role = 'observer' and ${of} is null and ${kind} <> 'task_group' then 'observer' end) as way
            from access_grant g where g.group_id = $1 group by g.person_id) its
    join person p on p.id = its.person_id and p.active
    left join membership s on s.group_id = $1 and s.person_id = p.id and s.status = 'active'
                          and (${of} is null or p.id = any(${of}))
   where its.way is not null`;
export const entitledTo = `
  select e.id as "personId", e.seat_group is not null as member, e.observer from (${entitled('$2::uuid[]', '$3::text')}) e`;

const soundingOf = `
  select s.id, s.text, s.opened_at as "openedAt",
         (select count(*)::int from sounding_answer a where a.sounding_id = s.id and not a.objects) as "noObjection",
         coalesce((select json_agg(json_build_object('personId', a.person_id, 'words', a.words) order by a.at)
                     from sounding_answer a where a.sounding_id = s.id and a.objects), '[]') as objections,
         (select case when a.objects then 'objects' else 'no_objection' end
            from sounding_answer a where a.sounding_id = s.id and a.person_id = $3) as mine,
         coalesce((select json_agg(it.person_id) from (
           select a.person_id from sounding_answer a where a.sounding_id = s.id
           union ${recusedFrom('s.meeting_id', 's.item_id')}) it), '[]') as settled
    from sounding s where s.meeting_id = m.id and s.state = 'open' and s.item_id <> all(shut.ids)`;
/** The same of one meeting, without the items that the reader is not let into. */
const open = (of: string): string => of.replaceAll('$1', 'm.id and item_id <> all(shut.ids)');
const list = (of: string): string => `coalesce((select json_agg(row_to_json(r)) from (${of}) r), '[]')`;

/**
 * Everything of a session, in one question: of the meeting $2 of the group $1, for the person $3. Of items that are
 * closed nothing is in the answer, unless $4 says that they may follow them; and of those that they are recused from, $5,
 * in no case.
 */
export const wholeFloor = `
  select m.n, m.kind, m.title, m.state, m.join_url as "joinUrl", m.join_words as "joinWords", m.quorum,
         m.member_ids as "memberIds",
         (select min(d.starts_at) from meeting_day d where d.meeting_id = m.id) as "startsAt",
         (select max(d.ends_at) from meeting_day d where d.meeting_id = m.id) as "endsAt",
         row_to_json(f) as floor, to_json(shut.ids) as shut,
         (select i.items from agenda_issue i where i.meeting_id = m.id order by i.revision desc limit 1) as agenda,
         ${list(open(floorItemsOf))} as items,
         ${list(open(floorTurnsOf))} as turns,
         ${list(`select e.id as "personId", e.name, e.party, e.affiliation, e.seat_group is not null as member, e.observer,
                        coalesce(a.status, 'expected') as status, a.away_since as "awaySince", coalesce(a.note, '') as note
                   from (${entitled('m.member_ids', 'm.kind')}) e left join attendance a on a.meeting_id = m.id and a.person_id = e.id
                  order by e.seat_group is null, e.observer, e.party, e.name, e.id`)} as attendance,
         ${list(`select s.seat_group as "seatGroup",
                        sum(round(extract(epoch from t.ended_at - t.began_at)))::int as seconds
                   from floor_turn t
                   join lateral (select x.seat_group from membership x
                                  where x.group_id = $1 and x.person_id = t.person_id
                                  order by x.status <> 'active', x.starts_at desc limit 1) s on true
                  where t.meeting_id = m.id and t.state = 'spoke' and t.item_id <> all(shut.ids) group by 1`)} as regions,
         (select row_to_json(s) from (${soundingOf}) s) as sounding,
         ${list(`select d.number, d.item_id as "itemId", d.text, d.at,
                        exists (select from sounding_answer a
                                 where a.sounding_id = d.sounding_id and a.person_id = $3) as answered,
                        array(select s.person_id from absence_statement s
                               where s.meeting_id = d.meeting_id and s.k = d.k order by s.at) as absent
                   from meeting_decision d where d.meeting_id = m.id and d.item_id <> all(shut.ids) order by d.k`)} as decisions,
         ${list(`select id, text, owner_id as "ownerId", due_on::text as "dueOn" from action_point
                  where meeting_id = m.id and (item_id is null or item_id <> all(shut.ids)) order by at, id`)} as "actionPoints"
    from meeting m
    left join lateral (
      select opened_at as "openedAt", paused_at as "pausedAt", chair_id as "chairId", acting, acting_id as "actingId",
             item_id as "itemId", new_first as "newFirst", text
        from meeting_floor where meeting_id = m.id) f on true
    left join lateral (
      select coalesce(array_agg(distinct c.id), '{}') as ids
        from (select it.id from (${closedItemsOf('m.id')}) it where not $4::boolean
              union all select unnest($5::uuid[])) c) shut on true
   where m.group_id = $1 and m.id = $2`;

/** The proposed decision that is before a meeting. */
export const soundingBefore = `select id from sounding where meeting_id = $1 and state = 'open'`;

/** A paragraph of a draft, by its label, as it was issued last. */
export const issuedParagraph = `
  select v.symbol, p ->> 'label' as label, p ->> 'text' as text
    from draft_version v, jsonb_array_elements(v.paragraphs) p
   where v.group_id = $1 and v.draft_id = $2 and v.state in ('issued', 'final') and p ->> 'label' = $3
   order by v.n desc limit 1`;

/** Notes that a page was heard of, at most once in a while; nothing for whom has not joined. */
export const noteSign = `
  insert into attendance_sign as known (meeting_id, person_id, seen_at)
  select a.meeting_id, a.person_id, $3 from attendance a
   where a.meeting_id = $1 and a.person_id = $2 and a.status = 'present' and a.away_since is null
  on conflict (meeting_id, person_id) do update set seen_at = greatest(known.seen_at, excluded.seen_at)
   where known.seen_at < excluded.seen_at - interval '15 seconds'`;
/** Whose page was heard of and has been silent since, in meetings that sit; $1 is the time now. */
export const silentSince = `
  select a.group_id as "groupId", a.meeting_id as "meetingId", a.person_id as "personId", s.seen_at as "seenAt"
    from attendance a
    join attendance_sign s on s.meeting_id = a.meeting_id and s.person_id = a.person_id
    join meeting_floor f on f.meeting_id = a.meeting_id and f.closed_at is null
   where a.status = 'present' and a.away_since is null and s.seen_at <= $1::timestamptz - interval '90 seconds'`;
export const signOf = `
  select seen_at as "seenAt" from attendance_sign where meeting_id = $1 and person_id = $2`;
