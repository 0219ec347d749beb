import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Refusal } from '@lib/platform';
import { faultShown } from '../board/faults.rules';
import {
  Malformed,
  OutOfTime,
  type RequestName,
  type Requests,
  type Selection,
  SelectionEngine,
} from '../engine';
import { EngineThread } from './engine-thread';

/** So long an answer is waited for, in milliseconds. */
const TEN_SECONDS = 10_000;
/** So many questions are worked on at the same time; others wait. */
const AT_ONCE = 2;

/** The engine as this process has it. */
@Injectable()
export class HouseEngine implements OnApplicationShutdown {
  private readonly engine: SelectionEngine;

  constructor(thread: EngineThread) {
    this.engine = new SelectionEngine(AT_ONCE, thread.program);
  }

  onApplicationShutdown(): Promise<void> {
    return this.engine.close();
  }

  /**
   * Answers a question; gives it up when whoever asked has gone. Refuses with `profile-at-fault`, with the faults, and
   * with `solve-out-of-time`.
   */
  async ask<N extends RequestName>(
    name: N,
    selection: Selection,
    asks: Requests[N]['asks'],
    gone?: AbortSignal,
  ): Promise<Requests[N]['answer']> {
    try {
      const how = { milliseconds: TEN_SECONDS, ...(gone ? { signal: gone } : {}) };
      return await this.engine.ask(name, selection, asks, how);
    } catch (error) {
      if (error instanceof Malformed)
        throw new Refusal('profile-at-fault', { faults: error.faults.map(faultShown) });
      if (error instanceof OutOfTime) throw new Refusal('solve-out-of-time');
      throw error;
    }
  }
}
