import { byText } from './numbers.rules';
import { countsFor, openTo, type Nominee, type Selection } from './profile.rules';
import type { Row, Term } from './program.rules';

/**
 * Nominees between whom no quota, no seat, no Party's cap and no decision makes a difference. A fair lottery gives all
 * of a kind the same chance, so that it is enough to say how many of each are on a panel.
 */
export interface Kind {
  readonly ids: readonly string[];
  /** One of them: for what they count. */
  readonly like: Nominee;
  readonly isPinned: boolean;
}

/** One kind on one kind of seat: a count from 0 to how many there are. */
export interface Slot {
  readonly kind: number;
  readonly category: string | null;
}

/** The panels of a lottery, counted by kind. */
export interface Urn {
  readonly kinds: readonly Kind[];
  readonly slots: readonly Slot[];
  /** Rows over slots: seats, quotas, Parties, and how many of each kind there are. */
  readonly rows: readonly Row[];
}

/** A Party matters only where it nominates more than may sit: then who is of which makes a difference. */
function crowded({ pool, profile: { perParty } }: Selection): Set<string> {
  const parties = pool.flatMap(({ party }) => (party === null ? [] : [party]));
  const number = (party: string) => parties.filter((it) => it === party).length;
  return new Set(perParty === null ? [] : parties.filter((it) => number(it) > perParty));
}

function keyOf(selection: Selection, it: Nominee, parties: ReadonlySet<string>): string {
  const { profile, pins } = selection;
  const seats = openTo(profile, it);
  const counts = seats.map((seat) => profile.quotas.map((quota) => countsFor(quota, it, seat)));
  const party = it.party !== null && parties.has(it.party) ? it.party : null;
  return JSON.stringify([seats, counts, party, pins.includes(it.id)]);
}

function kindsOf(selection: Selection): Kind[] {
  const { profile, pool, bars, pins } = selection;
  const parties = crowded(selection);
  const kinds = new Map<string, Nominee[]>();
  for (const it of pool.toSorted((one, other) => byText(one.id, other.id))) {
    if (bars.includes(it.id) || openTo(profile, it).length === 0) continue;
    const key = keyOf(selection, it, parties);
    kinds.set(key, [...(kinds.get(key) ?? []), it]);
  }
  return [...kinds.values()].flatMap((people): Kind[] => {
    const [like] = people;
    const ids = people.map(({ id }) => id);
    return like ? [{ ids, like, isPinned: pins.includes(like.id) }] : [];
  });
}

const over = (slots: readonly Slot[], isIn: (slot: Slot) => boolean): Term[] =>
  slots.flatMap((slot, i): Term[] => (isIn(slot) ? [[i, 1]] : []));

/** The urn of a selection: its panels, with people of a kind not told apart. */
export function urnOf(selection: Selection): Urn {
  const { profile } = selection;
  const kinds = kindsOf(selection);
  const slots = kinds.flatMap(({ like }, kind) =>
    openTo(profile, like).map((category): Slot => ({ kind, category })),
  );
  const parties = crowded(selection);
  const quotas = profile.quotas.map((quota): Row => ({
    ...{ name: `quota ${quota.id}`, low: quota.min, high: quota.max },
    terms: over(slots, ({ kind, category }) => {
      const like = kinds[kind]?.like;
      return like !== undefined && countsFor(quota, like, category);
    }),
  }));
  const caps = [...parties].sort(byText).map((party): Row => ({
    ...{ name: `Party ${party}`, low: 0, high: profile.perParty ?? Infinity },
    terms: over(slots, ({ kind }) => kinds[kind]?.like.party === party),
  }));
  const sizes = kinds.map(({ ids, isPinned }, kind): Row => {
    const terms = over(slots, (slot) => slot.kind === kind);
    return { name: `kind ${kind}`, low: isPinned ? ids.length : 0, high: ids.length, terms };
  });
  const seats = { name: 'seats', low: profile.seats, high: profile.seats, terms: over(slots, () => true) };
  const inside = new Set(kinds.flatMap(({ ids }) => ids));
  // Who is in by decision and cannot sit leaves no panel at all.
  const lost = selection.pins.filter((id) => !inside.has(id));
  const never = lost.map((id): Row => ({ name: `no seat for ${id}`, low: 1, high: Infinity, terms: [] }));
  return { kinds, slots, rows: [seats, ...quotas, ...caps, ...sizes, ...never] };
}

/** How many of each kind a panel has. */
export function perKind({ kinds, slots }: Urn, bySlot: readonly number[]): number[] {
  const counts = kinds.map(() => 0);
  for (const [i, { kind }] of slots.entries()) counts[kind] = (counts[kind] ?? 0) + (bySlot[i] ?? 0);
  return counts;
}
