/** Where the cycle is, and whether a call is open: $1 the group, $2 the time. */
export const situation = `
  select c.stage, exists (select from nomination_call k where k.group_id = c.group_id and k.closes_at > $2) as "isCalling"
    from cycle c where c.group_id = $1`;

export const selectionOfGroup = `select state, published_at as "publishedAt" from selection where group_id = $1`;

/** Whoever is on the board: submitted, of these statuses, and with their letter. */
export const nominees = `
  select n.id, n.receipt, n.party, p.region, p.ldc, p.sids, m.name, m.title, m.organization, m.gender, m.languages,
         m.funding_eligible as "fundingEligible", n.seat_group as "seatGroup", n.status, n.reason,
         n.letter_date as "letterDate", d.status as disclosure, o.seats as opened, o.reason as "openedReason",
         array(select f.kind from nomination_file f where f.nomination_id = n.id order by f.kind desc) as files,
         coalesce((select json_agg(json_build_object('convention', x.convention, 'level', x.level) order by x.place)
                     from nominee_expertise x where x.nominee_id = m.id), '[]') as expertise,
         array(select b.id from nominee s join nomination b on b.nominee_id = s.id
                where s.group_id = n.group_id and s.person_no = m.person_no and b.id <> n.id and b.status = any($2)
                order by b.id) as "sameAs"
    from nomination n join nominee m on m.id = n.nominee_id join party p on p.code = n.party
    left join disclosure d on d.nomination_id = n.id
    left join opened_seats o on o.nomination_id = n.id
   where n.group_id = $1 and n.receipt is not null and n.status = any($2)
     and (n.erased_at is not null
          or exists (select from nomination_file f where f.nomination_id = n.id and f.kind = 'letter'))
   order by array_position('{AFR,AP,GRULAC,CEE,WEOG}', p.region), n.party, m.name, n.id`;

/** Who has submitted and is not on the board. */
export const offBoard = `
  select n.status, count(*)::int as count, count(*) filter (where
           'letter' = any(n.missing) and n.status = 'incomplete'
           or not exists (select from nomination_file f where f.nomination_id = n.id and f.kind = 'letter'))::int as "withoutLetter"
    from nomination n
   where n.group_id = $1 and n.receipt is not null and n.erased_at is null
     and not (n.status = any($2)
              and exists (select from nomination_file f where f.nomination_id = n.id and f.kind = 'letter'))
   group by n.status`;

export const profiles = `
  select s.version, s.adopted_on as "adoptedOn", s.note, s.revision, s.written_at as "writtenAt", s.profile,
         w.name as "writtenBy"
    from seat_profile s left join person w on w.id = s.written_by
   where s.group_id = $1 order by s.version desc`;

export const proposals = `
  select p.id, p.letter, p.name, p.revision, p.profile_version as "profileVersion", p.pool_version as "poolVersion",
         p.changed_at as "changedAt", b.name as "changedBy",
         array(select c.n from consultation c where c.proposal_id = p.id order by c.n) as rounds,
         exists (select from consultation c where c.proposal_id = p.id and not (c.state = 'concluded' and c.rework)) as locked,
         coalesce((select json_agg(json_build_object('nominee', x.nomination_id, 'place', x.place, 'rank', x.rank,
                      'revision', x.revision, 'at', x.at, 'by', m.name) order by x.place, x.rank, x.nomination_id)
                     from proposal_place x left join person m on m.id = x.moved_by where x.proposal_id = p.id), '[]') as places
    from proposal p left join person b on b.id = p.changed_by
   where p.group_id = $1 and p.discarded_at is null order by p.letter`;

export const rounds = `
  select c.id, c.n, p.letter, c.state, c.sent_at as "sentAt", c.ends_at as "endsAt", c.zone,
         (select json_build_object(
            'noObjection', count(*) filter (where s.answer = 'no_objection'),
            'comment', count(*) filter (where s.answer = 'comment'),
            'asksForMore', count(*) filter (where s.answer = 'asks_for_more'),
            'waiting', count(*) filter (where s.answer is null and not s.no_reply),
            'noReply', count(*) filter (where s.no_reply))
            from consultation_seat s where s.round_id = c.id) as answers
    from consultation c join proposal p on p.id = c.proposal_id
   where c.group_id = $1 order by c.n desc`;
