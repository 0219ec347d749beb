import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { FromPress, ToPress } from './press-messages';
import type { PrintedLetter } from './printed-letter';

interface Waiting {
  readonly done: (pdf: Buffer) => void;
  readonly fail: (error: Error) => void;
}

/** Prints letters as PDF, in a thread of its own that begins with the first of them: it reads large fonts. */
@Injectable()
export class Press implements OnApplicationShutdown {
  private thread: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  /** Throws what the thread said when it cannot. */
  print(letter: PrintedLetter): Promise<Buffer> {
    const thread = (this.thread ??= this.open());
    const no = ++this.last;
    return new Promise((done, fail) => {
      this.waiting.set(no, { done, fail });
      const asked: ToPress = { no, letter: JSON.stringify(letter) };
      thread.postMessage(asked);
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.thread?.terminate();
  }

  private open(): Worker {
    const thread = new Worker(join(__dirname, 'press-thread.js'));
    thread.unref();
    thread.on('message', (said: FromPress) => this.hear(said));
    thread.on('error', (error) => this.failAll(error));
    thread.on('exit', () => this.failAll(new Error('The press has stopped.')));
    return thread;
  }

  private hear(said: FromPress): void {
    const asked = this.waiting.get(said.no);
    this.waiting.delete(said.no);
    if ('pdf' in said) asked?.done(Buffer.from(said.pdf));
    else asked?.fail(new Error(said.fault));
  }

  /** The next letter begins with another thread. */
  private failAll(error: Error): void {
    this.thread = null;
    for (const { fail } of this.waiting.values()) fail(error);
    this.waiting.clear();
  }
}
