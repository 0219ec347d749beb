import type { Reply, readRoster } from '@lib/contracts';
import type { Somebody } from './review';

const nobody = new Map<string, Somebody>();

/** Everyone of the group by id: members, and those who serve or attend it. */
export function peopleOf(roster: Reply<typeof readRoster> | undefined): ReadonlyMap<string, Somebody> {
  if (!roster) return nobody;
  return new Map([...roster.staff, ...roster.members].map((it) => [it.id, it]));
}
