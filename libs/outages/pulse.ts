import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { Journal } from '@lib/journal';
import { BoundedLog } from '@lib/platform';
import { giveSign } from './outages.sql';

const EVERY_MS = 10_000;

/**
 * The sign of life of a process that takes requests. Where all of them are silent for over a minute, the service was
 * away: the process is gone, or cannot reach the database, and nobody can do anything.
 */
@Injectable()
export class Pulse implements BeforeApplicationShutdown {
  private readonly log = new BoundedLog(Pulse.name);
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly journal: Journal) {}

  /** Gives a sign now and every ten seconds. Whoever cannot reach the database gives none. */
  start(): void {
    const beat = () => void this.beat().catch(this.log.warn);
    beat();
    this.timer = setInterval(beat, EVERY_MS);
  }

  /** Gives one sign. */
  async beat(): Promise<void> {
    await this.journal.keepBooks((sheet) => sheet.ask(giveSign));
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.timer);
  }
}
