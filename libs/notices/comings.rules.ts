import type { Concerned, Entry, EntryType, Role, TaskKind } from '@lib/contracts';

/** What an entry says of somebody's coming or going. */
export type Move = { personId: string; comes: readonly Concerned[] } | { personId: string; goes: true };

/** Whose tasks somebody has who comes into a role. */
const cameInto: Partial<Record<Role, readonly Concerned[]>> = {
  member: ['members'],
  chair: ['chair'],
  secretariat: ['staff'],
  head: ['staff', 'head'],
  bureau: ['bureau'],
};

const goings: readonly EntryType[] = ['role.ended', 'membership.ended', 'person.deactivated'];

/** Who comes into a role that has tasks, or goes from one; null when nobody does. */
export function moved({ type, payload }: Entry): Move | null {
  const { personId, role } = payload as { personId: string; role?: Role };
  if (goings.includes(type)) return { personId, goes: true };
  if (type === 'membership.started') return { personId, comes: ['members'] };
  if (type === 'person.reactivated')
    return { personId, comes: ['members', 'chair', 'staff', 'head', 'bureau'] };
  if (type !== 'role.granted' || role === undefined) return null;
  const comes = cameInto[role];
  return comes ? { personId, comes } : null;
}

/** The kinds of tasks that somebody of these roles can have. */
export function kindsOf(held: readonly Role[]): TaskKind[] {
  const of = (role: Role, ...kinds: TaskKind[]) => (held.includes(role) ? kinds : []);
  return [
    ...of('member', 'times', 'comment', 'propose', 'respond'),
    ...of('chair', 'answer', 'correct', 'decide', 'finalise', 'resolve'),
    ...of('secretariat', 'reach'),
    ...of('head', 'reach', 'approve'),
    ...of('bureau', 'consult'),
  ];
}
