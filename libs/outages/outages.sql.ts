/** After how much silence of every process that takes requests the service counts as away. */
const tooLong = `interval '60 seconds'`;

/** Whether nobody can be reaching the service now. */
export const isAway = `exists (select from sign_of_life where clock_timestamp() - at > ${tooLong})`;

/**
 * Says that a process lives. When the last sign was too long ago, what lies between is an outage, whoever says it first;
 * it is counted so that the last sign is read before it is written over.
 */
export const giveSign = `
  with noted as (
    insert into outage (from_at, to_at)
    select at, clock_timestamp() from sign_of_life where clock_timestamp() - at > ${tooLong}
    on conflict (from_at) do nothing returning id)
  insert into sign_of_life as known (one, at) select true, clock_timestamp() from (select count(*) from noted) as counted
  on conflict (one) do update set at = greatest(known.at, excluded.at)`;

/** The outages between two instants: those on record, and the one that has just ended or still lasts. */
export const between = `
  select from_at as "from", to_at as "to" from outage where from_at < $2 and to_at > $1
  union all
  select at, clock_timestamp() from sign_of_life
   where clock_timestamp() - at > ${tooLong} and at < $2 and clock_timestamp() > $1
  order by 1`;
