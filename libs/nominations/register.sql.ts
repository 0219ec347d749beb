/** The states in which a nomination can still lead to a seat. */
const standing = `not n.status = any('{draft,withdrawn,lapsed,declined,ineligible,not_selected}')`;

/**
 * What is sifted: by call, status, region, seat group, lateness and words. Drafts of Parties are theirs; drafts that
 * the secretariat enters are in it.
 */
const sifted = `
  select n.*, m.name as nominee_name, m.organization, m.gender, m.person_no, p.region, p.ldc, p.sids
    from nomination n join nominee m on m.id = n.nominee_id join party p on p.code = n.party
   where n.group_id = $1 and (n.receipt is not null or n.channel <> 'form')
     and ($2::uuid is null or n.call_id = $2)
     and ($3::text is null or p.region = $3)
     and ($4::text is null or n.seat_group = $4)
     and ($5::boolean is null or n.late = $5)
     and ($6::text is null or m.name ilike $6 or m.organization ilike $6 or n.party = upper(btrim($6, '%'))
          or n.nominator_name ilike $6 or n.receipt::text = btrim($6, '%'))`;

/** A line of the register; `n` is what was sifted, with the names of its nominee. */
export const lineOf = `
  n.id, n.receipt, n.status, n.party, n.region, n.ldc, n.sids, n.seat_group as "seatGroup",
  n.nominee_name as "nomineeName", n.organization, n.gender, n.received_at as "receivedAt", n.channel, n.late,
  n.answer, n.supply_by as "supplyBy",
  array(select f.kind from nomination_file f where f.nomination_id = n.id order by f.kind desc) as files,
  (select d.status from disclosure d where d.nomination_id = n.id) as disclosure,
  ${standing} and exists (select from nomination o where o.call_id = n.call_id and o.party = n.party and o.id <> n.id
    and ${standing.replace('n.status', 'o.status')}) as conflict,
  array(select o.id from nominee s join nomination o on o.nominee_id = s.id
         where s.group_id = n.group_id and s.person_no = n.person_no and o.id <> n.id) as "sameAs"`;

/** Fifty lines from somewhere on, the latest received first. */
export const lines = `
  with n as (${sifted} and ($7::text is null or n.status = $7)),
       n_page as (select * from n order by received_at desc nulls first, id offset $8 limit $9)
  select ${lineOf} from n_page n order by n.received_at desc nulls first, n.id`;

export const counts = `
  with n as (${sifted}) select status, count(*)::int as count from n group by status`;

export const lineOfOne = `
  select ${lineOf} from (
    select n.*, m.name as nominee_name, m.organization, m.gender, m.person_no, p.region, p.ldc, p.sids
      from nomination n join nominee m on m.id = n.nominee_id join party p on p.code = n.party
     where n.id = $1 and n.group_id = $2) n`;

/** Nominations of somebody who may be the same person: of the same address, or the same name. */
export const lookalikes = `
  select o.id, o.party, s.name as "nomineeName"
    from nomination n join nominee m on m.id = n.nominee_id
    join nominee s on s.group_id = n.group_id and s.person_no <> m.person_no
     and (s.email <> '' and lower(s.email) = lower(m.email) or s.name <> '' and lower(s.name) = lower(m.name))
    join nomination o on o.nominee_id = s.id and o.receipt is not null
   where n.id = $1 order by o.party, o.id limit 20`;

/** Everything the chamber's journal says of one nomination. */
export const history = `
  select seq, at, actor_id as "actorId", type, payload from journal_entry
   where group_id = $1 and (payload ->> 'nominationId' = $2 or payload ->> 'with' = $2) order by seq`;
export const peopleOf = 'select id, name from person where id = any($1)';
