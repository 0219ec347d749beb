/** A list that two have written on, put together. */
export interface Merged<T> {
  readonly list: readonly T[];
  /** What somebody else made of pieces that both have changed: one's own stands in the list. */
  readonly clashes: readonly T[];
}

interface Piece {
  readonly id: string;
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const byId = <T extends Piece>(list: readonly T[]): Map<string, T> => new Map(list.map((it) => [it.id, it]));

/**
 * Puts what one has written together with what somebody else has made of the same list meanwhile. A piece is as whoever
 * changed it has it; what either has added is there, and so is what was taken away by one and changed by the other. The
 * order is one's own, or theirs where one has moved nothing.
 */
export function mergedList<T extends Piece>(
  base: readonly T[],
  theirs: readonly T[],
  mine: readonly T[],
): Merged<T> {
  const [was, other, own] = [byId(base), byId(theirs), byId(mine)];
  const clashes: T[] = [];
  const pieceOf = (id: string): T | undefined => {
    const [before, its, ours] = [was.get(id), other.get(id), own.get(id)];
    if (!its || !ours) return keptAlone(before, its ?? ours);
    if (isSame(its, ours) || isSame(ours, before)) return its;
    if (!isSame(its, before)) clashes.push(its);
    return ours;
  };
  const [lead, rest] = hasMoved(base, mine) ? [mine, theirs] : [theirs, mine];
  const list = inOrder(lead, rest).flatMap((id) => pieceOf(id) ?? []);
  return { list, clashes };
}

/** What only one of the two still has: taken away by the other, unless it is new or was changed. */
const keptAlone = <T>(before: T | undefined, left: T | undefined): T | undefined =>
  before !== undefined && isSame(left, before) ? undefined : left;

const hasMoved = (base: readonly Piece[], mine: readonly Piece[]): boolean => {
  const own = byId(mine);
  const was = byId(base);
  const ids = (list: readonly Piece[], among: Map<string, Piece>) =>
    list.map(({ id }) => id).filter((id) => among.has(id));
  return !isSame(ids(base, own), ids(mine, was));
};

/** All ids in the order of the one; what only the other has comes after what it stands behind there. */
function inOrder(lead: readonly Piece[], rest: readonly Piece[]): string[] {
  const ids = lead.map(({ id }) => id);
  rest.forEach(({ id }, i) => {
    if (ids.includes(id)) return;
    const before = rest[i - 1]?.id;
    ids.splice(before === undefined ? 0 : ids.indexOf(before) + 1, 0, id);
  });
  return ids;
}
