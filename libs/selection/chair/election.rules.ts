import type { ElectionState, Objection } from '@lib/contracts';

/** Objections to an acclamation have at least so long: as long as silence must last (domain notes, section 5). */
const HOURS_TO_OBJECT = 72;
const HOUR_MS = 3_600_000;

/** An election as its rules need it. */
export interface Election {
  readonly state: ElectionState;
  readonly candidatesUntil: Date;
  readonly objectionsUntil: Date;
}

/** What takes an election from one state to another. */
export type ElectionMove =
  | 'close-with-none'
  | 'close-with-one'
  | 'close-with-several'
  | 'object'
  | 'acclaim'
  | 'lose-last'
  | 'record'
  | 'void';

const ways: Record<ElectionMove, readonly [from: readonly ElectionState[], to: ElectionState]> = {
  'close-with-none': [['candidates'], 'lapsed'],
  'close-with-one': [['candidates'], 'acclaiming'],
  'close-with-several': [['candidates'], 'to_meeting'],
  object: [['acclaiming'], 'to_meeting'],
  acclaim: [['acclaiming'], 'elected'],
  'lose-last': [['acclaiming', 'to_meeting'], 'lapsed'],
  record: [['to_meeting'], 'elected'],
  void: [['candidates', 'acclaiming', 'to_meeting'], 'void'],
};
export const electionMoves = Object.keys(ways) as ElectionMove[];

/** Where a move takes an election; null when it does not go from there. */
export function electionAfter(state: ElectionState, move: ElectionMove): ElectionState | null {
  const [from, to] = ways[move];
  return from.includes(state) ? to : null;
}

export const isUnderWay = (state: ElectionState): boolean => electionAfter(state, 'void') !== null;

/** What time does to an election now, with so many candidates; null when nothing. At the instant itself it is time. */
export function dueMove(
  { state, candidatesUntil, objectionsUntil }: Election,
  candidates: number,
  now: Date,
): ElectionMove | null {
  if (state === 'candidates' && candidatesUntil <= now) {
    if (candidates === 0) return 'close-with-none';
    return candidates === 1 ? 'close-with-one' : 'close-with-several';
  }
  if (state !== 'acclaiming' || now < objectionsUntil) return null;
  return candidates === 0 ? 'lose-last' : 'acclaim';
}

/** Why an election cannot be opened; null when it can: the office is empty, no other is under way, the times are long enough. */
export function objectionToElection(
  { isHeld, isAnother }: { isHeld: boolean; isAnother: boolean },
  { candidatesUntil, objectionsUntil }: Pick<Election, 'candidatesUntil' | 'objectionsUntil'>,
  now: Date,
): Objection | null {
  if (isHeld) return 'office-not-empty';
  if (isAnother) return 'election-under-way';
  const isLongEnough = objectionsUntil.getTime() - candidatesUntil.getTime() >= HOURS_TO_OBJECT * HOUR_MS;
  return candidatesUntil > now && isLongEnough ? null : 'election-times';
}

/** Somebody who was put forward. */
export interface Candidate {
  readonly personId: string;
  readonly withdrawnAt: Date | null;
}
export const standsStill = ({ withdrawnAt }: Candidate): boolean => withdrawnAt === null;

/** Why somebody cannot be put forward; null when they can. Whoever withdrew stays withdrawn. */
export function objectionToCandidate(
  { state }: Pick<Election, 'state'>,
  candidates: readonly Candidate[],
  members: readonly string[],
  personId: string,
): Objection | null {
  if (state !== 'candidates') return 'not-in-this-election-state';
  if (!members.includes(personId)) return 'not-a-member';
  return candidates.some((it) => it.personId === personId) ? 'already-candidate' : null;
}

/** Why somebody cannot withdraw; null when they can. */
export function objectionToWithdrawal(
  { state }: Pick<Election, 'state'>,
  candidates: readonly Candidate[],
  personId: string,
): Objection | null {
  if (!isUnderWay(state)) return 'not-in-this-election-state';
  return candidates.some((it) => it.personId === personId && standsStill(it)) ? null : 'not-a-candidate';
}

/** Why this cannot be recorded as the decision of a meeting; null when it can. */
export function objectionToRecord(
  { state }: Pick<Election, 'state'>,
  candidates: readonly Candidate[],
  personId: string,
): Objection | null {
  if (electionAfter(state, 'record') === null) return 'not-in-this-election-state';
  return candidates.some((it) => it.personId === personId && standsStill(it)) ? null : 'not-a-candidate';
}
