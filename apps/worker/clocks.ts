import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { setTimeout as later } from 'node:timers/promises';
import { Journal } from '@lib/journal';
import { NoticesClock } from '@lib/notices';
import { BoundedLog, OneAtATime } from '@lib/platform';
import { PostOffice } from '@lib/post';
import { Deadlines, LongAfter } from './deadlines';
import { schedule, type Work } from './queues';

const PATIENCE_MS = 5_000;

/**
 * What has to be done as time goes by. The queue wakes it; and because a queue may be lost, every process wakes
 * itself too. Each work may be done at any time, any number of times, by any number of processes.
 */
@Injectable()
export class Clocks implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new BoundedLog(Clocks.name);
  private readonly works: Record<Work, OneAtATime>;
  private timers: NodeJS.Timeout[] = [];

  constructor(
    notices: NoticesClock,
    post: PostOffice,
    journal: Journal,
    deadlines: Deadlines,
    longAfter: LongAfter,
  ) {
    this.works = {
      close: this.each(...deadlines.ends),
      sweep: this.each(
        () => notices.sweep(),
        // It sees to itself, also when it is to stop: how long a mail server takes to answer is nobody's to say.
        () => Promise.resolve(void post.deliver().catch(this.log.warn)),
      ),
      tell: this.each(() => notices.tell(), ...deadlines.before),
      forget: this.each(
        () => journal.forgetOldReplies(),
        () => notices.forget(),
        ...longAfter.ends,
      ),
    };
  }

  run(work: Work): Promise<void> {
    return this.works[work].ask();
  }

  onApplicationBootstrap(): void {
    this.timers = Object.entries(schedule).map(([work, every]) => {
      this.run(work as Work).catch(this.log.warn);
      return setInterval(() => void this.run(work as Work).catch(this.log.warn), every);
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    const settled = Promise.all(Object.values(this.works).map((it) => it.settled()));
    await Promise.race([settled, later(PATIENCE_MS, undefined, { ref: false })]);
  }

  /** Works that do not wait for one another: what keeps one from being done does not keep the others. */
  private each(...works: (() => Promise<unknown>)[]): OneAtATime {
    return new OneAtATime(async () => {
      await Promise.all(works.map((work) => work().catch(this.log.warn)));
    });
  }
}
