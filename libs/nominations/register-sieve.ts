import type { Input, listNominations } from '@lib/contracts';

/** What is asked for, as the statements take it: null for what does not matter. */
export function sieveOf({
  groupId,
  callId,
  region,
  seatGroup,
  late,
  words,
}: Input<typeof listNominations>): unknown[] {
  const isLate = late === undefined ? null : late === 'yes';
  const pattern = words ? `%${words.replace(/[\\%_]/g, '\\$&')}%` : null;
  return [groupId, callId ?? null, region ?? null, seatGroup ?? null, isLate, pattern];
}
