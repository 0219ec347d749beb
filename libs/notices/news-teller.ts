import { Injectable } from '@nestjs/common';
import type { Level, Topic } from '@lib/contracts';
import { Journal } from '@lib/journal';
import { BoundedLog, Clock, Reader, timeOutsidePages } from '@lib/platform';
import { PostBell } from '@lib/post';
import { isSummaryDue } from './morning.rules';
import * as sql from './news.sql';
import { wallTime } from './wall-clock';

/** Of what happens within so many minutes one message tells, rather than one for each. */
export const HOLD_MINUTES = 5;

interface Waiting {
  groupId: string;
  personId: string;
}
interface WaitingForSummary extends Waiting {
  timeZone: string;
  oldest: Date;
  last: string | null;
}
interface Owed {
  level: Level;
  topic: Topic | null;
  kind: string;
  day: string | null;
}

/**
 * Owes people the messages that tell them what is new, once it has waited long enough. What waits stands in rows, and
 * so does what has been told: this may be asked at any time, by any number of processes.
 */
@Injectable()
export class NewsTeller {
  private readonly log = new BoundedLog(NewsTeller.name);

  constructor(
    private readonly db: Reader,
    private readonly journal: Journal,
    private readonly clock: Clock,
    private readonly bell: PostBell,
  ) {}

  async tellDue(): Promise<void> {
    const now = await timeOutsidePages(this.db, this.clock);
    const held = await this.db.query<(Waiting & { topic: Topic })[]>(sql.held, [now, HOLD_MINUTES]);
    for (const it of held) await this.tellAtOnce(it).catch(this.log.warn);
    const waiting = await this.db.query<WaitingForSummary[]>(sql.waitingForSummary);
    for (const it of waiting) await this.sumUp(it, now).catch(this.log.warn);
  }

  /** Forgets what was told long ago; the journal still has it. */
  forget(): Promise<unknown> {
    return this.journal.keepBooks((sheet) => sheet.ask(sql.forgetNews));
  }

  private tellAtOnce({ topic, ...to }: Waiting & { topic: Topic }): Promise<void> {
    return this.owe(to, { level: 'at-once', topic, kind: `news.${topic}`, day: null });
  }

  private async sumUp({ timeZone, oldest, last, ...to }: WaitingForSummary, now: Date): Promise<void> {
    const here = wallTime(now, timeZone);
    if (!isSummaryDue(wallTime(oldest, timeZone), here, last)) return;
    await this.owe(to, { level: 'daily', topic: null, kind: 'summary', day: here.date });
  }

  private async owe({ groupId, personId }: Waiting, { level, topic, kind, day }: Owed): Promise<void> {
    const owed = await this.journal.keepBooks((sheet) =>
      sheet.ask<{ id: string }>(sql.oweNews, groupId, personId, level, topic, kind, day),
    );
    if (owed.length > 0) this.bell.ring(owed.map(({ id }) => id));
  }
}
