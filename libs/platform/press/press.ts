import { join } from 'node:path';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { PressLine } from './press-line';

/** A paper takes a second or two, the first one with its fonts some more. */
const MOST_MS = 60_000;

/** Prints papers as PDF, in a thread of its own that begins with the first of them: it reads large fonts. */
@Injectable()
export class Press implements OnApplicationShutdown {
  private readonly line = new PressLine(join(__dirname, 'press-thread.js'), MOST_MS);

  /**
   * Throws what the thread said when it cannot, and when a paper takes longer than a minute.
   * @param template the paper in the language of Typst, which reads what it says as JSON from `sys.inputs.said`
   */
  print(template: string, said: object): Promise<Buffer> {
    return this.line.print(template, JSON.stringify(said));
  }

  onApplicationShutdown(): Promise<void> {
    return this.line.stop();
  }
}
