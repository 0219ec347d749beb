import { readRoster, type Member } from '@lib/contracts';
import { useGroup } from '@web/app/group';
import { useView } from '@web/app/query';

/** The seat that somebody has in the group now, and who holds offices; nothing while that is not known. */
export function useSeats(personId: string): { seat: Member | null; holders: readonly Member[] } | null {
  const { groupId } = useGroup();
  const { data } = useView(readRoster, { groupId });
  if (!data) return null;
  const seated = data.members.filter(({ status }) => status === 'active');
  return {
    seat: seated.find(({ id }) => id === personId) ?? null,
    holders: seated.filter(({ office }) => office !== null),
  };
}
