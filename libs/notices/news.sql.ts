/** Who made a comment, as the journal has it. */
export const authorOf = `
  select actor_id as "personId" from journal_entry
   where group_id = $1 and type = 'comment.added' and payload -> 'comment' ->> 'id' = $2`;

/** What has long been past when it is read is history, and no news. */
export const keepNews = `
  insert into news (group_id, person_id, seq, topic, level, at)
  select $1, told.id, $3, $4, coalesce(chosen.level, $5), $6
    from unnest($2::uuid[]) as told (id)
    left join notice_level chosen on chosen.person_id = told.id and chosen.topic = $4
   where coalesce(chosen.level, $5) <> 'off' and $6::timestamptz > clock_timestamp() - interval '30 days'
  on conflict do nothing`;

/** Whoever has no role in a group any more is told nothing of it. */
export const dropNewsOfGroup = `
  delete from news where group_id = $1 and person_id = $2 and delivery_id is null`;
export const dropNewsOfTopic = `
  delete from news where person_id = $1 and topic = $2 and delivery_id is null`;

/** Topics of which something is to be told at once and has been held for so many minutes. */
export const held = `
  select group_id as "groupId", person_id as "personId", topic from news
   where delivery_id is null and level = 'at-once'
   group by group_id, person_id, topic having min(at) <= $1::timestamptz - make_interval(mins => $2)`;

/** Who waits for a summary: since when something has waited, and of which day they had the last. */
export const waitingForSummary = `
  select n.group_id as "groupId", n.person_id as "personId", p.time_zone as "timeZone", min(n.at) as oldest,
         (select max(day)::text from delivery d where d.group_id = n.group_id and d.person_id = n.person_id) as last
    from news n join person p on p.id = n.person_id
   where n.delivery_id is null and n.level = 'daily'
   group by n.group_id, n.person_id, p.time_zone`;

/**
 * Owes somebody one message for all that waits for them: of a topic, or for the summary of a day. Of two who say so
 * at once the second finds nothing that waits.
 */
export const oweNews = `
  with waiting as (
         select seq from news
          where group_id = $1 and person_id = $2 and level = $3 and ($4::text is null or topic = $4)
            and delivery_id is null for update),
       owed as (
         insert into delivery (id, group_id, person_id, seq, kind, day, state, next_at, created_at)
         select gen_random_uuid(), $1, $2, max(seq), $5, $6, 'waiting', clock_timestamp(), clock_timestamp()
           from waiting having count(*) > 0
         on conflict do nothing returning id),
       told as (
         update news n set delivery_id = owed.id from owed
          where n.group_id = $1 and n.person_id = $2 and n.seq in (select seq from waiting))
  select id from owed`;

/**
 * What a message tells, as far as its reader may read it now and wants to be told. What has been taken back since is
 * told no more. $2 is what they may read.
 */
export const toTell = `
  select n.topic, e.type, e.payload, actor.name as actor, actor.party, named.name as person
    from news n
    join journal_entry e on e.group_id = n.group_id and e.seq = n.seq
    left join notice_level chosen on chosen.person_id = n.person_id and chosen.topic = n.topic
    left join person actor on actor.id = e.actor_id
    left join person named on named.id = (e.payload ->> 'personId')::uuid
   where n.delivery_id = $1 and e.audience = any($2) and chosen.level is distinct from 'off'
     and not exists (
       select from journal_entry later
        where later.group_id = e.group_id and later.seq > e.seq
          and (e.type = 'comment.added' and later.type = 'comment.withdrawn'
               and later.payload ->> 'commentId' = e.payload -> 'comment' ->> 'id'
            or e.type in ('comment.supported', 'comment.answered') and later.type = e.type
               and (e.type = 'comment.answered' or later.actor_id = e.actor_id)
               and later.payload ->> 'commentId' = e.payload ->> 'commentId'))
   order by e.seq`;

/** What the texts of a group are called, as they were issued last. */
export const titles = `
  select distinct on (payload ->> 'draftId') payload ->> 'draftId' as "draftId", payload ->> 'title' as title
    from journal_entry where group_id = $1 and type = 'version.issued' order by payload ->> 'draftId', seq desc`;

export const forgetNews = `
  delete from news where delivery_id is not null and at < now() - interval '60 days' returning 1 as gone`;
