import type {
  BoardNominee,
  PanelView,
  Place,
  PlacedNominee,
  ProposalView,
  readBoard,
  Reply,
  SeatGroup,
  SeatProfile,
} from '@lib/contracts';

export type Board = Reply<typeof readBoard>;
export type Nominee = BoardNominee;
type Members = PanelView['members'];

/** What quotas are called, in one line. */
export const labelsOf = ({ profile }: Board, ids: readonly string[]): string =>
  ids.map((id) => profile?.profile.quotas.find((it) => it.id === id)?.label ?? id).join(', ');

/** The order of the regions on every page that has them. */
const groups: readonly SeatGroup[] = [
  'AFRICA',
  'ASIA_PACIFIC',
  'GRULAC',
  'CEE',
  'WEOG',
  'EUROPEAN_COMMISSION',
];

/** A stretch of the board: who was nominated for seats of one group, or for none that is known. */
export interface Region {
  readonly group: SeatGroup | null;
  readonly nominees: readonly Nominee[];
}

/** The regions in which somebody was nominated, or in which there are seats. */
export function regionsOf(nominees: readonly Nominee[], profile: SeatProfile | null): Region[] {
  const hasSeats = (group: SeatGroup | null) =>
    group !== null && (profile?.categories.some(({ seatGroup }) => seatGroup === group) ?? false);
  return [...groups, null]
    .map((group) => ({ group, nominees: nominees.filter(({ seatGroup }) => seatGroup === group) }))
    .filter((it) => it.nominees.length > 0 || hasSeats(it.group));
}

/** The categories of a profile that are seats of this group. */
const categoriesOf = ({ categories }: SeatProfile, group: SeatGroup | null): string[] =>
  categories.filter(({ seatGroup }) => seatGroup === group).map(({ id }) => id);

/**
 * How many seats of a group there are by the profile: what the quota asks for that counts all of its categories, else
 * the sum of those that count one of them; null where the profile says nothing of it.
 */
export function seatsIn(profile: SeatProfile | null, group: SeatGroup | null): number | null {
  const own = profile ? categoriesOf(profile, group) : [];
  if (!profile || own.length === 0) return null;
  const counted = profile.quotas.flatMap(({ counts, min }) =>
    'categories' in counts ? [{ ids: counts.categories, min }] : [],
  );
  const whole = counted.find(({ ids }) => ids.length === own.length && ids.every((it) => own.includes(it)));
  if (whole) return whole.min;
  const single = counted.filter(({ ids }) => ids.length === 1 && own.includes(ids[0] ?? ''));
  return single.length === 0 ? null : single.reduce((sum, { min }) => sum + min, 0);
}

/** How many of the members sit on seats of a group. */
export function seatedIn(profile: SeatProfile | null, group: SeatGroup | null, members: Members): number {
  const own = profile ? categoriesOf(profile, group) : [];
  return members.filter(({ category }) => category !== null && own.includes(category)).length;
}

/** Where somebody stands in a proposal: who was never moved is out. */
export const placedIn = (proposal: ProposalView | null, nominee: string): PlacedNominee | null =>
  proposal?.places.find((it) => it.nominee === nominee) ?? null;

const ranks: Readonly<Record<Place, number>> = { in: 0, reserve: 1, out: 2 };

/** Who is in first, then the reserves in their order, then whoever may be chosen, and at the end who may not. */
export function inOrder(nominees: readonly Nominee[], proposal: ProposalView | null): Nominee[] {
  const key = ({ id, standing }: Nominee): [number, number] => {
    const placed = placedIn(proposal, id);
    const place = placed?.place ?? 'out';
    return [ranks[place] + (place === 'out' && standing !== 'choosable' ? 1 : 0), placed?.rank ?? 0];
  };
  return [...nominees].sort((one, other) => {
    const [a, b] = [key(one), key(other)];
    return a[0] - b[0] || a[1] - b[1];
  });
}

/** So many rows of a region are open beside those who are in, so that the board keeps to its number of tab stops. */
const SPARE = 1;

/** Who of a region is shown at first: whoever is in, and others up to one more than there are seats. */
export function shownAtFirst(ordered: readonly Nominee[], inside: number, seats: number | null): Nominee[] {
  return ordered.slice(0, Math.max(inside, (seats ?? 3) + SPARE));
}

/** The lists of a proposal, as it is set as a whole. */
export interface Lists {
  readonly in: string[];
  readonly reserve: string[];
}

const idsAt = (places: readonly PlacedNominee[], place: Place): string[] =>
  places
    .filter((it) => it.place === place)
    .sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0))
    .map(({ nominee }) => nominee);

export const listsOf = ({ places }: ProposalView): Lists => ({
  in: idsAt(places, 'in'),
  reserve: idsAt(places, 'reserve'),
});

/** What is tried: who comes in, and who leaves for the reserve. Nothing of it is kept before somebody says so. */
export interface Change {
  readonly enter: readonly string[];
  readonly leave: readonly string[];
}

/** The lists as they would be with a change: who leaves is the first in reserve, and who enters is there no more. */
export function changedBy(lists: Lists, { enter, leave }: Change): Lists {
  const stays = lists.in.filter((id) => !leave.includes(id) && !enter.includes(id));
  const waits = lists.reserve.filter((id) => !leave.includes(id) && !enter.includes(id));
  return { in: [...stays, ...enter], reserve: [...leave, ...waits] };
}

/** What leads from the members of a list to those of a panel. */
export function changeTo(inside: readonly string[], members: Members): Change {
  const panel = members.map(({ nominee }) => nominee);
  return {
    enter: panel.filter((id) => !inside.includes(id)),
    leave: inside.filter((id) => !panel.includes(id)),
  };
}
