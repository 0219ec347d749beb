import type { Lottery } from './leximin';

/** How often each panel of a lottery is in a list, and by how much the list falls short for each kind. */
class Places {
  readonly times: number[];
  private readonly missing: number[];
  private readonly raised = new Set<number>();

  constructor(
    private readonly lottery: Lottery,
    private readonly sizes: readonly number[],
    size: number,
  ) {
    const { panels, chances } = lottery;
    this.times = panels.map(({ chance }) => Math.floor(chance * size + 1e-7));
    this.missing = chances.map((chance) => chance * size);
    for (const [i, { counts }] of panels.entries()) this.serve(counts, this.times[i] ?? 0);
  }

  private share(counts: readonly number[], kind: number): number {
    return (counts[kind] ?? 0) / (this.sizes[kind] ?? 1);
  }

  private serve(counts: readonly number[], times: number): void {
    for (const [kind, it] of this.missing.entries())
      this.missing[kind] = it - times * this.share(counts, kind);
  }

  /** How much closer one more place for a panel brings everybody: the sum of squares it takes away. */
  private gain(counts: readonly number[]): number {
    return this.missing.reduce((sum, it, kind) => sum + it ** 2 - (it - this.share(counts, kind)) ** 2, 0);
  }

  /** Gives one more place: to each panel at most one before any gets a second. */
  raise(): void {
    const { panels } = this.lottery;
    if (this.raised.size === panels.length) this.raised.clear();
    const gains = panels.map(({ counts }, i) => (this.raised.has(i) ? -Infinity : this.gain(counts)));
    const best = gains.indexOf(Math.max(...gains));
    this.raised.add(best);
    this.times[best] = (this.times[best] ?? 0) + 1;
    this.serve(panels[best]?.counts ?? [], 1);
  }
}

/**
 * So many equally likely panels whose chances come as close as whole numbers allow to those of a lottery: each panel is
 * in the list as often as its chance says, rounded down, and what is left goes, one place after another, to the panel
 * that brings the chances of people closest. A draw is then a number, such as three dice of ten sides give in a room
 * (Flanigan, Kehne and Procaccia, Fair Sortition Made Transparent, 2021).
 */
export function equallyLikely(lottery: Lottery, sizes: readonly number[], size: number): number[][] {
  const places = new Places(lottery, sizes, size);
  const given = () => places.times.reduce((sum, it) => sum + it, 0);
  while (given() < size) places.raise();
  return lottery.panels.flatMap(({ counts }, i) =>
    Array.from({ length: places.times[i] ?? 0 }, () => [...counts]),
  );
}

/** Names people for panels that say only how many of each kind: everybody of a kind in turn, so that all come as often. */
export function named(
  panels: readonly (readonly number[])[],
  kinds: readonly (readonly string[])[],
): string[][] {
  const next = kinds.map(() => 0);
  return panels.map((counts) =>
    counts
      .flatMap((count, kind) => {
        const ids = kinds[kind] ?? [];
        const from = next[kind] ?? 0;
        next[kind] = from + count;
        return Array.from({ length: count }, (_, i) => ids[(from + i) % ids.length] ?? '');
      })
      .sort(),
  );
}
