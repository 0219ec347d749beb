import { Injectable } from '@nestjs/common';
import { config } from './config';
import { Refusal } from './refusal';

const WINDOW_MS = 60_000;

interface Counted {
  window: number;
  now: number;
  before: number;
}

/**
 * Counts what each account and each address asks for in about the last minute, in this process. It keeps one from
 * taking the room of others; it is not what guards a secret.
 */
@Injectable()
export class Throttle {
  /** Tests ask for more in a minute than people do. */
  isOn = config.NODE_ENV !== 'test';
  private counts = new Map<string, Counted>();
  private window = 0;

  /** Refuses what goes beyond so many a minute. */
  admit(who: string, most: number, at = Date.now()): void {
    if (!this.hasRoom(who, most, at)) throw new Refusal('too-many-requests');
  }

  /** Counts one more, and tells whether it is within so many a minute. */
  hasRoom(who: string, most: number, at = Date.now()): boolean {
    if (!this.isOn) return true;
    const window = Math.floor(at / WINDOW_MS);
    if (window !== this.window) this.turn(window);
    const known = this.counts.get(who) ?? { window, now: 0, before: 0 };
    const count = this.moved(known, window);
    count.now += 1;
    this.counts.set(who, count);
    const share = 1 - (at % WINDOW_MS) / WINDOW_MS;
    return count.now + count.before * share <= most;
  }

  private moved(it: Counted, window: number): Counted {
    if (it.window === window) return it;
    return { window, now: 0, before: it.window === window - 1 ? it.now : 0 };
  }

  /** Forgets whoever has not asked for anything in the last two minutes. */
  private turn(window: number): void {
    this.window = window;
    for (const [who, it] of this.counts) if (it.window < window - 1) this.counts.delete(who);
  }
}
