import type { Leased, Pile } from './pile';

/** A leased message, whose it is, and until when it may be begun. */
export interface Item extends Leased {
  readonly pile: Pile;
  readonly beginBefore: number;
}

/** Below so many in hand, more are leased. */
const LOW = 25;

/** Messages in hand: leased a few at a time, and given out one by one, from each pile in turn. */
export class Supply {
  private readonly hands: Item[][];
  private turn = 0;
  private filling: Promise<void> | null = null;
  private isDry = false;

  constructor(
    piles: readonly Pile[],
    private readonly lease: (pile: Pile) => Promise<Item[]>,
  ) {
    this.hands = piles.map(() => []);
    this.piles = piles;
  }
  private readonly piles: readonly Pile[];

  /** The next message; null when nothing is due any more. */
  async next(): Promise<Item | null> {
    if (this.size < LOW && !this.isDry) this.fill();
    while (this.size === 0 && this.filling !== null) await this.filling;
    return this.take();
  }

  /** Everything that is in hand and was not begun. */
  async rest(): Promise<Item[]> {
    this.isDry = true;
    await this.filling?.catch(() => undefined);
    return this.hands.splice(0).flat();
  }

  private get size(): number {
    return this.hands.reduce((sum, it) => sum + it.length, 0);
  }

  private take(): Item | null {
    for (let tried = 0; tried < this.hands.length; tried += 1) {
      const item = this.hands[this.turn++ % this.hands.length]?.shift();
      if (item) return item;
    }
    return null;
  }

  private fill(): void {
    this.filling ??= this.fillAll().finally(() => (this.filling = null));
    // Whoever waits for it hears what went wrong; nobody else does.
    this.filling.catch(() => undefined);
  }

  private async fillAll(): Promise<void> {
    const leased = await Promise.all(this.piles.map((it) => this.lease(it)));
    leased.forEach((items, i) => this.hands[i]?.push(...items));
    this.isDry ||= leased.every((items) => items.length === 0);
  }
}
