import { Injectable } from '@nestjs/common';
import { Journal } from '@lib/journal';
import {
  BoundedLog,
  Clock,
  Reader,
  Refusal,
  refuse,
  Sealed,
  theSystem,
  timeOutsidePages,
} from '@lib/platform';
import * as sql from './consultation.sql';
import { closeOn, roundOn } from './round-on-the-page';
import { objectionToClosing } from './round.rules';

/** Chambers in which something is due: the database notes when, beside the seal, and not what. */
const dueChambers = 'select id, group_id as "groupId" from chamber where due_at <= $1';

/** Says that the time of a consultation is over, and who has not replied by then. */
@Injectable()
export class ConsultationClock {
  private readonly log = new BoundedLog(ConsultationClock.name);

  constructor(
    private readonly journal: Journal,
    private readonly db: Reader,
    private readonly sealed: Sealed,
    private readonly clock: Clock,
  ) {}

  async closeDue(): Promise<void> {
    const now = await timeOutsidePages(this.db, this.clock);
    for (const { id, groupId } of await this.db.query<{ id: string; groupId: string }[]>(dueChambers, [
      now,
    ])) {
      const due = await this.sealed.read(id, (ask) => ask<{ id: string }>(sql.dueRounds, groupId, now));
      for (const it of due) await this.close(groupId, it.id).catch(this.note);
    }
  }

  private close(groupId: string, roundId: string): Promise<void> {
    return this.journal.writeInChamber(groupId, theSystem, async (page) => {
      const it = await roundOn(page, roundId);
      refuse(objectionToClosing(it, page.at));
      await closeOn(page, it);
    });
  }

  /** Somebody was quicker: extended it, or noted its outcome. There is nothing left to do. */
  private readonly note = (error: unknown): void => {
    if (!(error instanceof Refusal)) this.log.warn(error);
  };
}
