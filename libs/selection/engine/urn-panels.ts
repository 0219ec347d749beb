import { Exchange } from './exchange.rules';
import { perKind, type Urn } from './kinds.rules';
import type { Pricing } from './leximin';
import type { Program } from './program.rules';
import type { Work } from './solver';

/** From how many panels exchanges start, and how many of what they find is taken in at once. */
const STARTS = 25;
const AT_ONCE = 40;

const programOf = ({ kinds, slots, rows }: Urn, prices: readonly number[]): Program => ({
  columns: slots.map(({ kind }) => {
    const high = kinds[kind]?.ids.length ?? 0;
    return { name: `kind ${kind}`, low: 0, high, whole: true, reward: prices[kind] ?? 0 };
  }),
  rows,
});

/** The panels of an urn, as a lottery asks for them; what was found before is where the search for more begins. */
export class UrnPanels {
  private readonly found: number[][] = [];
  private readonly exchange: Exchange;

  constructor(
    private readonly urn: Urn,
    private readonly work: Work,
  ) {
    this.exchange = new Exchange(urn);
  }

  /** The dearest panel, proven; null where there is no panel at all. */
  private async dearest(prices: readonly number[]): Promise<number[] | null> {
    const answer = await this.work.prove(programOf(this.urn, prices));
    if (!answer) return null;
    const panel = [...answer.point];
    this.found.push(panel);
    return panel;
  }

  /** Panels of which everybody who can be on one is on one, and the kinds that can be on none. */
  async cover(): Promise<{ panels: number[][]; never: number[] } | null> {
    const panels: number[][] = [];
    const open = new Set(this.urn.kinds.keys());
    while (open.size > 0) {
      const panel = await this.dearest(this.urn.kinds.map((_, kind) => (open.has(kind) ? 1 : 0)));
      if (!panel) return null;
      const counts = perKind(this.urn, panel);
      const covered = [...open].filter((kind) => (counts[kind] ?? 0) > 0);
      if (covered.length === 0) break;
      for (const kind of covered) open.delete(kind);
      panels.push(counts);
      this.work.tell({ step: 'lottery', done: 0, of: this.urn.kinds.length });
    }
    return { panels, never: [...open] };
  }

  private valueOf(panel: readonly number[], prices: readonly number[]): number {
    return panel.reduce((sum, count, i) => sum + count * (prices[i] ?? 0), 0);
  }

  /** What exchanges find, from the dearest panels known: no proof, but hardly any time. */
  private exchanged(prices: readonly number[], more: number): number[][] {
    const starts = this.found
      .map((panel) => ({ panel, value: this.valueOf(panel, prices) }))
      .sort((one, other) => other.value - one.value)
      .slice(0, STARTS);
    const better = new Map<string, number[]>();
    for (const { panel } of starts) {
      const it = this.exchange.improved(panel, prices);
      if (this.valueOf(it, prices) > more) better.set(it.join(), it);
    }
    return [...better.values()].slice(0, AT_ONCE);
  }

  /** Exchanges first; only when they find nothing, the proof. */
  readonly pricing: Pricing = async (byKind, more) => {
    const prices = this.urn.slots.map(({ kind }) => byKind[kind] ?? 0);
    const quick = this.exchanged(prices, more);
    if (quick.length > 0) {
      this.found.push(...quick);
      return quick.map((it) => perKind(this.urn, it));
    }
    const panel = await this.dearest(byKind);
    return panel && this.valueOf(panel, prices) > more ? [perKind(this.urn, panel)] : [];
  };
}
