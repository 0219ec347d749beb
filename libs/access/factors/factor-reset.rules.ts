import type { Objection, Role } from '@lib/contracts';

/** For how long a reset that was asked for waits for a second administrator, in milliseconds: a day. */
export const RESET_WAITS = 86_400_000;

/** What decides about a reset: who acts, whose factor it is, and the request that waits, if one does. */
export interface Resetting {
  readonly adminId: string;
  readonly person: { readonly id: string; readonly roles: readonly Role[]; readonly hasFactor: boolean };
  /** Who asked for it; null when nobody has, or when they are no administrator any more, or when its day is over. */
  readonly askedBy: string | null;
}

function objectionToTouching({ adminId, person }: Resetting): Objection | null {
  if (person.roles.length === 0) return 'not-found';
  return adminId === person.id ? 'own-factors' : null;
}

/** Why an administrator may not ask for a reset; null when they may. */
export function objectionToAsking(it: Resetting): Objection | null {
  const objection = objectionToTouching(it);
  if (objection) return objection;
  if (it.askedBy !== null) return 'reset-asked-for';
  return it.person.hasFactor ? null : 'no-second-factor';
}

/** Why an administrator may not do what was asked for; null when they may. It takes two (security design, row A11). */
export function objectionToReset(it: Resetting): Objection | null {
  const objection = objectionToTouching(it);
  if (objection) return objection;
  if (it.askedBy === null) return 'not-found';
  return it.askedBy === it.adminId ? 'second-administrator-needed' : null;
}

/** Why an administrator may not take a request back; null when they may. Any of them may. */
export const objectionToWithdrawing = (it: Resetting): Objection | null =>
  objectionToTouching(it) ?? (it.askedBy === null ? 'not-found' : null);

/** What an administrator may do about somebody's second factor; null when nothing. */
export function resetFor(it: Resetting): 'ask' | 'do' | 'withdraw' | null {
  if (objectionToAsking(it) === null) return 'ask';
  if (objectionToReset(it) === null) return 'do';
  return objectionToWithdrawing(it) === null ? 'withdraw' : null;
}
