import { Injectable } from '@nestjs/common';
import { BoundedLog, Clock, Reader, Refusal, theSystem, timeOutsidePages } from '@lib/platform';
import type { DatePoll } from './dates/date-poll.entity';
import { isReminderDue } from './dates/poll.rules';
import { toRemind } from './dates/poll.sql';
import { Attendances } from './floor/attendances';
import { silentSince } from './floor/floor.sql';
import { Polls } from './dates/polls';
import { silentlyAdopted } from './report/report.sql';
import { Reports } from './report/reports';

interface Due {
  readonly groupId: string;
  readonly meetingId: string;
}
interface Silent extends Due {
  readonly personId: string;
}

/**
 * What time does: whoever has not said when they can is reminded, in a meeting a line that is silent is lost, and a
 * report to which nobody has anything more to say is adopted.
 */
@Injectable()
export class MeetingsClock {
  private readonly log = new BoundedLog(MeetingsClock.name);

  constructor(
    private readonly polls: Polls,
    private readonly attendances: Attendances,
    private readonly reports: Reports,
    private readonly db: Reader,
    private readonly clock: Clock,
  ) {}

  async remindDue(): Promise<void> {
    const now = await timeOutsidePages(this.db, this.clock);
    for (const it of await this.db.query<DatePoll[]>(toRemind, [now]))
      if (isReminderDue(it, now)) await this.polls.remind(theSystem, it.groupId, it.id).catch(this.note);
  }

  async loseLines(): Promise<void> {
    const now = await timeOutsidePages(this.db, this.clock);
    for (const { groupId, meetingId, personId } of await this.db.query<Silent[]>(silentSince, [now]))
      await this.attendances.loseLine(theSystem, groupId, meetingId, personId).catch(this.note);
  }

  async adoptReports(): Promise<void> {
    const now = await timeOutsidePages(this.db, this.clock);
    for (const { groupId, meetingId } of await this.db.query<Due[]>(silentlyAdopted, [now]))
      await this.reports.adoptBySilence(theSystem, groupId, meetingId).catch(this.note);
  }

  /** Somebody was quicker, or everyone has answered: there is nothing left to do. */
  private readonly note = (error: unknown): void => {
    if (!(error instanceof Refusal)) this.log.warn(error);
  };
}
