import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Selection } from './profile.rules';
import { Malformed, type RequestName, type Requests } from './requests';
import { OutOfTime, type Progress } from './solver';
import type { FromThread, ToThread } from './thread-messages';

export interface How {
  /** After so many milliseconds the answer is what was proven until then, or `OutOfTime`. */
  readonly milliseconds: number;
  /** Hears how far the request is. */
  readonly tell?: (progress: Progress) => void;
  /** Cancels: the request is rejected at once with the signal's reason, and the thread is stopped. */
  readonly signal?: AbortSignal;
}

/** A solver looks at its clock between steps only: so much later the thread is stopped from outside. */
const GRACE = 2_000;

/**
 * The engine in threads of its own: a solve takes a core for as long as it lasts, and the caller's event loop stays
 * free meanwhile. A request has a thread to itself; threads are kept for the next one, and are given up when one of
 * them had to be stopped. Close it, or the process does not end.
 */
export class SelectionEngine {
  private readonly idle: Worker[] = [];
  private readonly busy = new Set<Worker>();
  private readonly waiting: (() => void)[] = [];
  private taken = 0;

  /** `most`: how many threads work at the same time. `program`: what a thread runs. */
  constructor(
    private readonly most = 1,
    private readonly program: string | URL = join(__dirname, 'thread.js'),
  ) {}

  /**
   * Answers a request. Throws `Malformed` where profile or pool are none, `OutOfTime`, the reason of the signal, and
   * `Error` where the engine itself broke.
   */
  async ask<N extends RequestName>(
    name: N,
    selection: Selection,
    asks: Requests[N]['asks'],
    how: How,
  ): Promise<Requests[N]['answer']> {
    await this.turn(how.signal);
    const thread = this.idle.pop() ?? new Worker(this.program);
    this.busy.add(thread);
    try {
      const message: ToThread<N> = { name, selection, asks, milliseconds: how.milliseconds };
      const answer = await exchange(thread, message, how);
      this.idle.push(thread);
      return answer;
    } catch (error) {
      if (error instanceof Malformed) this.idle.push(thread);
      else await thread.terminate();
      throw error;
    } finally {
      this.busy.delete(thread);
      this.give();
    }
  }

  /** Takes a turn: at once where one is free, otherwise when one is given back, or never when cancelled before. */
  private turn(signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) return Promise.reject(reasonOf(signal));
    if (this.taken < this.most) {
      this.taken++;
      return Promise.resolve();
    }
    return new Promise<void>((free, fail) => {
      const cancel = () => {
        this.waiting.splice(this.waiting.indexOf(next), 1);
        fail(reasonOf(signal));
      };
      const next = () => {
        signal?.removeEventListener('abort', cancel);
        free();
      };
      this.waiting.push(next);
      signal?.addEventListener('abort', cancel, { once: true });
    });
  }

  /** Gives a turn to who has waited longest. */
  private give(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.taken--;
  }

  /** Ends all threads; what they work on is rejected. */
  async close(): Promise<void> {
    const all = [...this.idle.splice(0), ...this.busy];
    await Promise.all(all.map((it) => it.terminate()));
  }
}

function reasonOf(signal: AbortSignal | undefined): Error {
  const reason: unknown = signal?.reason;
  return reason instanceof Error ? reason : new Error('The request was cancelled.');
}

function outcome(
  message: Exclude<FromThread, { kind: 'progress' }>,
): Requests[RequestName]['answer'] | Error {
  if (message.kind === 'answer') return message.answer;
  if (message.kind === 'malformed') return new Malformed(message.faults);
  return message.kind === 'out-of-time' ? new OutOfTime() : new Error(message.message);
}

/** One request to a thread, and what comes back. */
function exchange<N extends RequestName>(
  thread: Worker,
  message: ToThread<N>,
  { milliseconds, tell, signal }: How,
): Promise<Requests[N]['answer']> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      settle(new OutOfTime());
    }, milliseconds + GRACE);
    const cancel = () => {
      settle(reasonOf(signal));
    };
    const gone = () => {
      settle(new Error('The thread ended before it answered.'));
    };
    const hear = (it: FromThread) => {
      if (it.kind === 'progress') tell?.(it.progress);
      else settle(outcome(it));
    };
    const settle = (it: Requests[RequestName]['answer'] | Error) => {
      clearTimeout(late);
      signal?.removeEventListener('abort', cancel);
      thread.off('message', hear).off('exit', gone).off('error', settle);
      if (it instanceof Error) reject(it);
      else resolve(it);
    };
    thread.on('message', hear).on('exit', gone).on('error', settle);
    signal?.addEventListener('abort', cancel);
    thread.postMessage(message);
  });
}
