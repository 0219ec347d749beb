const columns = `
  c.id, c.n, c.proposal_id as "proposalId", p.letter, c.state, c.profile_version as "profileVersion",
  c.pool_version as "poolVersion", c.frozen, c.note, c.sent_at as "sentAt", c.ends_at as "endsAt", c.zone, c.outcome,
  c.rework, c.concluded_at as "concludedAt"`;

/** The rounds of a group, the latest first. */
export const roundsOfGroup = `
  select ${columns} from consultation c join proposal p on p.id = c.proposal_id where c.group_id = $1 order by c.n desc`;
export const oneRound = `
  select ${columns} from consultation c join proposal p on p.id = c.proposal_id where c.group_id = $1 and c.id = $2`;

/** Everyone who is asked in a round, and what they said. */
export const seatsOfRound = `
  select s.person_id as "personId", p.name, p.party, s.answer, s.about, s.text, s.answered_at as at, s.by_link as "byLink",
         s.no_reply as "noReply"
    from consultation_seat s join person p on p.id = s.person_id
   where s.round_id = $1 order by p.name, p.id`;

/** The members of the Bureau, where they are written to, and in which language. */
export const bureauOf = `
  select p.id as "personId", p.name, p.party, p.language,
         (select a.email from person_address a where a.person_id = p.id order by a.email limit 1) as address
    from access_grant g join person p on p.id = g.person_id and p.active
   where g.group_id = $1 and g.role = 'bureau' order by p.name, p.id`;

/** What somebody is recused from, beside what is of their own Party. */
export const readerOf = `
  select p.party, array(select r.nomination_id from recusal r where r.person_id = p.id and r.group_id = $1) as recused
    from person p where p.id = $2`;

export const recusalsOfGroup = `
  select r.person_id as "personId", p.name, r.nomination_id as "nominationId", r.why, r.reason, r.at
    from recusal r join person p on p.id = r.person_id where r.group_id = $1
  union all
  select p.id, p.name, n.id, 'party', '', n.submitted_at
    from access_grant g join person p on p.id = g.person_id and p.active and p.party is not null
    join nomination n on n.group_id = g.group_id and n.party = p.party and n.receipt is not null
   where g.group_id = $1 and g.role = 'bureau'
   order by 2, 3`;

/** Of some nominations, those in which words stand: in a name, an organization, or what is said of expertise. */
export const withWords = `
  select n.id as "nominationId", m.name, n.party
    from nomination n join nominee m on m.id = n.nominee_id
   where n.id = any($1) and (
         position(lower($2) in lower(concat_ws(' ', m.name, m.title, m.organization, n.nominator_name, n.nominator_title))) > 0
         or exists (select from nominee_expertise x
                     where x.nominee_id = m.id and position(lower($2) in lower(concat_ws(' ', x.convention, x.evidence))) > 0))
   order by m.name, n.party, n.id`;

export const dueRounds = `select id from consultation where group_id = $1 and state = 'open' and ends_at <= $2`;
