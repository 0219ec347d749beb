import { lacking } from './numbers.rules';
import { mostTogether } from './pool-faults.rules';
import { mayCountFor, openTo, type Nominee, type Selection } from './profile.rules';

/** What a pool holds for one quota, before anybody is chosen. */
export interface Supply {
  readonly quota: string;
  readonly people: number;
  readonly parties: number;
  /** How many of them can sit together, with the Parties' cap. */
  readonly together: number;
  /** How many are missing to the minimum, and how many there are above it. */
  readonly needed: number;
  readonly spare: number;
}

/** How many are of one combination of values; null stands for what was not stated. Somebody may be in several. */
export interface Cell {
  readonly values: Readonly<Record<string, string | null>>;
  readonly people: number;
  readonly parties: number;
}

export interface Composition {
  readonly quotas: readonly Supply[];
  readonly cells: readonly Cell[];
  /** To whom no seat of this profile is open. */
  readonly unseated: readonly string[];
  /** Combinations that some quota asks for and nobody has: quotas whose supply is short, by id. */
  readonly gaps: readonly string[];
}

const partiesOf = (people: readonly Nominee[]): number =>
  new Set(people.flatMap(({ party }) => (party === null ? [] : [party]))).size;

/** Every combination of what somebody stated: one value of each attribute. */
function combinations(it: Nominee, attributes: readonly string[]): Record<string, string | null>[] {
  return attributes.reduce<Record<string, string | null>[]>(
    (all, attribute) => {
      const stated = it.values[attribute] ?? [];
      const values = stated.length > 0 ? [...new Set(stated)] : [null];
      return all.flatMap((done) => values.map((value) => ({ ...done, [attribute]: value })));
    },
    [{}],
  );
}

function cellsOf(people: readonly Nominee[], attributes: readonly string[]): Cell[] {
  const cells = new Map<string, { values: Cell['values']; those: Nominee[] }>();
  for (const it of people) {
    for (const values of combinations(it, attributes)) {
      const key = JSON.stringify(attributes.map((attribute) => values[attribute]));
      const cell = cells.get(key) ?? { values, those: [] };
      cell.those.push(it);
      cells.set(key, cell);
    }
  }
  const inOrder = [...cells].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return inOrder.map(([, { values, those }]) => ({
    values,
    people: those.length,
    parties: partiesOf(those),
  }));
}

/**
 * What a pool is made of, by quota and by combination of the attributes asked for (region, expertise, gender, or any
 * other). Who is out by decision, or has no seat open to them, does not count.
 */
export function composition(selection: Selection, attributes: readonly string[]): Composition {
  const { pool, profile, bars } = selection;
  const there = pool.filter(({ id }) => !bars.includes(id));
  const people = there.filter((it) => openTo(profile, it).length > 0);
  const quotas = profile.quotas.map((quota): Supply => {
    const theirs = people.filter((it) => mayCountFor(quota, it));
    const together = mostTogether(theirs, profile.perParty);
    return {
      ...{ quota: quota.id, people: theirs.length, parties: partiesOf(theirs), together },
      ...{ needed: lacking(quota.min, together), spare: lacking(together, quota.min) },
    };
  });
  return {
    quotas,
    cells: cellsOf(people, attributes),
    unseated: there.filter((it) => openTo(profile, it).length === 0).map(({ id }) => id),
    gaps: quotas.filter(({ needed }) => needed > 0).map(({ quota }) => quota),
  };
}
