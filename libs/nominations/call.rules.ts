import type { SeatGroup, UnRegion } from '@lib/contracts';

/** What of a Party decides where it may claim a seat. */
export interface Claimant {
  readonly party: string;
  readonly region: UnRegion | null;
}

const seatGroupOf: Record<UnRegion, SeatGroup> = {
  AFR: 'AFRICA',
  AP: 'ASIA_PACIFIC',
  CEE: 'CEE',
  GRULAC: 'GRULAC',
  WEOG: 'WEOG',
};
/**
 * Parties of other regions that may claim the seats which the group of WEOG sets aside for JUSCANZ: its founder Japan,
 * which stays in the Asia-Pacific region of the United Nations (domain notes, edge case 8).
 */
const juscanzElsewhere: readonly string[] = ['JP'];

/** The seat groups in which a Party may claim a seat. */
export function seatGroupsOf({ party, region }: Claimant): SeatGroup[] {
  if (party === 'EU') return ['EUROPEAN_COMMISSION'];
  if (region === null) return [];
  return juscanzElsewhere.includes(party) ? [seatGroupOf[region], 'WEOG'] : [seatGroupOf[region]];
}

/** A call as the rules need it. */
export interface Called {
  readonly issuedAt: Date;
  readonly closesAt: Date;
  /** The regions whose Parties are asked; null where all are. */
  readonly regions: readonly UnRegion[] | null;
}

export const isOpenAt = ({ closesAt }: Pick<Called, 'closesAt'>, now: Date): boolean => now < closesAt;

/** Whether a call asks a Party. The European Union, which is in no region, is asked by calls to all. */
export const asks = ({ regions }: Pick<Called, 'regions'>, { region }: Pick<Claimant, 'region'>): boolean =>
  regions === null || (region !== null && regions.includes(region));

const DAY_MS = 86_400_000;
export type Reminding = 'half-time' | 'five-days';

/** When the Parties that have not nominated are reminded, in milliseconds. Of a short call, at half time only. */
export function remindersOf({ issuedAt, closesAt }: Called): { which: Reminding; at: number }[] {
  const [from, to] = [issuedAt.getTime(), closesAt.getTime()];
  const [half, last] = [from + (to - from) / 2, to - 5 * DAY_MS];
  const five = { which: 'five-days' as const, at: last };
  return [{ which: 'half-time', at: half }, ...(last > half ? [five] : [])];
}

/** The reminder whose time has come and that is the latest such; null when none is due, or the call is over. */
export function reminderDue(call: Called, now: Date): Reminding | null {
  if (!isOpenAt(call, now)) return null;
  const due = remindersOf(call).filter(({ at }) => at <= now.getTime());
  return due.at(-1)?.which ?? null;
}
