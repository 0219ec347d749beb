import { Injectable } from '@nestjs/common';
import { Cycle, overStages } from '@lib/groups';
import { Journal, type Page } from '@lib/journal';
import { SHORTLY_BEFORE_MS } from '@lib/outages';
import { BoundedLog, Clock, Reader, Refusal, refuse, theSystem, timeOutsidePages } from '@lib/platform';
import { dueBy } from './agreement.sql';
import { Circulation } from './circulation.entity';
import { namesOf } from './bundle';
import { adoptOn, giveUpOn, voicesOn } from './circulation-on-the-page';
import { isOver, objectionToExpiry } from './circulation.rules';
import { moveForOutages } from './outages-before-the-end';
import { countsOf, outcomeAtExpiry, stands, type Voice } from './voices.rules';

/** Says that the period of a circulation is over, and what has come of it. */
@Injectable()
export class CirculationClock {
  private readonly log = new BoundedLog(CirculationClock.name);

  constructor(
    private readonly journal: Journal,
    private readonly db: Reader,
    private readonly clock: Clock,
  ) {}

  /**
   * Ends every circulation whose end has come and to which nobody objects, and those whose cycle is over; moves the end of
   * those before whose end the service was away. May be asked at any time, by anybody. While the service is away, or the
   * work of the group suspended, no time runs out.
   */
  async expireDue(): Promise<void> {
    const now = await timeOutsidePages(this.db, this.clock);
    const due = await this.db.query<{ id: string; groupId: string }[]>(dueBy, [
      now,
      SHORTLY_BEFORE_MS,
      overStages,
    ]);
    await Promise.all(due.map(({ groupId, id }) => this.expire(groupId, id)));
  }

  /** Ends one, or moves its end. Objections and the clock are read again under the pen: an objection and an expiry never both win. */
  async expire(groupId: string, circulationId: string): Promise<void> {
    const write = this.journal.write(groupId, theSystem, async (page) => {
      const it = await page.one(Circulation, { id: circulationId, groupId });
      const cycle = await page.one(Cycle, { groupId });
      if (overStages.includes(cycle.stage)) return endWithCycle(page, it, cycle);
      if (await moveForOutages(page, it)) return;
      const voices = await voicesOn(page, circulationId);
      refuse(objectionToExpiry(it, voices.filter(stands).length, page.at));
      refuse(cycle.stage === 'suspended' ? 'not-at-this-stage' : null);
      await end(page, it, voices);
    });
    await write.catch(this.note);
  }

  /** Somebody was quicker: objected, extended, or ended it. There is nothing left to do. */
  private readonly note = (error: unknown): void => {
    if (!(error instanceof Refusal)) this.log.warn(error);
  };
}

async function end(page: Page, it: Circulation, voices: readonly Voice[]): Promise<void> {
  const counts = countsOf(voices);
  const outcome = outcomeAtExpiry(it.mode, counts);
  if (outcome !== 'lapsed') {
    await adoptOn(page, it, outcome);
    return;
  }
  await giveUpOn(page, it, 'lapsed');
  page.record('circulation.lapsed', { ...namesOf(it), counts });
}

/** There is no group any more that could agree: whatever was answered, and whatever the hour, nothing is adopted. */
async function endWithCycle(page: Page, it: Circulation, { stageReason }: Cycle): Promise<void> {
  refuse(isOver(it.state) ? 'circulation-over' : null);
  const counts = countsOf(await voicesOn(page, it.id));
  await giveUpOn(page, it, 'lapsed', stageReason ?? '');
  page.record('circulation.lapsed', { ...namesOf(it), counts, withCycle: true });
}
