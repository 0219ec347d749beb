import type { DateAnswer, MeetingDay, SeatGroup } from '@lib/contracts';
import type { OfMembers } from '../held/members.rules';
import { localSpan } from './local-span';
import { isAtNight } from './night.rules';
import type { AskedMember, Hearing } from './ranking.rules';

export interface Seated {
  readonly personId: string;
  readonly name: string;
  readonly party: string;
  readonly seatGroup: SeatGroup;
  readonly timeZone: string;
  /** Since when they have had their seat. */
  readonly since: Date;
}

/** Somebody who is asked, with the nights that they have had so far. */
export type WithNights = Seated & AskedMember;

/** A day on which a meeting sat, whose it was, and who came; null where nobody has noted that. */
export type Met = MeetingDay & OfMembers & { readonly came: readonly string[] | null };

/** The night ledger: at how many of these each of them met between midnight and six by their own clocks. */
export const ledgerOf = (seated: readonly Seated[], met: readonly Met[]): WithNights[] =>
  seated.map((it) => ({ ...it, nights: met.filter((day) => hasKeptUp(day, it)).length }));

/** Whoever had no seat yet, or did not come, was kept up by nothing. */
const hasKeptUp = ({ startsAt, endsAt, memberIds, came }: Met, it: Seated): boolean =>
  it.since <= startsAt &&
  (came ?? memberIds)?.includes(it.personId) !== false &&
  isAtNight(localSpan(startsAt, endsAt, it.timeZone));

export interface Said {
  readonly slotId: string;
  readonly personId: string;
  readonly answer: DateAnswer;
}

/** What everyone who is asked says to one time. Who has left the group is not heard any more. */
export const heardOn = (
  slot: { id: string } & MeetingDay,
  asked: readonly WithNights[],
  said: readonly Said[],
): Hearing[] =>
  asked.map((of) => ({
    of,
    answer: said.find((it) => it.slotId === slot.id && it.personId === of.personId)?.answer ?? null,
    span: localSpan(slot.startsAt, slot.endsAt, of.timeZone),
  }));
