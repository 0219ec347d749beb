import type { BoardNominee } from '@lib/contracts';

/** A member of the Bureau, as far as it decides what they may see. */
export interface BureauReader {
  /** The Party they are of; null where they are of none. */
  readonly party: string | null;
  /** The nominations from which they were recused. */
  readonly recused: readonly string[];
}

type Known = Pick<BoardNominee, 'id' | 'party' | 'sameAs'>;

const isOwn = ({ party, recused }: BureauReader, it: Known): boolean =>
  recused.includes(it.id) || (party !== null && it.party === party);

/**
 * The files that somebody may see: neither those from which they were recused, nor those of their own Party, nor any
 * other of the same person. Nothing of what is left tells that there are more.
 */
export function visibleTo<N extends Known>(reader: BureauReader, nominees: readonly N[]): N[] {
  const own = new Set(nominees.filter((it) => isOwn(reader, it)).map(({ id }) => id));
  const hidden = new Set(
    nominees
      .filter((it) => own.has(it.id) || it.sameAs.some((id) => own.has(id) || reader.recused.includes(id)))
      .map(({ id }) => id),
  );
  return nominees
    .filter(({ id }) => !hidden.has(id))
    .map((it) => ({ ...it, sameAs: it.sameAs.filter((id) => !hidden.has(id)) }));
}

interface Ranked {
  readonly rank: number | null;
}

/** The line of reserves without its gaps: a number that is missing would tell of somebody who is not to be seen. */
export function closedUp<N extends Ranked>(nominees: readonly N[]): N[] {
  const ranks = nominees
    .flatMap(({ rank }) => (rank === null ? [] : [rank]))
    .sort((one, other) => one - other);
  return nominees.map((it) => ({ ...it, rank: it.rank === null ? null : ranks.indexOf(it.rank) + 1 }));
}
