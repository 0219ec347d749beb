import { WarmProgram } from './highs-warm';
import type { Column, Program, Row, Term } from './program.rules';
import { OutOfTime, type Work } from './solver';

/** Prices and chances are sums of what a solver knows to a ten millionth. */
const EXACT = 1e-6;

/** Panels with how often each is drawn; together 1. A panel is how many it has of each kind. */
export interface Lottery {
  readonly panels: readonly { readonly counts: readonly number[]; readonly chance: number }[];
  /** By kind, the chance of each person of it. */
  readonly chances: readonly number[];
}

/**
 * Panels that are worth more than so much at these prices (one for each kind, for one person): the more the better,
 * none only when it is proven that there is none.
 */
export type Pricing = (prices: readonly number[], more: number) => Promise<readonly (readonly number[])[]>;

const EVERY = 0;
const LEAST = 0;

/** The lottery over the panels known so far: one row for all chances, one for each kind; column 0 is the least chance. */
function emptyLottery(kinds: number): Program {
  const least: Column = { name: 'least', low: 0, high: 1, whole: false, reward: 1 };
  const rows = Array.from({ length: kinds }, (_, kind): Row => {
    return { name: `kind ${kind}`, low: 0, high: Infinity, terms: [[LEAST, -1]] };
  });
  return { columns: [least], rows: [{ name: 'every panel', low: 1, high: 1, terms: [] }, ...rows] };
}

class Master {
  private readonly panels: (readonly number[])[] = [];
  private readonly known = new Set<string>();
  readonly fixed = new Map<number, number>();

  private constructor(
    private readonly sizes: readonly number[],
    private readonly warm: WarmProgram,
  ) {}

  static async open(sizes: readonly number[]): Promise<Master> {
    return new Master(sizes, await WarmProgram.open(emptyLottery(sizes.length)));
  }

  /** Takes in those panels that are new, and says whether there were any. */
  add(panels: readonly (readonly number[])[]): boolean {
    const fresh = panels.filter((it) => !this.known.has(it.join()));
    for (const counts of fresh) {
      if (this.known.has(counts.join())) continue;
      this.known.add(counts.join());
      this.panels.push(counts);
      const terms = counts.flatMap((count, kind): Term[] =>
        count > 0 ? [[kind + 1, count / (this.sizes[kind] ?? 1)]] : [],
      );
      this.warm.add(0, [[EVERY, 1], ...terms]);
    }
    return fresh.length > 0;
  }

  /** The least chance of those not settled yet, as large as it can be; with the prices of the rows. */
  run() {
    const found = this.warm.run();
    if (!found) throw new Error('A lottery lost the chances it had settled.');
    const prices = this.sizes.map((_, kind) => Math.max(0, -(found.prices[kind + 1] ?? 0)));
    return { least: found.value, prices, more: found.prices[EVERY] ?? 0, point: found.point };
  }

  /** Settles the chance of a kind: from here on nothing may take any of it away. */
  settle(kind: number, chance: number): void {
    this.fixed.set(kind, chance);
    this.warm.boundRow(kind + 1, Math.max(0, chance - 1e-9), Infinity);
    this.warm.coefficient([kind + 1, LEAST], 0);
  }

  lottery(point: ArrayLike<number>): Lottery {
    const drawn = this.panels
      .map((counts, i) => ({ counts, chance: Math.max(0, point[i + 1] ?? 0) }))
      .filter(({ chance }) => chance > 1e-9);
    const all = drawn.reduce((sum, { chance }) => sum + chance, 0);
    const panels = drawn.map(({ counts, chance }) => ({ counts, chance: chance / all }));
    const chances = this.sizes.map((size, kind) =>
      panels.reduce((sum, { counts, chance }) => sum + (chance * (counts[kind] ?? 0)) / size, 0),
    );
    return { panels, chances };
  }

  close(): void {
    this.warm.close();
  }
}

/** Raises the least chance as far as it goes, taking in panels until none is worth more than those there are. */
async function stage(master: Master, sizes: readonly number[], pricing: Pricing, work: Work) {
  for (;;) {
    if (work.left() === 0) throw new OutOfTime();
    const found = master.run();
    const each = found.prices.map((price, kind) => price / (sizes[kind] ?? 1));
    const panels = await pricing(each, found.more + EXACT);
    if (!master.add(panels)) return found;
  }
}

/**
 * The fairest lottery over panels (LEXIMIN; Flanigan, Gölz, Gupta, Hennig and Procaccia, Nature 596, 2021): the least
 * chance of anybody is as large as it can be; given that, the next; and so on. In each stage panels are taken in as
 * long as one is worth more than the prices of the linear program say; whoever has a price then has, in every fairest
 * lottery, exactly the chance of that stage, which is settled. `first` are panels of which each kind is on one at least.
 * Throws `OutOfTime`.
 */
export async function leximin(
  sizes: readonly number[],
  first: readonly (readonly number[])[],
  pricing: Pricing,
  work: Work,
): Promise<Lottery> {
  const master = await Master.open(sizes);
  try {
    master.add(first);
    let last = master.run();
    while (master.fixed.size < sizes.length) {
      last = await stage(master, sizes, pricing, work);
      const open = sizes.map((_, kind) => kind).filter((kind) => !master.fixed.has(kind));
      const dearest = Math.max(...open.map((kind) => last.prices[kind] ?? 0));
      for (const kind of open)
        if ((last.prices[kind] ?? 0) >= Math.min(EXACT, dearest)) master.settle(kind, last.least);
      work.tell({ step: 'lottery', done: master.fixed.size, of: sizes.length });
    }
    return master.lottery(last.point);
  } finally {
    master.close();
  }
}
