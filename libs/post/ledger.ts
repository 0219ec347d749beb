import type { Finished, Pile } from './pile';

/** So many are written down without waiting for more. */
const TOGETHER = 10;
/** So long one waits for others, to be written down in the same statement. */
const GATHER_MS = 40;
/** With so many that are not yet written down, no other is begun. */
const MOST_UNMARKED = 15;

interface Note {
  readonly pile: Pile;
  readonly finished: Finished;
}

/**
 * Writes down what became of messages: many in one statement, while the next are being sent. What a crash may double
 * is bounded: whoever asks for room before a message is begun leaves fewer than `MOST_UNMARKED` accepted ones unmarked
 * beside those that are on their way.
 */
export class Ledger {
  private pending: Note[] = [];
  private writing = 0;
  private current: Promise<void> | null = null;
  private isGathering = false;

  constructor(private readonly write: (pile: Pile, finished: Finished[]) => Promise<void>) {}

  /** Takes a note, which is written down within moments. When that fails `room` and `settle` hear of it. */
  note(pile: Pile, finished: Finished): void {
    this.pending.push({ pile, finished });
    if (this.pending.length >= TOGETHER) this.flushAside();
    else this.gather();
  }

  /** Resolves once another message may be begun. */
  async room(): Promise<void> {
    while (this.unmarked >= MOST_UNMARKED) await this.flush();
  }

  /** Resolves once everything is written down, also what could not be before. */
  async settle(): Promise<void> {
    while (this.unmarked > 0) await this.flush();
  }

  private get unmarked(): number {
    return this.pending.length + this.writing;
  }

  private gather(): void {
    if (this.isGathering) return;
    this.isGathering = true;
    setTimeout(() => {
      this.isGathering = false;
      this.flushAside();
    }, GATHER_MS);
  }

  private flushAside(): void {
    this.flush().then(
      () => this.pending.length > 0 && this.gather(),
      () => undefined, // what could not be written is pending again: whoever asks next hears why
    );
  }

  private flush(): Promise<void> {
    return (this.current ??= this.writeAll().finally(() => (this.current = null)));
  }

  private async writeAll(): Promise<void> {
    const left = new Set(this.pending.splice(0));
    this.writing = left.size;
    try {
      for (const pile of new Set([...left].map((it) => it.pile))) {
        const its = [...left].filter((it) => it.pile === pile);
        await this.write(
          pile,
          its.map(({ finished }) => finished),
        );
        for (const it of its) left.delete(it);
      }
    } finally {
      this.writing = 0;
      this.pending.unshift(...left); // to be written before anything is leased again
    }
  }
}
