import type { Objection, Phase, Role } from '@lib/contracts';
import type { RowId } from './matrix/matrix.rules';
import { objectionDuring, objectionOutside, objectionTo, type Standing } from './policy.rules';

/** The roles whose commands ask for a second factor; the administrator's ask too. */
export const deskRoles: readonly Role[] = ['secretariat', 'head', 'chair'];

type Rank = Pick<Standing, 'roles' | 'admin'>;

/** Whether somebody has rights for which one factor is too little. */
export const isOfTheDesk = ({ roles, admin }: Rank): boolean =>
  admin || roles.some((it) => deskRoles.includes(it));

const asMembers = (roles: readonly Role[]): Role[] =>
  roles.map((it) => (deskRoles.includes(it) ? 'member' : it));

const unless = (objection: Objection | null): Objection | null =>
  objection === null ? null : 'second-factor-needed';

/**
 * Why somebody of the desk, who may do this, may not with one factor; null when they may: what a member may in
 * their place.
 */
export const objectionWithOneFactor = (action: RowId, { roles, stage }: Standing): Objection | null =>
  unless(objectionTo(action, { roles: asMembers(roles), admin: false, stage }));

/** The same where no group is named. */
export const objectionOutsideWithOneFactor = (action: RowId): Objection | null =>
  unless(objectionOutside(action, { signedIn: true, admin: false }));

/** The same of an object that is in this phase. */
export const objectionDuringWithOneFactor = (
  action: RowId,
  roles: readonly Role[],
  phase: Phase,
): Objection | null => unless(objectionDuring(action, asMembers(roles), phase));
