import { type BeforeApplicationShutdown, Global, Injectable, Module } from '@nestjs/common';
import { BoundedLog, config, idleTimeoutMillis } from '@lib/platform';
import { PostBell } from '@lib/post';
import { createPostgresBackend, Queue, setDefaultBackendFactory } from 'bullmq';
import { setTimeout as later } from 'node:timers/promises';

const { REDIS_URL, DATABASE_URL } = config;

// Said once, before any queue is made: with Redis BullMQ lives there, without it in a schema of the database.
if (REDIS_URL === undefined) setDefaultBackendFactory(createPostgresBackend);

const inDatabase = (max: number) => ({
  connectionString: DATABASE_URL,
  schema: 'bullmq',
  migrate: true,
  idleTimeoutMillis,
  max,
});

/** How a queue is reached by who adds to it: it fails rather than waits. */
export const adding =
  REDIS_URL === undefined
    ? inDatabase(2)
    : { url: REDIS_URL, enableOfflineQueue: false, maxRetriesPerRequest: 1 };

/** How a queue is reached by who works on it: it waits for as long as need be. */
export const working =
  REDIS_URL === undefined ? inDatabase(4) : { url: REDIS_URL, maxRetriesPerRequest: null };

const kept = { removeOnComplete: 1_000, removeOnFail: 5_000 };
const MOST_UNSAID = 100;
const PATIENCE_MS = 2_000;

/** The works that time wakes, and how often, in milliseconds. */
export const schedule = { close: 1_000, sweep: 5_000, tell: 60_000, forget: 3_600_000 } as const;
export type Work = keyof typeof schedule;

/** Closes something that may be waiting for a server that is not there. */
export const closeSoon = (it: { close: () => Promise<unknown> }): Promise<unknown> =>
  Promise.race([it.close().catch(() => undefined), later(PATIENCE_MS, undefined, { ref: false })]);

/**
 * Adds to the queues. A queue only wakes: whatever it loses, or cannot take because it is not there, is found
 * again in the database. So nothing here waits for it, and nothing fails with it.
 */
@Injectable()
export class Queues extends PostBell implements BeforeApplicationShutdown {
  private readonly log = new BoundedLog('Queues');
  private readonly post = this.open('post');
  private readonly clocks = this.open('clocks');
  private unsaid = 0;

  constructor() {
    super();
    for (const [name, every] of Object.entries(schedule))
      this.clocks.upsertJobScheduler(name, { every }, { name, opts: kept }).catch(this.log.warn);
  }

  ring(deliveryIds: string[]): void {
    if (this.unsaid >= MOST_UNSAID) return;
    this.unsaid += 1;
    const jobs = deliveryIds.map((id) => ({
      name: 'send',
      data: { id },
      opts: { ...kept, deduplication: { id } },
    }));
    this.post
      .addBulk(jobs)
      .catch(this.log.warn)
      .finally(() => (this.unsaid -= 1));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all([this.post, this.clocks].map(closeSoon));
  }

  private open(name: string): Queue {
    const queue = new Queue(name, { connection: adding });
    queue.on('error', this.log.warn);
    return queue;
  }
}

@Global()
@Module({ providers: [{ provide: PostBell, useClass: Queues }], exports: [PostBell] })
export class QueuesModule {}
