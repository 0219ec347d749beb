import { Injectable } from '@nestjs/common';
import { join } from 'node:path';

/** What a thread of the engine runs. */
@Injectable()
export class EngineThread {
  readonly program: string = join(__dirname, '..', 'engine', 'thread.js');
}
