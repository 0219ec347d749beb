/** Work that is asked for again while it is being done is done once more afterwards, and never twice at a time. */
export class OneAtATime {
  private asked = false;
  private running: Promise<void> | null = null;

  constructor(private readonly work: () => Promise<void>) {}

  /** Resolves once the work has been done from its beginning after this moment. */
  ask(): Promise<void> {
    this.asked = true;
    return (this.running ??= this.run());
  }

  /** Resolves once nothing is being done, whatever became of it. */
  async settled(): Promise<void> {
    await this.running?.catch(() => undefined);
  }

  private async run(): Promise<void> {
    try {
      while (this.asked) {
        this.asked = false;
        await this.work();
      }
    } finally {
      this.running = null;
    }
  }
}
