import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { BoundedLog } from '@lib/platform';
import { PostOffice } from '@lib/post';
import { type Job, Worker } from 'bullmq';
import { Clocks } from './clocks';
import { closeSoon, type Work, working } from './queues';

/** Works on the queues. */
@Injectable()
export class Consumers implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new BoundedLog(Consumers.name);
  private workers: Worker[] = [];

  constructor(
    private readonly post: PostOffice,
    private readonly clocks: Clocks,
  ) {}

  onApplicationBootstrap(): void {
    this.workers = [
      this.open('post', () => this.post.deliver()),
      this.open('clocks', ({ name }) => this.clocks.run(name as Work)),
    ];
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.workers.map(closeSoon));
  }

  private open(name: string, work: (job: Job) => Promise<void>): Worker {
    const worker = new Worker(name, work, { connection: working, concurrency: 5 });
    worker.on('error', this.log.warn);
    worker.on('failed', (_, error) => this.log.warn(error));
    return worker;
  }
}
