/** Gives a task to people, or brings it up to date; the tenth value says whether a settled one comes back. */
export const openTask = `
  insert into task as known (id, group_id, person_id, kind, key, about, since, due_at, zone)
  select gen_random_uuid(), $1, person_id, $3, $4, $5, $6, $7, $8 from unnest($2::uuid[]) person_id
  on conflict on constraint one_task_of_a_kind do update
     set about = excluded.about, due_at = excluded.due_at, zone = excluded.zone,
         since = case when $9 and known.settled_at is not null then excluded.since else known.since end,
         settled_at = case when $9 then null else known.settled_at end`;

/** Of a kind the task with this key is done with; all of them, where it is null. */
export const settleTask = `
  update task set settled_at = $5
   where group_id = $1 and kind = $2 and key = coalesce($3, key) and settled_at is null
     and ($4::uuid[] is null or person_id = any($4))`;

/** Takes from somebody the open tasks of all kinds but these. */
export const dropTasks = `
  delete from task where group_id = $1 and person_id = $2 and settled_at is null and not kind = any($3)`;

/** What was said of these kinds up to a number. */
export const saidOf = `
  select seq, at, actor_id as "actorId", type, payload from journal_entry
   where group_id = $1 and seq <= $2 and type = any($3) order by seq`;

export const groupOfChamber = 'select group_id as "groupId" from chamber where id = $1';

/** The same of its chamber, if it has one: all of it, for who comes into a group has before them what stands there now. */
export const saidInChamberOf = `
  select e.seq, e.at, e.actor_id as "actorId", e.type, e.payload
    from chamber c join journal_entry e on e.group_id = c.id
   where c.group_id = $1 and e.type = any($2) order by e.seq`;

/**
 * What asks for something is owed for as long as there is time for it, however late it is read: deadlines move with
 * outages. What is only told is history after a month.
 */
export const oweMail = `
  insert into delivery (id, group_id, person_id, seq, kind, state, next_at, created_at)
  select gen_random_uuid(), $1, person_id, $3, $4, 'waiting', clock_timestamp(), clock_timestamp()
    from unnest($2::uuid[]) person_id
   where coalesce($5::timestamptz > clock_timestamp(), $6::timestamptz > clock_timestamp() - interval '30 days')
  on conflict on constraint one_delivery_an_entry do nothing returning id`;

/** What one is told about oneself a month late is no message any more. */
export const oweToPerson = `
  insert into delivery (id, group_id, person_id, seq, kind, state, next_at, created_at)
  select gen_random_uuid(), $1, $2, $3, $4, 'waiting', clock_timestamp(), clock_timestamp()
   where $5::timestamptz > clock_timestamp() - interval '30 days'
  on conflict on constraint one_delivery_an_entry do nothing returning id`;

export const whoAskedToSignIn = `select person_id as "personId" from sign_in where id = $1 and person_id is not null`;

/** Groups whose journal the notices have not read to its end. */
export const behind = `
  select h.group_id as "groupId" from journal_head h
    left join journal_bookmark m on m.group_id = h.group_id and m.reader = $1
   where h.seq > coalesce(m.seq, 0)`;

/** Leases mail that is due, to whoever asks; what another has leased and not finished in time comes back. */
export const leaseMail = `
  update delivery set state = 'leased', lease_no = lease_no + 1, tries = tries + 1,
         leased_until = clock_timestamp() + make_interval(secs => $2)
   where id in (
     select id from delivery
      where state = 'waiting' and next_at <= clock_timestamp()
         or state = 'leased' and leased_until <= clock_timestamp()
      order by next_at limit $1 for update skip locked)
  returning id, lease_no as "leaseNo", tries`;

export const finishMail = `
  update delivery set
         state = case it.became when 'accepted' then 'sent' when 'untouched' then 'waiting' else it.became end,
         tries = delivery.tries - (it.became = 'untouched')::int,
         fault = case when it.became = 'untouched' then delivery.fault else it.fault end, leased_until = null,
         sent_at = case when it.became = 'accepted' then clock_timestamp() end,
         next_at = clock_timestamp() + make_interval(mins => it.minutes)
    from jsonb_to_recordset($1) it(id uuid, "leaseNo" int, became text, fault text, minutes int)
   where delivery.id = it.id and delivery.lease_no = it."leaseNo" and delivery.state = 'leased'`;

/** A server sent a message back that it had accepted. */
export const bounceMail = `
  update delivery set bounced_at = clock_timestamp(), fault = $3
   where id = $1 and sending = $2 and state = 'sent' and bounced_at is null`;

/** Everything that a message needs to be written, and to know whether its recipient may still have it. */
export const mailToWrite = `
  select d.id, d.sending, d.group_id as "groupId", d.person_id as "personId", d.kind, e.type, e.audience, e.at, e.payload,
         p.name, p.time_zone as "timeZone", p.language, p.active, a.email,
         g.slug, g.title as "groupTitle", clock_timestamp() as now
    from delivery d
    join journal_entry e on e.group_id = d.group_id and e.seq = d.seq
    join person p on p.id = d.person_id
    join person_address a on a.person_id = d.person_id
    left join advisory_group g on g.id = d.group_id
   where d.id = $1`;
