import type { NominationStatus, Objection, Phase, Role, Stage } from '@lib/contracts';

/** What moves a nomination from one state to another (domain notes, 3.3). */
export type Move =
  | 'submit'
  | 'arrive-late'
  | 'change'
  | 'acknowledge'
  | 'ask'
  | 'supply'
  | 'lapse'
  | 'complete'
  | 'find-eligible'
  | 'find-ineligible'
  | 'admit'
  | 'decline'
  | 'withdraw';

type Way = readonly [from: readonly NominationStatus[], to: NominationStatus];

/** Before anybody was selected. */
const withdrawable: readonly NominationStatus[] = [
  'draft',
  'late',
  'received',
  'acknowledged',
  'incomplete',
  'complete',
  'eligible',
  'shortlisted',
  'reserve',
];

const ways: Record<Move, Way> = {
  submit: [['draft'], 'received'],
  'arrive-late': [['draft'], 'late'],
  // What was looked at already is looked at again when its Party has changed it.
  change: [['received', 'acknowledged', 'complete'], 'received'],
  acknowledge: [['received'], 'acknowledged'],
  // What was asked for can be asked for once more, with more time.
  ask: [['acknowledged', 'complete', 'incomplete'], 'incomplete'],
  supply: [['incomplete'], 'complete'],
  lapse: [['incomplete'], 'lapsed'],
  complete: [['acknowledged'], 'complete'],
  'find-eligible': [['complete'], 'eligible'],
  'find-ineligible': [['complete', 'eligible'], 'ineligible'],
  admit: [['late'], 'received'],
  decline: [['late'], 'declined'],
  withdraw: [withdrawable, 'withdrawn'],
};

export const moves = Object.keys(ways) as Move[];

/** Where a move takes a nomination; null when it does not go from there. */
export function after(status: NominationStatus, move: Move): NominationStatus | null {
  const [from, to] = ways[move];
  return from.includes(status) ? to : null;
}

/** Why a nomination in this state does not go there; null when it does. */
export const objectionToMove = (status: NominationStatus, move: Move): Objection | null =>
  after(status, move) === null ? 'not-in-this-state' : null;

/** A nomination stands as long as it can still lead to a seat. */
const over: readonly NominationStatus[] = [
  'draft',
  'withdrawn',
  'lapsed',
  'declined',
  'ineligible',
  'not_selected',
];
export const stands = (status: NominationStatus): boolean => !over.includes(status);
/** The states in which somebody counts as eligible. */
export const eligibleStates: readonly NominationStatus[] = ['eligible', 'shortlisted', 'selected', 'reserve'];
const onTheirWay: readonly NominationStatus[] = ['received', 'acknowledged', 'complete'];
/** It is counted on for a seat: nothing of it is waited for, and the head need not admit it first. */
export const isCountedOn = (status: NominationStatus): boolean =>
  eligibleStates.includes(status) || onTheirWay.includes(status);

interface Known {
  readonly status: NominationStatus;
  readonly supplyBy: Date | null;
}
const isWaitedFor = ({ status, supplyBy }: Known, now: Date): boolean =>
  status === 'incomplete' && supplyBy !== null && now < supplyBy;

/** Why a Party cannot change its nomination now; null when it can. At the instant itself it is too late. */
export function objectionToEdit(it: Known, call: { closesAt: Date }, now: Date): Objection | null {
  if (isWaitedFor(it, now)) return null;
  const isOpen = now < call.closesAt;
  if (it.status === 'draft') return isOpen ? null : 'call-closed';
  if (after(it.status, 'change') === null) return 'not-to-be-edited';
  return isOpen ? null : 'call-closed';
}

/** Why the secretariat cannot change what it entered; null when it can: as long as nobody has decided about it. */
export function objectionToEditEntered(it: Known & { channel: string }): Objection | null {
  if (it.channel === 'form') return 'not-to-be-edited';
  const isOpen = ['draft', 'late', 'incomplete'].includes(it.status) || after(it.status, 'change') !== null;
  return isOpen ? null : 'not-to-be-edited';
}

/** Why the secretariat puts no file in; null when it does: in what it entered, and where something is waited for. */
export const objectionToPutIn = (it: Known & { channel: string }): Objection | null =>
  it.status === 'incomplete' ? null : objectionToEditEntered(it);

/** What becomes of the state of a nomination that is changed: it is looked at again, where it was looked at. */
export const afterChange = (status: NominationStatus): NominationStatus => after(status, 'change') ?? status;

/** Why somebody does not decide on what came late; null when they do: the head alone. */
export const objectionToDecideLate = (roles: readonly Role[]): Objection | null =>
  roles.includes('head') ? null : 'head-decides';

/** Why what is missing cannot be asked for like this; null when it can. What time was given is never made shorter. */
export function objectionToAsking(asked: { until: Date } | null, it: Known, now: Date): Objection | null {
  if (!asked || asked.until <= now) return 'ask-for-something';
  return isWaitedFor(it, asked.until) ? 'deadline-shortened' : null;
}

/** Why it does not lapse now; null when it does. */
export const objectionToLapse = (it: Known, now: Date): Objection | null =>
  it.status !== 'incomplete' || isWaitedFor(it, now) ? 'not-in-this-state' : null;

const phases: Partial<Record<Stage, Phase>> = { draft: 0, calling: 2, selecting: 2 };
const later: Partial<Record<Stage, Phase>> = {
  constituted: 4,
  suspended: 4,
  working: 5,
  agreeing: 12,
  agreed: 13,
};

/** The phase of the matrix in which nominations to a call are: it calls until it closes, and is checked from then on. */
export function phaseOfCall(stage: Stage, isOpen: boolean): Phase {
  if (stage !== 'draft' && isOpen) return 1;
  return phases[stage] ?? later[stage] ?? 14;
}

/** What somebody may be told they can do with a nomination, of all that the staff can. */
export function movesFor(status: NominationStatus) {
  const may = (move: Move): boolean => after(status, move) !== null;
  return {
    acknowledge: may('acknowledge'),
    ask: may('ask'),
    complete: may('complete'),
    screen: may('find-eligible') || may('find-ineligible'),
    decideLate: may('admit'),
    supply: may('supply'),
    withdraw: may('withdraw'),
  };
}

/** Why interests cannot be disclosed for it any more; null when they can: as long as it is a draft, or stands. */
export const objectionToDisclose = (status: NominationStatus): Objection | null =>
  status === 'draft' || stands(status) ? null : 'not-to-be-edited';
