import type { MeetingState, NumberedItem, Objection, Role } from '@lib/contracts';

/** What is known of an item, and of the member who is to take no part in it. */
export interface Recusing {
  readonly state: MeetingState;
  readonly visibility: NumberedItem['visibility'];
  readonly isMember: boolean;
  /** Whether they are chair, or preside over this meeting now. */
  readonly presides: boolean;
  readonly already: boolean;
}

const desk: readonly Role[] = ['secretariat', 'head', 'chair'];
/** Whether somebody of these roles records recusals of others, and lifts them. */
export const recusesOthers = (roles: readonly Role[]): boolean => roles.some((it) => desk.includes(it));

const open: readonly MeetingState[] = ['planned', 'convened', 'in_session', 'informal'];
/** Whether recusals from items of a meeting of this state can still be recorded and lifted. */
export const mayBeRecused = (state: MeetingState): boolean => open.includes(state);

/** Why a member cannot be recused from an item. */
export function objectionToRecusal(it: Recusing): Objection | null {
  if (!mayBeRecused(it.state)) return 'not-in-this-meeting-state';
  if (it.visibility !== 'closed') return 'item-not-closed';
  if (!it.isMember) return 'not-a-member';
  if (it.presides) return 'chair-not-recused';
  return it.already ? 'recused-already' : null;
}

/** Why an agenda cannot be circulated: it opens to everybody what somebody is recused from. */
export const objectionToOpenItems = (
  items: readonly NumberedItem[],
  recusedFrom: readonly string[],
): Objection | null =>
  items.some(({ id, visibility }) => visibility !== 'closed' && recusedFrom.includes(id))
    ? 'item-has-recusals'
    : null;

/** An item with all its parts, as an agenda numbers them. */
export function itemWithParts(agenda: readonly NumberedItem[], itemId: string): string[] {
  const top = agenda.find(({ id }) => id === itemId);
  const parts = top ? agenda.filter(({ number }) => number.startsWith(`${top.number}.`)) : [];
  return [itemId, ...parts.map(({ id }) => id)];
}
