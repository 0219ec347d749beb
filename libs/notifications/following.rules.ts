import type { NotificationKind, NotificationState, Objection } from '@lib/contracts';

/** A notification on which another follows. */
export interface Related {
  readonly kind: NotificationKind;
  readonly state: NotificationState;
  /** When what it asks for closes by now, extensions counted; null when it asks for nothing. */
  readonly closesAt: Date | null;
}

/** The kinds under which Parties nominate. */
export const calls: readonly NotificationKind[] = ['call', 'supplementary_call'];
const compositions: readonly NotificationKind[] = ['composition', 'change_of_composition'];
const follows: Partial<Record<NotificationKind, readonly NotificationKind[]>> = {
  extension: [...calls, 'information'],
  supplementary_call: ['call'],
  change_of_composition: compositions,
  composition: [...compositions, ...calls],
};
/** These are about a deadline, and follow on nothing that has none. */
const ofDeadlines: readonly NotificationKind[] = ['reminder', 'extension'];
const mayStandAlone: readonly NotificationKind[] = ['call', 'composition', 'information'];

/** Whether a kind may follow on one of that kind. */
const fits = (kind: NotificationKind, on: NotificationKind): boolean =>
  kind !== 'call' && (follows[kind]?.includes(on) ?? true);

/** Whether what is begun on a notification of that kind is rather about what lies behind that one. */
export const leadsFurther = (kind: NotificationKind, on: NotificationKind): boolean =>
  (on === 'extension' && kind !== 'corrigendum') ||
  (on === 'supplementary_call' && kind === 'supplementary_call');

/** Why a kind cannot follow on that notification, or on none; null when it can. */
export function objectionToFollowing(kind: NotificationKind, related: Related | null): Objection | null {
  if (related === null) return mayStandAlone.includes(kind) ? null : 'not-to-be-related';
  const isTimely = !ofDeadlines.includes(kind) || related.closesAt !== null;
  return related.state === 'issued' && fits(kind, related.kind) && isTimely ? null : 'not-to-be-related';
}

/** Whether a notification takes the place of the one that it follows on. */
export const supersedes = (kind: NotificationKind, related: Related | null): boolean =>
  related !== null && compositions.includes(kind) && compositions.includes(related.kind);

/** Whether the kind says by when something is to be done. */
export const needsDeadline = (kind: NotificationKind): boolean =>
  calls.includes(kind) || kind === 'extension';

/** When that closes which this kind follows on, and may not shorten; a supplementary call is a call of its own. */
const announced = (kind: NotificationKind, related: Related | null): Date | null =>
  kind === 'supplementary_call' ? null : (related?.closesAt ?? null);

function isShortened(kind: NotificationKind, actionBy: Date, before: Date | null): boolean {
  if (before === null) return false;
  return kind === 'extension' ? actionBy <= before : actionBy < before;
}

/** What is said where it is too late to extend: a call can be followed by another. */
const overOf = (related: Related | null): Objection =>
  related !== null && calls.includes(related.kind) ? 'call-over' : 'deadline-passed';

/** Why a notification of this kind cannot announce this deadline now; null when it can. None was ever shortened. */
export function objectionToDeadline(
  kind: NotificationKind,
  actionBy: Date | null,
  related: Related | null,
  now: Date,
): Objection | null {
  const before = announced(kind, related);
  if (kind === 'extension' && before !== null && before <= now) return overOf(related);
  if (actionBy === null) return null;
  if (isShortened(kind, actionBy, before)) return 'deadline-shortened';
  return actionBy <= now ? 'deadline-passed' : null;
}
