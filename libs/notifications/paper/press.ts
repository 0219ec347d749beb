import { join } from 'node:path';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { PressLine } from './press-line';
import type { PrintedLetter } from './printed-letter';

/** A letter takes a second or two, the first one with its fonts some more. */
const MOST_MS = 60_000;

/** Prints letters as PDF, in a thread of its own that begins with the first of them: it reads large fonts. */
@Injectable()
export class Press implements OnApplicationShutdown {
  private readonly line = new PressLine(join(__dirname, 'press-thread.js'), MOST_MS);

  /** Throws what the thread said when it cannot, and when a letter takes longer than a minute. */
  print(letter: PrintedLetter): Promise<Buffer> {
    return this.line.print(JSON.stringify(letter));
  }

  onApplicationShutdown(): Promise<void> {
    return this.line.stop();
  }
}
