import { Injectable } from '@nestjs/common';
import {
  houseId,
  type endCalendarFeed,
  type makeCalendarFeed,
  type readCalendarFeed,
  type Reply,
} from '@lib/contracts';
import { Journal } from '@lib/journal';
import { config, keyed, Reader, Refusal, sha256, signedIn, type Viewer } from '@lib/platform';
import { randomUUID } from 'node:crypto';
import { CalendarFeed } from './calendar-feed.entity';

const since = 'select made_at as since from calendar_feed where person_id = $1';

/** The word in an address: who reads what is kept, replies to requests among it, cannot make it. */
const tokenOf = (id: string): string =>
  keyed(config.SECRET, `calendar feed ${id}`).subarray(0, 24).toString('base64url');

/** The address of each person's own feed: made, made anew, and ended by themselves. */
@Injectable()
export class CalendarFeeds {
  constructor(
    private readonly journal: Journal,
    private readonly db: Reader,
  ) {}

  async read(viewer: Viewer): Promise<Reply<typeof readCalendarFeed>> {
    const [it] = await this.db.query<{ since: Date }[]>(since, [signedIn(viewer)]);
    return { since: it?.since ?? null };
  }

  async make(viewer: Viewer): Promise<Reply<typeof makeCalendarFeed>> {
    const personId = signedIn(viewer);
    const { id } = await this.journal.write(houseId, viewer, async (page) => {
      const id = randomUUID();
      await page.delete(CalendarFeed, { personId });
      await page.insert(CalendarFeed, { personId, tokenHash: sha256(tokenOf(id)), madeAt: page.at });
      page.record('calendar-feed.made', { personId }, personId);
      return { id };
    });
    return { address: new URL(`/calendar/${tokenOf(id)}.ics`, config.BASE_URL).href };
  }

  end(viewer: Viewer): Promise<Reply<typeof endCalendarFeed>> {
    const personId = signedIn(viewer);
    return this.journal.write(houseId, viewer, async (page) => {
      if ((await page.delete(CalendarFeed, { personId })) === 0) throw new Refusal('no-calendar-feed');
      page.record('calendar-feed.ended', { personId }, personId);
      return { done: true as const };
    });
  }
}
