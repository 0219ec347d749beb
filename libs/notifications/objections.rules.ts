import type { NotificationKind, Objection, Role } from '@lib/contracts';
import { objectionToDeadline, objectionToFollowing, type Related } from './following.rules';
import { type Act, objectionToAct, objectionToApproving, type Written } from './state.rules';

/** A notification as one looks at it. */
export interface Looked extends Written {
  readonly kind: NotificationKind;
  readonly actionBy: Date | null;
  readonly missing: readonly string[];
  readonly related: Related | null;
}
export interface Looking {
  readonly roles: readonly Role[];
  readonly personId: string | null;
  readonly now: Date;
}

/** Why it cannot go on as it stands, whoever asks; null when it can. */
const objectionToItself = (it: Looked, now: Date): Objection | null =>
  objectionToFollowing(it.kind, it.related) ?? objectionToDeadline(it.kind, it.actionBy, it.related, now);

/** What a reader cannot do with it now, and why: as the commands would refuse it. */
export function objectionsTo(it: Looked, { roles, personId, now }: Looking): Record<Act, Objection | null> {
  const itself = objectionToItself(it, now);
  const isMissing = it.missing.length > 0 ? ('notification-incomplete' as const) : null;
  const notHead = roles.includes('head') ? null : ('not-your-role' as const);
  return {
    edit: objectionToAct('edit', it.state),
    submit: objectionToAct('submit', it.state) ?? isMissing ?? itself,
    return: objectionToAct('return', it.state),
    approve: notHead ?? objectionToApproving(it, personId) ?? itself,
    issue: objectionToAct('issue', it.state) ?? itself,
    discard: objectionToAct('discard', it.state),
  };
}
