import type { MeetingKind, Objection, Role } from '@lib/contracts';

/** Whose meeting it is: some of the members, or with null all of them. */
export interface OfMembers {
  readonly memberIds: readonly string[] | null;
}

export const wholeGroup: OfMembers = { memberIds: null };

const LEAST = 2;

/** Why a meeting of this kind cannot be that of these members. */
export function objectionToMembers(
  kind: MeetingKind,
  { memberIds }: OfMembers,
  seated: readonly string[],
): Objection | null {
  if (kind !== 'task_group') return memberIds === null ? null : 'members-of-task-groups-only';
  if (memberIds === null || new Set(memberIds).size < LEAST) return 'members-missing';
  return memberIds.every((id) => seated.includes(id)) ? null : 'not-a-member';
}

/** The members of a meeting, of those who sit in the group now. */
export const membersAmong = ({ memberIds }: OfMembers, seated: readonly string[]): string[] =>
  seated.filter((id) => memberIds?.includes(id) ?? true);

/** Why somebody cannot do what the members of a meeting do. */
export function objectionToMember(
  of: OfMembers,
  seated: readonly string[],
  personId: string | null,
): Objection | null {
  if (!seated.some((id) => id === personId)) return 'not-a-member';
  return membersAmong(of, seated).some((id) => id === personId) ? null : 'not-of-this-meeting';
}

const always: readonly Role[] = ['secretariat', 'head', 'chair'];

/** Whether whoever may read of a meeting is also asked to come to it: chair and secretariat to every one. */
export const isInvited = (
  { memberIds }: OfMembers,
  { id, roles }: { readonly id: string | null; readonly roles: readonly Role[] },
): boolean =>
  memberIds === null || memberIds.some((it) => it === id) || roles.some((it) => always.includes(it));

/** Why a meeting cannot become that of so few: the quorum that was set would never be reached. */
export const objectionToFew = (quorum: number | null, members: number): Objection | null =>
  quorum !== null && quorum > members ? 'quorum-too-high' : null;

/** Those of a meeting who are no longer asked to come to it, after its members have become others. */
export const uninvitedBy = (before: readonly string[], after: readonly string[]): string[] =>
  before.filter((id) => !after.includes(id));

/** Whether two meetings are those of the same members. */
export const isSameMembers = (a: OfMembers, b: OfMembers): boolean =>
  JSON.stringify(a.memberIds && [...a.memberIds].sort()) ===
  JSON.stringify(b.memberIds && [...b.memberIds].sort());
