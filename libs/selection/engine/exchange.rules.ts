import type { Urn } from './kinds.rules';

/**
 * Improves panels by exchanges: one seat from one slot to another, as long as all rows keep and the price of the panel
 * rises. It proves nothing; it finds in a moment most of what a proof would take long for.
 */
export class Exchange {
  /** By slot, the rows in which it counts. */
  private readonly rowsOf: readonly (readonly number[])[];
  private readonly low: readonly number[];
  private readonly high: readonly number[];

  constructor(private readonly urn: Urn) {
    const rowsOf = urn.slots.map((): number[] => []);
    for (const [row, { terms }] of urn.rows.entries()) for (const [slot] of terms) rowsOf[slot]?.push(row);
    this.rowsOf = rowsOf;
    this.low = urn.rows.map(({ low }) => low);
    this.high = urn.rows.map(({ high }) => high);
  }

  private activity(panel: readonly number[]): number[] {
    const at = this.low.map(() => 0);
    for (const [slot, count] of panel.entries())
      for (const row of this.rowsOf[slot] ?? []) at[row] = (at[row] ?? 0) + count;
    return at;
  }

  /** Whether a seat can go from one slot to another: rows in which both count do not change. */
  private canMove(at: readonly number[], from: number, to: number): boolean {
    const [gone, come] = [this.rowsOf[from] ?? [], this.rowsOf[to] ?? []];
    return (
      gone.every((row) => come.includes(row) || (at[row] ?? 0) > (this.low[row] ?? 0)) &&
      come.every((row) => gone.includes(row) || (at[row] ?? 0) < (this.high[row] ?? 0))
    );
  }

  private move(panel: number[], at: number[], from: number, to: number): void {
    for (const [slot, by] of [[from, -1] as const, [to, 1] as const]) {
      panel[slot] = (panel[slot] ?? 0) + by;
      for (const row of this.rowsOf[slot] ?? []) at[row] = (at[row] ?? 0) + by;
    }
  }

  /** The slots by what they are worth, the dearest first. */
  private byPrice(prices: readonly number[]): number[] {
    return prices.map((_, i) => i).sort((one, other) => (prices[other] ?? 0) - (prices[one] ?? 0));
  }

  /** The first exchange, from the cheapest seat that is taken to the dearest that can be, which gains something. */
  private gain(
    panel: readonly number[],
    at: readonly number[],
    order: readonly number[],
    prices: readonly number[],
  ) {
    for (const from of order.toReversed()) {
      if ((panel[from] ?? 0) === 0) continue;
      const to = order.find((it) => it !== from && this.canMove(at, from, it));
      if (to !== undefined && (prices[to] ?? 0) > (prices[from] ?? 0) + 1e-9) return [from, to] as const;
    }
    return null;
  }

  /** A panel from which no single exchange leads to a dearer one. */
  improved(start: readonly number[], prices: readonly number[]): number[] {
    const panel = [...start];
    const at = this.activity(panel);
    const order = this.byPrice(prices);
    for (let step = 0; step < 1_000; step++) {
      const found = this.gain(panel, at, order, prices);
      if (!found) break;
      this.move(panel, at, ...found);
    }
    return panel;
  }
}
