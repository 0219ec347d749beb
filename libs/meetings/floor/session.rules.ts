import type { AttendanceStatus, MeetingState, Objection } from '@lib/contracts';

/** Who presides over a meeting: its chair, or whom they handed the chair to. */
export interface Presidency {
  readonly chairId: string;
  readonly actingId: string | null;
}

export const presidingIn = ({ chairId, actingId }: Presidency): string => actingId ?? chairId;

/** Why somebody may not do what is for whoever presides; null when it is they. */
export function objectionToPresiding(
  it: Presidency,
  who: { id: string; isChair: boolean },
): Objection | null {
  if (presidingIn(it) === who.id) return null;
  return who.isChair || it.chairId === who.id ? 'somebody-else-presides' : 'not-presiding';
}

/** What is known of somebody’s being there. */
export interface Being {
  readonly personId: string;
  readonly status: AttendanceStatus;
  readonly awaySince: Date | null;
}

/** Whether somebody has come, by a line or without one. */
export const isThere = (it: Being | undefined): boolean =>
  it?.status === 'present' || it?.status === 'partly_present';
/** Whether somebody is there now, and can be heard. */
export const isHeard = (it: Being | undefined): boolean => isThere(it) && it?.awaySince === null;

/** How many of these members are present. Whose line was lost a moment ago still is. */
export const presentAmong = (members: readonly string[], all: readonly Being[]): number =>
  all.filter((it) => members.includes(it.personId) && isThere(it)).length;

/** Whether enough members are present for something to be agreed. */
export const isQuorate = (present: number, required: number | null): boolean =>
  required !== null && present >= required;

interface Handing {
  readonly who: { readonly id: string; readonly isStaff: boolean };
  readonly presiding: Being | undefined;
  readonly to: Being | undefined;
  readonly isMember: boolean;
}

/**
 * Who acts as chair when the item that was open is left: nobody any more, as they were asked for that item; unless whose
 * chair it is is not there to have it back.
 */
export const actingAfterItem = ({ actingId }: Presidency, chair: Being | undefined): string | null =>
  isHeard(chair) ? null : actingId;

/** How a meeting was opened: by its chair, or for a member who acts as chair of all of it. */
interface Opened extends Presidency {
  readonly acting: boolean;
}
interface Coming {
  readonly id: string;
  readonly isChair: boolean;
}

/** Whether the chair comes to a meeting that was opened without them: it is theirs from then on. */
export const comesAsChair = (it: Opened, { id, isChair }: Coming): boolean =>
  it.acting && isChair && id !== it.chairId;

/** Why somebody cannot take the chair, or give it back to whose it is. */
export function objectionToTakingBack(
  it: Opened,
  who: Coming & { readonly being: Being | undefined },
): Objection | null {
  if (comesAsChair(it, who)) return isHeard(who.being) ? null : 'not-attending';
  if (it.actingId === null) return 'somebody-else-presides';
  return who.id === it.chairId || who.id === it.actingId ? null : 'not-presiding';
}

/** Why the chair cannot be handed to somebody. */
export function objectionToHanding(it: Presidency, by: Handing): Objection | null {
  const { who } = by;
  const isTheirs = presidingIn(it) === who.id || it.chairId === who.id;
  if (!isTheirs && !who.isStaff) return 'not-presiding';
  if (!isTheirs && isHeard(by.presiding)) return 'chair-is-present';
  if (!by.isMember) return 'not-a-member';
  return isHeard(by.to) ? null : 'not-attending';
}

/** Why a meeting cannot be opened. */
export function objectionToOpening(
  state: MeetingState,
  quorum: number | null,
  who: { isChair: boolean; isStaff: boolean; namesActing: boolean },
): Objection | null {
  const mayOpen = who.namesActing ? who.isStaff || who.isChair : who.isChair;
  if (!mayOpen) return 'not-presiding';
  if (state !== 'convened') return 'not-in-this-meeting-state';
  return quorum === null ? 'no-quorum-rule' : null;
}

/** Why a quorum cannot be set. */
export function objectionToQuorum(state: MeetingState, required: number, members: number): Objection | null {
  if (state !== 'planned' && state !== 'convened') return 'quorum-fixed';
  return required > members ? 'quorum-too-high' : null;
}

/** What stands before the meeting, and what members have said to it. */
export interface Sounded {
  readonly state: 'open' | 'agreed' | 'set_aside';
  readonly objections: number;
}

/** Why a proposed decision cannot be recorded as agreed: one objection is enough, and so is one member too few. */
export function objectionToDecision(
  { state, objections }: Sounded,
  meeting: MeetingState,
  quorate: boolean,
): Objection | null {
  if (state !== 'open') return 'sounding-over';
  if (meeting !== 'in_session' || !quorate) return 'no-quorum';
  return objections > 0 ? 'sounding-objected' : null;
}

export function objectionToAnswer(
  { state }: Pick<Sounded, 'state'>,
  answer: { objects: boolean; words: string },
): Objection | null {
  if (state !== 'open') return 'sounding-over';
  return answer.objects && answer.words === '' ? 'objection-without-words' : null;
}

/** The number of a decision: the third of the first meeting is 1/3. */
export const decisionNumber = (meeting: number, k: number): string => `${String(meeting)}/${String(k)}`;

/** How somebody has attended, when the meeting is closed. */
export function statusAtEnd({ status, awaySince }: Pick<Being, 'status' | 'awaySince'>): AttendanceStatus {
  if (status === 'expected') return 'absent';
  return status === 'present' && awaySince !== null ? 'partly_present' : status;
}
