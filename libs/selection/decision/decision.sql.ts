/** The decision of a group that stands. */
export const standing = `
  select d.id, d.proposal_id as "proposalId", p.letter, c.n as round, d.profile_version as "profileVersion",
         d.pool_version as "poolVersion", d.accepted, d.vacant, d.how, d.revision, d.decided_at as "decidedAt",
         b.name as "decidedBy"
    from selection_decision d
    join proposal p on p.id = d.proposal_id
    join consultation c on c.id = d.round_id
    left join person b on b.id = d.decided_by
   where d.group_id = $1 and d.reopened_at is null`;

/** What became of everyone by it: who is selected first, then the reserves in their order. */
export const outcomes = `
  select o.nomination_id as "nominationId", m.name, n.party, o.outcome, o.category, o.rank, o.code, o.text,
         array(select b.id from nominee s join nomination b on b.nominee_id = s.id
                where s.group_id = n.group_id and s.person_no = m.person_no and b.id <> n.id) as "sameAs"
    from selection_outcome o join nomination n on n.id = o.nomination_id join nominee m on m.id = n.nominee_id
   where o.decision_id = $1
   order by array_position('{selected,reserve,not_selected}', o.outcome), o.rank, n.party, m.name, n.id`;

/** Who is selected, with what their membership needs. */
export const selected = `
  select o.nomination_id as "nominationId", o.category, m.name, m.email, m.organization, m.languages,
         m.time_zone as "timeZone", n.party,
         array(select x.convention from nominee_expertise x where x.nominee_id = m.id order by x.place) as expertise
    from selection_outcome o join nomination n on n.id = o.nomination_id join nominee m on m.id = n.nominee_id
   where o.decision_id = $1 and o.outcome = 'selected' order by n.party, m.name, n.id`;

export const letters = `
  select l.nomination_id as "nominationId", l.kind, l.addressee, m.name, n.party, l.language, l.subject, l.body, l.revision,
         l.sent_at as "sentAt"
    from selection_letter l join nomination n on n.id = l.nomination_id join nominee m on m.id = n.nominee_id
   where l.group_id = $1 order by l.kind, n.party, m.name, n.id, l.addressee desc, l.language`;

export const everybodysOutcome = `
  select o.nomination_id as "nominationId", m.name, n.party, o.outcome
    from selection_outcome o
    join selection_decision d on d.id = o.decision_id and d.reopened_at is null
    join nomination n on n.id = o.nomination_id join nominee m on m.id = n.nominee_id
   where o.group_id = $1 and ($2::text is null or n.party = $2)
   order by array_position('{selected,reserve,not_selected}', o.outcome), n.party, m.name, n.id`;
