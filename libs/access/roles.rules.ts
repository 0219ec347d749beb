import type { Objection, Role } from '@lib/contracts';

/** Somebody whom a command about people concerns: their roles in this group, and whether they have others elsewhere. */
export interface Standee {
  readonly id: string;
  readonly admin: boolean;
  readonly roles: readonly Role[];
  readonly isElsewhere: boolean;
}

type Lists = Partial<Record<Role, readonly Role[]>>;
/** For which roles one in a role may invite people. */
const invited: Lists = {
  secretariat: ['member', 'observer', 'focalPoint'],
  head: ['member', 'observer', 'bureau', 'focalPoint'],
};
/** Which roles one in a role may give to people who are there, and end. */
const given: Lists = {
  secretariat: ['member', 'observer'],
  head: ['chair', 'bureau', 'secretariat'],
};
/** Roles that people have by something else they have been given, and lose with it. */
const following: Partial<Record<Role, Objection>> = { member: 'comes-with-seat', chair: 'comes-with-office' };

/** Who gives: their id, and their roles in the group. None: an administrator, whom the gate has let in. */
export interface Giver {
  readonly id: string | null;
  readonly roles: readonly Role[];
}

/** Whether somebody lets people in and out at all: the desk, or an administrator. */
export const isGiver = (roles: readonly Role[], admin: boolean): boolean =>
  admin || roles.some((it) => it in given);

const isByAdmin = ({ roles }: Giver) => !roles.some((it) => it in given);

function objectionBy(lists: Lists, giver: Giver, personId: string | null, role: Role): Objection | null {
  if (giver.id !== null && giver.id === personId) return 'role-not-yours-to-give';
  const isTheirs = isByAdmin(giver) || giver.roles.some((it) => lists[it]?.includes(role));
  return isTheirs ? null : 'role-not-yours-to-give';
}

/** Why somebody may not give or end this role; null when they may. Nobody raises, or lowers, themselves. */
export const objectionToRole = (giver: Giver, personId: string, role: Role): Objection | null =>
  objectionBy(given, giver, personId, role);

/** Why this role is not given or ended as such, by whomever; null when it is. */
export const objectionToBareRole = (role: Role): Objection | null => following[role] ?? null;

/** Why somebody may not invite a person into this role; null when they may. Who has no account yet has no id. */
export const objectionToInvitation = (giver: Giver, personId: string | null, role: Role): Objection | null =>
  objectionBy(invited, giver, personId, role);

/** Why somebody's sessions may not be ended by one in these roles; null when they may. */
export function objectionToEndingSessions(roles: readonly Role[], of: Standee): Objection | null {
  if (isByAdmin({ id: null, roles })) return null;
  if (of.roles.length === 0) return 'not-found';
  const isAbove = of.admin || (of.roles.includes('head') && !roles.includes('head'));
  return isAbove ? 'not-your-role' : null;
}

/**
 * Why an account may not be closed, or opened again; null when it may. It is one account in all groups, so whoever speaks for one
 * group closes only those of people who have no role in another; the administrator closes any but their own.
 */
export function objectionToClosing(giver: Giver, of: Standee): Objection | null {
  if (giver.id === of.id) return 'role-not-yours-to-give';
  if (isByAdmin(giver)) return null;
  if (of.roles.length === 0) return 'not-found';
  if (of.admin || of.isElsewhere) return 'role-not-yours-to-give';
  const isTheirs = giver.roles.includes('head') || of.roles.every((it) => invited.secretariat?.includes(it));
  return isTheirs ? null : 'role-not-yours-to-give';
}
