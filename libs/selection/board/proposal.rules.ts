import type { BoardNominee, Objection, PlacedNominee, Place } from '@lib/contracts';
import { larger } from '../engine/numbers.rules';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The letter of the next proposal; null when all are taken. One that was discarded keeps its letter. */
export const nextLetter = (taken: readonly string[]): string | null =>
  letters.split('').find((it) => !taken.includes(it)) ?? null;

type Known = Pick<BoardNominee, 'id' | 'standing' | 'sameAs'>;

/** Why a nominee cannot be put there in a list in which these are in; null when they can. Out is open to everyone. */
export function objectionToPlace(
  it: Known | undefined,
  to: Place,
  inside: readonly string[],
): Objection | null {
  if (to === 'out') return null;
  if (it?.standing !== 'choosable') return 'not-choosable';
  return to === 'in' && it.sameAs.some((id) => inside.includes(id)) ? 'same-person-in' : null;
}

/** Who is to be in, and who in reserve, in order. */
export interface Lists {
  readonly in: readonly string[];
  readonly reserve: readonly string[];
}

/** Why these lists cannot be set; null when they can. */
export function objectionToLists(
  nominees: readonly Known[],
  { in: inside, reserve }: Lists,
): Objection | null {
  const all = [...inside, ...reserve];
  if (new Set(all).size < all.length) return 'placed-twice';
  const of = (id: string) => nominees.find((it) => it.id === id);
  const objections = [
    ...inside.map((id) => objectionToPlace(of(id), 'in', inside)),
    ...reserve.map((id) => objectionToPlace(of(id), 'reserve', inside)),
  ];
  return objections.find((it) => it !== null) ?? null;
}

type Placed = Pick<PlacedNominee, 'nominee' | 'place' | 'rank'>;
export interface Moved {
  readonly nominationId: string;
  readonly from: Place;
  readonly to: Place;
  readonly rank: number | null;
}

/** What lists change in a proposal: who is not named goes out. Also who only changes places in the line. */
export function movesTo(places: readonly Placed[], { in: inside, reserve }: Lists): Moved[] {
  const target = new Map<string, Pick<Moved, 'to' | 'rank'>>([
    ...places.map(({ nominee }) => [nominee, { to: 'out', rank: null }] as const),
    ...inside.map((id) => [id, { to: 'in', rank: null }] as const),
    ...reserve.map((id, i) => [id, { to: 'reserve', rank: i + 1 }] as const),
  ]);
  return [...target].flatMap(([nominationId, { to, rank }]) => {
    const now = places.find(({ nominee }) => nominee === nominationId);
    const from = now?.place ?? 'out';
    return from === to && (now?.rank ?? null) === rank ? [] : [{ nominationId, from, to, rank }];
  });
}

/** Where somebody is: who was never moved is out. */
export const placeIn = <P extends Placed>(places: readonly P[], nominee: string) =>
  places.find((it) => it.nominee === nominee) ?? { nominee, place: 'out' as const, rank: null, revision: 0 };

/** The place in the line of whoever is put there: who is in it keeps theirs, others come last. */
export function rankAt(places: readonly Placed[], now: Pick<Placed, 'rank'>, to: Place): number | null {
  if (to !== 'reserve') return null;
  return now.rank ?? places.reduce((last, { rank }) => larger(last, rank ?? 0), 0) + 1;
}

/** Who stands there, in order. */
export const idsAt = (places: readonly Placed[], place: Place): string[] =>
  places
    .filter((it) => it.place === place)
    .toSorted((one, other) => (one.rank ?? 0) - (other.rank ?? 0))
    .map(({ nominee }) => nominee);
