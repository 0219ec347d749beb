import { byText } from './numbers.rules';
import type { Column, Program, Row, Term } from './program.rules';
import { countsFor, hasValue, openTo, type Nominee, type Quota, type Selection } from './profile.rules';

/**
 * The program of all panels of a selection. Column i, for each i below the number of people, is 1 when `people[i]` is
 * a member; after these come one column for each seat somebody with several could take, and one for each reward.
 */
export interface PanelProgram extends Program {
  /** Ids in their own order: in which order a table gave its rows decides nothing. */
  readonly people: readonly string[];
  readonly quotaRow: ReadonlyMap<string, number>;
}

interface Layout {
  readonly people: readonly Nominee[];
  /** By person, the column of each seat that is open to them. */
  readonly seats: readonly ReadonlyMap<string | null, number>[];
  readonly columns: readonly Column[];
}

function member({ pins, bars, profile }: Selection, it: Nominee): Column {
  const canSit = openTo(profile, it).length > 0 && !bars.includes(it.id);
  const low = pins.includes(it.id) ? 1 : 0;
  // Somebody in by decision with no seat open to them is a contradiction that a row states: see `oneSeatRows`.
  return { name: it.id, low, high: canSit ? 1 : low, whole: true, reward: it.merit };
}

function lay(selection: Selection): Layout {
  const people = selection.pool.toSorted((one, other) => byText(one.id, other.id));
  const columns = people.map((it) => member(selection, it));
  const seats = people.map((it, i) => {
    const open = openTo(selection.profile, it);
    if (open.length < 2) return new Map(open.map((seat) => [seat, i]));
    return new Map(
      open.map((seat) => {
        const name = `${it.id} as ${seat ?? ''}`;
        return [seat, columns.push({ name, low: 0, high: 1, whole: true, reward: 0 }) - 1];
      }),
    );
  });
  return { people, seats, columns };
}

/** Who sits takes exactly one of the seats that are open to them; to whom none is open does not sit. */
function oneSeatRows({ people, seats }: Layout): Row[] {
  return people.flatMap((it, i): Row[] => {
    const open = seats[i] ?? new Map<string | null, number>();
    if (open.size === 1) return [];
    const terms = [...open.values()].map((column): Term => [column, 1]);
    return [{ name: `one seat for ${it.id}`, low: 0, high: 0, terms: [...terms, [i, -1]] }];
  });
}

function quotaRow(quota: Quota, { people, seats }: Layout): Row {
  const terms = people.flatMap((it, i): Term[] => {
    const columns = [...(seats[i] ?? [])].filter(([seat]) => countsFor(quota, it, seat));
    // On every seat they could take they count: so does who they are.
    return columns.length === seats[i]?.size && columns.length > 0
      ? [[i, 1]]
      : columns.map(([, column]) => [column, 1]);
  });
  return { name: `quota ${quota.id}`, low: quota.min, high: quota.max, terms };
}

function partyRows({ people }: Layout, perParty: number | null): Row[] {
  if (perParty === null) return [];
  const of = new Map<string, number[]>();
  for (const [i, { party }] of people.entries())
    if (party !== null) of.set(party, [...(of.get(party) ?? []), i]);
  return [...of]
    .filter(([, theirs]) => theirs.length > perParty)
    .toSorted(([one], [other]) => byText(one, other))
    .map(([party, theirs]) => ({
      ...{ name: `Party ${party}`, low: 0, high: perParty },
      terms: theirs.map((i): Term => [i, 1]),
    }));
}

/**
 * The columns and rows of the goals: their rewards fall and counts are whole, so that the best panel earns them in
 * order without these columns being held to whole numbers.
 */
function goalRows({ profile }: Selection, { people }: Layout, columns: Column[]): Row[] {
  return profile.coverage.map(({ id, attribute, values, rewards }) => {
    const earned = rewards.map((reward, i): Term => {
      const name = `reward ${i + 1} of ${id}`;
      return [columns.push({ name, low: 0, high: 1, whole: false, reward }) - 1, 1];
    });
    const theirs = people.flatMap((it, i): Term[] => (hasValue(it, attribute, values) ? [[i, -1]] : []));
    return { name: `goal ${id}`, low: -Infinity, high: 0, terms: [...earned, ...theirs] };
  });
}

/** The program whose points are the panels that fit, and whose best point is the best panel. */
export function panelProgram(selection: Selection): PanelProgram {
  const { profile } = selection;
  const layout = lay(selection);
  const columns = [...layout.columns];
  const goals = goalRows(selection, layout, columns);
  const quotas = profile.quotas.toSorted((one, other) => byText(one.id, other.id));
  const seats = { name: 'seats', low: profile.seats, high: profile.seats };
  const rows = [
    { ...seats, terms: layout.people.map((_, i): Term => [i, 1]) },
    ...quotas.map((it) => quotaRow(it, layout)),
    ...partyRows(layout, profile.perParty),
    ...oneSeatRows(layout),
    ...goals,
  ];
  return {
    ...{ columns, rows, people: layout.people.map(({ id }) => id) },
    quotaRow: new Map(quotas.map(({ id }, i) => [id, i + 1])),
  };
}

/** The members of a point. */
export const membersAt = ({ people }: PanelProgram, point: readonly number[]): string[] =>
  people.filter((_, i) => (point[i] ?? 0) > 0.5);

/** Forbids a panel, and every panel that differs from it in fewer than `apart` members. */
export function apartFrom({ people }: PanelProgram, ids: readonly string[], apart: number): Row {
  const those = new Set(ids);
  const terms = people.flatMap((id, i): Term[] => (those.has(id) ? [[i, 1]] : []));
  return { name: 'another panel', low: -Infinity, high: those.size - apart, terms };
}
