import { Injectable } from '@nestjs/common';
import type { Input, openSeats, Reply } from '@lib/contracts';
import { Journal } from '@lib/journal';
import { Refusal, refuse, type Viewer } from '@lib/platform';
import { boardOf } from './board-data';
import { OpenedSeats } from './opened-seats.entity';
import { askOn, moveOn } from './selection-on-the-page';

/** Which seats are open to whom, where that is not as the profile says. */
@Injectable()
export class OpeningSeats {
  constructor(private readonly journal: Journal) {}

  open(
    viewer: Viewer,
    { groupId, nominationId, seats, reason }: Input<typeof openSeats>,
  ): Promise<Reply<typeof openSeats>> {
    return this.journal.writeInChamber(groupId, viewer, async (page) => {
      await moveOn(page, 'change');
      const { nominees, profile } = await boardOf(askOn(page), groupId);
      if (!nominees.some(({ id }) => id === nominationId)) throw new Refusal('not-found');
      const known = profile?.profile.categories.map(({ id }) => id) ?? [];
      refuse(seats?.every((it) => known.includes(it)) === false ? 'no-such-category' : null);
      const { journalId: chamberId, at } = page;
      await page.delete(OpenedSeats, { nominationId });
      if (seats !== null)
        await page.insert(OpenedSeats, {
          ...{ nominationId, chamberId, groupId, reason, at, openedBy: viewer.id },
          seats: [...new Set(seats)],
        });
      page.record('nominee.seats-opened', { nominationId, seats, reason });
      return { done: true };
    });
  }
}
