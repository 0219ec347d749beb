import { Injectable } from '@nestjs/common';
import { BoundedLog, Clock, Reader, Refusal, theSystem, timeOutsidePages } from '@lib/platform';
import { Elections } from './elections';

const due = `
  select id, group_id as "groupId" from chair_election
   where state = 'candidates' and candidates_until <= $1 or state = 'acclaiming' and objections_until <= $1`;

/** Closes the lists of candidates, and says of whom nobody objected to that they are elected. */
@Injectable()
export class ElectionClock {
  private readonly log = new BoundedLog(ElectionClock.name);

  constructor(
    private readonly elections: Elections,
    private readonly db: Reader,
    private readonly clock: Clock,
  ) {}

  async settleDue(): Promise<void> {
    const now = await timeOutsidePages(this.db, this.clock);
    const all = await this.db.query<{ id: string; groupId: string }[]>(due, [now]);
    for (const { id, groupId } of all) await this.elections.settle(theSystem, groupId, id).catch(this.note);
  }

  /** Somebody was quicker: objected, or called it off. There is nothing left to do. */
  private readonly note = (error: unknown): void => {
    if (!(error instanceof Refusal)) this.log.warn(error);
  };
}
