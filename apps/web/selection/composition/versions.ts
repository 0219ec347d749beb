import { SeatGroup, type CompositionView } from '@lib/contracts';

type Seated = CompositionView['members'][number];

/** The members of a version by seat group, in the order of the groups; a group in which nobody sits is not there. */
export function byGroup(members: readonly Seated[]): [SeatGroup, Seated[]][] {
  return SeatGroup.options
    .map((group): [SeatGroup, Seated[]] => [group, members.filter(({ seatGroup }) => seatGroup === group)])
    .filter(([, all]) => all.length > 0);
}

/** Who took a seat with a version, and who has left one, against the version before. The first changes nothing. */
export function changesIn(
  it: Pick<CompositionView, 'members'>,
  before: Pick<CompositionView, 'members'> | undefined,
): { came: Seated[]; left: Seated[] } {
  if (!before) return { came: [], left: [] };
  const without = (all: readonly Seated[], others: readonly Seated[]) =>
    all.filter(({ personId }) => !others.some((one) => one.personId === personId));
  return { came: without(it.members, before.members), left: without(before.members, it.members) };
}
