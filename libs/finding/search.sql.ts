import { closedItemsOf } from '@lib/meetings';

/**
 * Everything in a group that the reader may read, and of it what answers to what they asked: a number or the
 * beginning of a symbol before a name or a title, these before words, whole words before parts of words. What is only
 * like the words is for when there is nothing else.
 *
 * $1 group, $2 words, $3 all that was asked, $4 states in which versions may be read, $5 those in which comments may,
 * $6 whether the roster may, $7 label, $8 number, $9 how many, $10 papers that may be read, $11 whether closed items
 * may, $12 which items may not in any case. Of papers that others have replaced only the symbol is sought.
 */
export const find = `
  with words as materialized (
         select array_agg(folded(it)) as words,
                array_agg('%' || regexp_replace(folded(it), '([%_\\\\])', '\\\\\\1', 'g') || '%') as parts
           from unnest($2::text[]) it),
       version as (
         select v.*, v.n = max(v.n) over (partition by v.draft_id) as is_current
           from draft d join draft_version v on v.draft_id = d.id
          where d.group_id = $1 and d.state = any($4)),
       seat as (
         select distinct on (person_id) person_id, party from membership where group_id = $1
          order by person_id, status <> 'active', starts_at desc),
       staff as (
         select g.person_id from access_grant g join person p on p.id = g.person_id and p.active
          where g.group_id = $1 group by g.person_id having not bool_or(g.role in ('member', 'chair'))),
       roster as (
         select p.id, p.name, p.affiliation, coalesce(s.party, p.party) as party
           from (select person_id from seat union select person_id from staff) it
           join person p on p.id = it.person_id left join seat s on s.person_id = p.id),
       here as (
         select 0 as kind_order, 'paragraph' as kind, (p.it ->> 'id')::uuid as id, p.it ->> 'label' as label, v.title,
                array[p.it ->> 'text'] as texts, v.draft_id, v.n, (p.it ->> 'id')::uuid as paragraph_id,
                p.it ->> 'label' = $7 as is_named, p.place
           from version v, jsonb_array_elements(v.paragraphs) with ordinality as p (it, place)
          where v.is_current
         union all
         select 1, 'comment', c.id, c.place || '.' || c.serial, v.title,
                case when c.withdrawn_at is null then array[c.text, coalesce(c.proposed, '')] else '{}' end,
                c.draft_id, v.n, c.paragraph_id, lower(c.place || '.' || c.serial) = lower($8), c.serial
           from draft d join comment c on c.draft_id = d.id join draft_version v on v.id = c.version_id
          where d.group_id = $1 and d.state = any($5)
         union all
         select 2, 'member', p.id, coalesce(p.party, ''), p.name, array[p.name, p.affiliation, coalesce(p.party, '')],
                null, null, null, folded(p.party) = folded($3), 0
           from roster p where $6
         union all
         select 3, 'document', v.id, v.symbol, v.title, case when v.is_current then array[v.symbol, v.title] else '{}' end,
                v.draft_id, v.n, null, starts_with(lower(v.symbol), lower($3)), -v.n
           from version v
         union all
         select 3, 'document', p.id, p.symbol, p.title,
                case when p.is_current then array[p.symbol, p.title] || p.names || said.texts else '{}' end,
                null, null, null, starts_with(lower(p.symbol), lower($3)), p.place
           from jsonb_to_recordset($10::jsonb) p (of text, id uuid, symbol text, title text, names text[], part int,
                                                  is_current boolean, place int),
                lateral (
                  select case p.of
                    when 'agenda' then array(
                      select concat_ws(' ', it ->> 'title', nullif(it ->> 'annotation', ''))
                        from agenda_issue i, jsonb_array_elements(i.items) it
                       where i.meeting_id = p.id and i.revision = p.part and ($11 or it ->> 'visibility' <> 'closed')
                         and (it ->> 'id' = any($12::text[])) is not true)
                    when 'report' then array(
                      select text from report_paragraph r
                       where r.meeting_id = p.id
                         and ($11 or r.item_id is null or r.item_id not in (${closedItemsOf('p.id')}))
                         and (r.item_id::text = any($12::text[])) is not true
                       order by position)
                    when 'corrigendum' then array(
                      select text from report_corrigendum k where k.meeting_id = p.id and k.k = p.part)
                    else '{}' end as texts) said),
       read as materialized (select here.*, folded(array_to_string(texts, ' ')) as text from here),
       found as materialized (
         select read.*,
                case when is_named then 3
                     else case when kind in ('member', 'document') and folded(title) like all (parts) then 2 else 1 end
                          + ts_rank(to_tsvector('simple', text), plainto_tsquery('simple', folded($3))) end as rank
           from read, words
          where is_named or text like all (parts)),
       near as materialized (
         select read.*, (select min(case when text like part then 1 when length(word) > 3 then likeness(word, text)
                                    else 0 end) from unnest(words, parts) it (word, part)) as rank
           from read, words where $8::text is null and not exists (select from found))
  select kind, id, label, title, texts, draft_id as "draftId", n, paragraph_id as "paragraphId"
    from (select * from found union all select * from near where rank > 0.5) it
   order by rank desc, kind_order, n desc nulls last, place, id limit $9`;
