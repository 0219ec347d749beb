import { Injectable } from '@nestjs/common';
import { isAway, SHORTLY_BEFORE_MS } from '@lib/outages';
import { BoundedLog, Clock, Reader, Refusal, theSystem, timeOutsidePages } from '@lib/platform';
import { Elections } from './elections';

/** None while the service is away; and those so many milliseconds before whose end it was. */
const due = `
  select e.id, e.group_id as "groupId" from chair_election e
   where not ${isAway}
     and (e.state = 'candidates' and e.candidates_until <= $1
          or e.state = 'acclaiming' and (e.objections_until <= $1 or exists (
            select from outage o
             where o.from_at < e.objections_until and o.to_at > e.objections_until - $2 * interval '1 millisecond')))`;

/** Closes the lists of candidates, moves the time to object shortly before whose end the service was away, and says of whom nobody objected to that they are elected. */
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
    const all = await this.db.query<{ id: string; groupId: string }[]>(due, [now, SHORTLY_BEFORE_MS]);
    for (const { id, groupId } of all) await this.elections.settle(theSystem, groupId, id).catch(this.note);
  }

  /** Somebody was quicker: objected, or called it off. There is nothing left to do. */
  private readonly note = (error: unknown): void => {
    if (!(error instanceof Refusal)) this.log.warn(error);
  };
}
