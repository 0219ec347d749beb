import type { DraftState, Objection, ProposalOutcome, Role, TaskGroupState } from '@lib/contracts';

/** What takes a task group from one state to another. */
export const taskGroupMoves = ['give-back', 'settle', 'extend', 'end'] as const;
export type TaskGroupMove = (typeof taskGroupMoves)[number];

const ways: Readonly<Record<TaskGroupState, Partial<Record<TaskGroupMove, TaskGroupState>>>> = {
  // What is returned without a change leaves nothing to decide.
  working: { 'give-back': 'returned', settle: 'settled', extend: 'working', end: 'ended' },
  // More time sends it back to work.
  returned: { settle: 'settled', extend: 'working', end: 'ended' },
  settled: {},
  ended: {},
};

/** The state after a move; null where there is no such way. */
export const taskGroupAfter = (state: TaskGroupState, move: TaskGroupMove): TaskGroupState | null =>
  ways[state][move] ?? null;

export const objectionToMove = (state: TaskGroupState, move: TaskGroupMove): Objection | null =>
  taskGroupAfter(state, move) === null ? 'not-in-this-task-group-state' : null;

/** In these states of its draft a task group can work: the text is neither being finalised nor in circulation. */
export const canWorkOn = (draft: DraftState): boolean => draft === 'drafting' || draft === 'commenting';

/** In these states of its draft something of a task group can still go into the text. */
export const canTakeInto = (draft: DraftState): boolean => canWorkOn(draft) || draft === 'finalising';

/** A task group as the rules see it. */
export interface Tasked {
  readonly state: TaskGroupState;
  readonly endsAt: Date;
  readonly leadId: string;
  /** Those of it who sit in the group now. */
  readonly memberIds: readonly string[];
}

interface Asked {
  readonly mandated: readonly string[];
  readonly leadId: string;
  readonly endsAt: Date;
  readonly seated: readonly string[];
  readonly draft: DraftState;
  readonly isIssued: boolean;
}

/** Why such a task group cannot be opened; null when it can. */
export function objectionToOpening(it: Asked, now: Date): Objection | null {
  if (!canWorkOn(it.draft)) return 'not-at-this-stage';
  if (!it.isIssued) return 'draft-not-issued';
  if (it.mandated.some((one) => !it.seated.includes(one))) return 'not-a-member';
  if (!it.mandated.includes(it.leadId)) return 'lead-not-among';
  return it.endsAt <= now ? 'closes-too-soon' : null;
}

/** Why a task group cannot be given until then; null when it can. An end that was announced is never moved earlier. */
export function objectionToExtension(
  it: Tasked,
  draft: DraftState,
  endsAt: Date,
  now: Date,
): Objection | null {
  const objection = objectionToMove(it.state, 'extend');
  if (objection !== null) return objection;
  if (!canWorkOn(draft)) return 'not-at-this-stage';
  const isLater = it.state === 'working' ? endsAt > it.endsAt : endsAt >= it.endsAt;
  return isLater && endsAt > now ? null : 'closes-too-soon';
}

/** Whether its time is over: at the instant of the end itself it is. */
export const isOver = ({ endsAt }: Pick<Tasked, 'endsAt'>, now: Date): boolean => now >= endsAt;

/** Why somebody cannot write on a proposal; null when they can. */
export function objectionToProposing(
  it: Tasked,
  personId: string,
  outcome: ProposalOutcome | null,
  now: Date,
): Objection | null {
  if (!it.memberIds.includes(personId)) return 'not-in-task-group';
  if (it.state !== 'working') return 'not-in-this-task-group-state';
  if (isOver(it, now)) return 'task-group-over';
  return outcome === null ? null : 'proposal-decided';
}

/**
 * Why somebody cannot return the result; null when they can. It is the lead's, also when the time is over; where the
 * lead has left the group, it falls to the others, lest what they wrote be lost.
 */
export function objectionToReturn(it: Tasked, personId: string): Objection | null {
  if (!it.memberIds.includes(personId)) return 'not-in-task-group';
  if (it.state !== 'working') return 'not-in-this-task-group-state';
  return it.leadId === personId || !it.memberIds.includes(it.leadId) ? null : 'not-the-lead';
}

/** What is decided about, as the rules see it. */
export interface Decidable {
  readonly outcome: ProposalOutcome | null;
  /** Whether it reads otherwise than what the task group was given. */
  readonly isChanged: boolean;
}

/** Whether the chair has yet to decide about a proposal. */
export const isUndecided = ({ outcome, isChanged }: Decidable): boolean => outcome === null && isChanged;

/** Why somebody cannot decide about proposals now; null when they can. Of all who have a role, only the chair does. */
export function objectionToDeciding(state: TaskGroupState, roles: readonly Role[]): Objection | null {
  if (roles.length > 0 && !roles.includes('chair')) return 'not-your-role';
  return state === 'returned' ? null : 'not-in-this-task-group-state';
}

/** Why there is nothing to decide about this proposal; null when there is. */
export function objectionToDecision(it: Decidable): Objection | null {
  if (it.outcome !== null) return 'proposal-decided';
  return it.isChanged ? null : 'nothing-proposed';
}
