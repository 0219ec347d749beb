import type { Nominee, Quota, SeatProfile, Selection } from '@lib/selection';

/** Somebody on a seat; the category is null where seats are all alike. */
export type Place = readonly [it: Nominee, category: string | null];

export interface Counted {
  /** In order, joined: one text for one panel. */
  readonly key: string;
  readonly people: readonly Nominee[];
  readonly score: number;
  readonly newcomers: number;
}

/** Every way to take so many of some things. */
export function* choices<T>(all: readonly T[], most: number): Generator<T[]> {
  if (most === 0) return yield [];
  for (const [i, it] of all.entries())
    for (const rest of choices(all.slice(i + 1), most - 1)) yield [it, ...rest];
}

const isIn = ({ counts }: Quota, [it, category]: Place): boolean => {
  if ('categories' in counts) return counts.categories.some((one) => one === category);
  return counts.values.some((one) => it.values[counts.attribute]?.includes(one));
};

/** Every way in which people can take seats that are open to them. */
export function* seatings(profile: SeatProfile, people: readonly Nominee[]): Generator<Place[]> {
  const [first, ...rest] = people;
  if (!first) return yield [];
  const known = profile.categories.map(({ id }) => id);
  const open = known.length > 0 ? first.categories.filter((it) => known.includes(it)) : [null];
  for (const seat of open) for (const others of seatings(profile, rest)) yield [[first, seat], ...others];
}

export const countOf = (quota: Quota, places: readonly Place[]): number =>
  places.filter((it) => isIn(quota, it)).length;

export const keepsCap = ({ perParty }: SeatProfile, people: readonly Nominee[]): boolean =>
  perParty === null ||
  people.every(({ party }) => party === null || people.filter((it) => it.party === party).length <= perParty);

const keepsQuotas = (profile: SeatProfile, places: readonly Place[]): boolean =>
  profile.quotas.every((it) => countOf(it, places) >= it.min && countOf(it, places) <= it.max);

const keepsDecisions = ({ pins, bars }: Selection, people: readonly Nominee[]): boolean =>
  pins.every((id) => people.some((it) => it.id === id)) && !people.some(({ id }) => bars.includes(id));

export function counted({ coverage }: SeatProfile, people: readonly Nominee[]): Counted {
  let score = 0;
  for (const it of people) score += it.merit;
  for (const { attribute, values, rewards } of coverage) {
    const covering = people.filter((it) => it.values[attribute]?.some((one) => values.includes(one)));
    for (let i = 0; i < covering.length; i++) score += rewards[i] ?? 0;
  }
  return {
    ...{ people, score, newcomers: people.filter((it) => it.newcomer).length },
    key: people
      .map(({ id }) => id)
      .sort()
      .join(),
  };
}

/** Whether these people are a panel that keeps everything: tried out, seating by seating. */
export const fits = (selection: Selection, people: readonly Nominee[]): boolean =>
  people.length === selection.profile.seats &&
  keepsDecisions(selection, people) &&
  keepsCap(selection.profile, people) &&
  [...seatings(selection.profile, people)].some((it) => keepsQuotas(selection.profile, it));

/** All panels that keep everything, the best first, ties in the order of the rule. */
export function everyPanel(selection: Selection, lot: readonly string[]): Counted[] {
  const all = [...choices(selection.pool, selection.profile.seats)]
    .filter((people) => fits(selection, people))
    .map((people) => counted(selection.profile, people));
  const drawn = ({ people }: Counted) =>
    lot.map((id) => (people.some((it) => it.id === id) ? 'a' : 'b')).join('');
  return all.sort(
    (one, other) =>
      other.score - one.score ||
      other.newcomers - one.newcomers ||
      drawn(one).localeCompare(drawn(other), 'en'),
  );
}

/** Panels that differ in so many members at least from every one before them, the best first. */
export function farApart(all: readonly Counted[], apart: number, how: number): Counted[] {
  const found: Counted[] = [];
  const differ = (one: Counted, other: Counted) =>
    one.people.filter((it) => !other.people.includes(it)).length;
  for (const it of all)
    if (found.length < how && found.every((other) => differ(it, other) >= apart)) found.push(it);
  return found;
}
