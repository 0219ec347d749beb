import type { NotificationState, Objection } from '@lib/contracts';

/** What may be done with a notification as a whole. */
export type Act = 'edit' | 'submit' | 'return' | 'approve' | 'issue' | 'discard';

/** From which states each act is done, and where it leads (domain notes, 3.2). What is issued stays so. */
const ways: Record<Act, { from: readonly NotificationState[]; to: NotificationState }> = {
  edit: { from: ['draft'], to: 'draft' },
  submit: { from: ['draft'], to: 'clearance' },
  return: { from: ['clearance'], to: 'draft' },
  approve: { from: ['clearance'], to: 'numbered' },
  issue: { from: ['numbered'], to: 'issued' },
  discard: { from: ['draft', 'clearance'], to: 'discarded' },
};
const otherwise: Record<Act, Objection> = {
  edit: 'not-a-draft',
  submit: 'not-a-draft',
  return: 'not-in-clearance',
  approve: 'not-in-clearance',
  issue: 'not-approved',
  discard: 'not-a-draft',
};

export const hasNumber = (state: NotificationState): boolean =>
  state === 'numbered' || state === 'issued' || state === 'superseded';

/** Where an act leads. */
export const stateAfter = (act: Act): NotificationState => ways[act].to;

/** Why this is not done in this state; null when it is. */
export function objectionToAct(act: Act, state: NotificationState): Objection | null {
  if (ways[act].from.includes(state)) return null;
  return hasNumber(state) ? 'has-number' : otherwise[act];
}

/** Who has written a notification: who drafted it, and who edited it last. */
export interface Written {
  readonly state: NotificationState;
  readonly draftedBy: string | null;
  readonly editedBy: string | null;
}

/** Why this person does not approve it; null when they do. It takes a second person. */
export function objectionToApproving(it: Written, personId: string | null): Objection | null {
  const objection = objectionToAct('approve', it.state);
  if (objection) return objection;
  const isWriter = personId === it.draftedBy || personId === it.editedBy;
  return personId === null || isWriter ? 'second-person-needed' : null;
}
