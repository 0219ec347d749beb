import { Logger } from '@nestjs/common';

const SILENCE_MS = 30_000;

/** Logs what keeps going wrong: at once, and then at most twice a minute with how often it happened. */
export class BoundedLog {
  private readonly log: Logger;
  private silentUntil = 0;
  private unsaid = 0;

  constructor(name: string) {
    this.log = new Logger(name);
  }

  readonly warn = (error: unknown): void => {
    this.unsaid += 1;
    if (Date.now() < this.silentUntil) return;
    // As an error: what its words name is nobody's to read in a log.
    this.log.warn({ error: error instanceof Error ? error : new Error(String(error)), times: this.unsaid });
    this.silentUntil = Date.now() + SILENCE_MS;
    this.unsaid = 0;
  };
}
