import { Worker } from 'node:worker_threads';
import type { FromPress, ToPress } from './press-messages';

interface Waiting {
  readonly asked: ToPress;
  readonly done: (pdf: Buffer) => void;
  readonly fail: (error: Error) => void;
}

/** A thread that prints one paper after another, and is left for another when one of them takes too long. */
export class PressLine {
  private thread: Worker | null = null;
  /** In the order in which they were asked for: the first is being printed. */
  private readonly waiting = new Map<number, Waiting>();
  private clock: NodeJS.Timeout | null = null;
  private last = 0;

  /** @param mostMs how long one paper may take, in milliseconds, the beginning of the thread included */
  constructor(
    private readonly program: string,
    private readonly mostMs: number,
  ) {}

  /** Throws what the thread said when it cannot; and that it took too long. Those behind it are not lost by that. */
  print(template: string, said: string): Promise<Buffer> {
    const no = ++this.last;
    return new Promise((done, fail) => {
      const asked: ToPress = { no, template, said };
      this.waiting.set(no, { asked, done, fail });
      (this.thread ??= this.open()).postMessage(asked);
      this.clock ??= this.begin();
    });
  }

  async stop(): Promise<void> {
    this.end();
    const { thread } = this;
    this.thread = null;
    await thread?.terminate();
  }

  private open(): Worker {
    const thread = new Worker(this.program);
    thread.unref();
    const ifStill = (does: () => void) => () => {
      if (thread === this.thread) does();
    };
    thread.on('message', (said: FromPress) => ifStill(() => this.hear(said))());
    thread.on('error', (error) => ifStill(() => this.failAll(error))());
    thread.on(
      'exit',
      ifStill(() => this.failAll(new Error('The press has stopped.'))),
    );
    return thread;
  }

  private hear(said: FromPress): void {
    const it = this.waiting.get(said.no);
    this.waiting.delete(said.no);
    this.end();
    if (this.waiting.size > 0) this.clock = this.begin();
    if ('pdf' in said) it?.done(Buffer.from(said.pdf));
    else it?.fail(new Error(said.fault));
  }

  /** The next paper begins with another thread. */
  private failAll(error: Error): void {
    this.end();
    this.thread = null;
    for (const { fail } of this.waiting.values()) fail(error);
    this.waiting.clear();
  }

  private begin(): NodeJS.Timeout {
    const clock = setTimeout(() => this.leave(), this.mostMs);
    clock.unref();
    return clock;
  }

  private end(): void {
    if (this.clock) clearTimeout(this.clock);
    this.clock = null;
  }

  /** What the thread is at may not hear that it is to end: nobody waits for it. Those behind begin with another. */
  private leave(): void {
    this.clock = null;
    const [[no, hung] = []] = this.waiting;
    this.thread?.terminate().catch(() => undefined);
    this.thread = null;
    if (no === undefined) return;
    this.waiting.delete(no);
    hung?.fail(new Error('The paper took too long to print.'));
    if (this.waiting.size === 0) return;
    const thread = (this.thread = this.open());
    for (const { asked } of this.waiting.values()) thread.postMessage(asked);
    this.clock = this.begin();
  }
}
