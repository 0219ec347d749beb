import { Injectable } from '@nestjs/common';
import type { Input, listDeliveries, Reply, retryDelivery } from '@lib/contracts';
import { Journal } from '@lib/journal';
import { Reader, type Viewer } from '@lib/platform';
import { Delivery } from './delivery.entity';

const ofGroup = `
  select id, person_id as "personId", kind, case when bounced_at is null then state else 'bounced' end as state, tries,
         created_at as at, sent_at as "sentAt", bounced_at as "bouncedAt", fault
    from delivery where group_id = $1 order by created_at desc, id limit 500`;

/** Mail as the secretariat sees it: what has gone, what waits, what came back, and what could not be delivered. */
@Injectable()
export class Deliveries {
  constructor(
    private readonly db: Reader,
    private readonly journal: Journal,
  ) {}

  async list(_: Viewer, { groupId }: Input<typeof listDeliveries>): Promise<Reply<typeof listDeliveries>> {
    const deliveries = await this.db.query<Reply<typeof listDeliveries>['deliveries']>(ofGroup, [groupId]);
    return { deliveries };
  }

  /** Has a message sent again from its first try, as a sending of its own, unless somebody is sending it this very moment. */
  retry(
    viewer: Viewer,
    { groupId, deliveryId }: Input<typeof retryDelivery>,
  ): Promise<Reply<typeof retryDelivery>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const { state, sending } = await page.one(Delivery, { id: deliveryId, groupId });
      if (state !== 'leased')
        await page.update(
          Delivery,
          { id: deliveryId, state },
          {
            ...{ state: 'waiting' as const, tries: 0, sending: sending + 1, nextAt: page.at },
            ...{ fault: null, sentAt: null, bouncedAt: null },
          },
        );
      page.record('delivery.retried', { deliveryId });
      return { done: true as const };
    });
  }
}
