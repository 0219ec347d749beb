/** Posts letters: each with the id it was given. They are due at once. */
export const postLetters = `
  insert into letter (id, journal_id, kind, about, party, to_name, to_address, fallback_address, language, state,
                      next_at, created_at)
  select coalesce(it.id, gen_random_uuid()), $1, it.kind, it.about, it.party, it.to_name, it.to_address,
         it.fallback_address, it.language, 'waiting', clock_timestamp(), $2
    from jsonb_populate_recordset(null::letter, $3) it`;

/** Leases letters that are due, to whoever asks; what another has leased and not finished in time comes back. */
export const leaseLetters = `
  update letter set state = 'leased', lease_no = lease_no + 1, tries = tries + 1,
         leased_until = clock_timestamp() + make_interval(secs => $2)
   where id in (
     select id from letter
      where (state = 'waiting' and next_at <= clock_timestamp()
             or state = 'leased' and leased_until <= clock_timestamp()) and kind = any($3)
      order by next_at limit $1 for update skip locked)
  returning id, journal_id as "journalId", kind, about, party, to_name as "toName", language, sending, tries,
            lease_no as "leaseNo", case when used_fallback then fallback_address else to_address end as address`;

/**
 * Says what became of letters. One that its address will never take goes to the other address at once, if there is one
 * that has not been tried; as a new sending, so that a late word about the first is not taken for one about it.
 */
export const finishLetters = `
  update letter set
         state = case when turned then 'waiting' when it.became = 'untouched' then 'waiting' else it.became end,
         tries = case when turned then 0 when it.became = 'untouched' then letter.tries - 1 else letter.tries end,
         sending = letter.sending + turned::int,
         used_fallback = letter.used_fallback or turned,
         fault = case when it.became = 'untouched' then letter.fault else it.fault end,
         leased_until = null,
         accepted_at = case when it.became = 'accepted' then clock_timestamp() else letter.accepted_at end,
         next_at = clock_timestamp() + make_interval(mins => case when turned then 0 else it.minutes end)
    from (select f.*, f.refused and l.fallback_address is not null and not l.used_fallback as turned
            from jsonb_to_recordset($1) f(id uuid, "leaseNo" int, became text, fault text, refused bool, minutes int)
            join letter l on l.id = f.id) it
   where letter.id = it.id and letter.lease_no = it."leaseNo" and letter.state = 'leased'`;

/** A server sent a letter back that it had accepted: it goes to the other address, or stays as one that came back. */
export const bounceLetter = `
  update letter set
         state = case when turned then 'waiting' else letter.state end,
         tries = case when turned then 0 else letter.tries end,
         sending = letter.sending + turned::int,
         used_fallback = letter.used_fallback or turned,
         fault = $3,
         bounced_at = case when turned then null else clock_timestamp() end,
         next_at = clock_timestamp()
    from (select id, fallback_address is not null and not used_fallback as turned from letter where id = $1) it
   where letter.id = it.id and letter.sending = $2 and letter.state = 'accepted' and letter.bounced_at is null`;

/** Has a letter sent once more, from its first try, to an address as it is now known. */
export const postAgain = `
  update letter set state = 'waiting', tries = 0, sending = sending + 1, used_fallback = false, fault = null,
         bounced_at = null, accepted_at = null, next_at = clock_timestamp(), to_address = $2, fallback_address = $3
   where id = $1 and state <> 'leased' returning id`;

/** Letters of long ago that were posted from some time on, all but some of each kind, count as accepted when posted. */
export const acceptPast = `
  update letter set state = 'accepted', tries = 1, accepted_at = created_at
   where id in (
     select id from (select id, row_number() over (partition by kind order by created_at, party nulls last, to_address) as n
                       from letter where journal_id = $1 and state = 'waiting' and created_at >= $2
                        and created_at < now() - interval '1 year') it
      where n > $3)`;
