import { Controller } from '@nestjs/common';
import {
  type Input,
  listDeliveries,
  listDemoMail,
  markSeen,
  readDemoMail,
  readHome,
  readJournal,
  readRecord,
  retryDelivery,
} from '@lib/contracts';
import { Serves, type Viewer } from '@lib/platform';
import { Deliveries } from './deliveries';
import { NoticesQueries } from './notices.queries';
import { RecordQueries } from './record.queries';
import { Visits } from './visits';

@Controller()
export class NoticesController {
  constructor(
    private readonly queries: NoticesQueries,
    private readonly records: RecordQueries,
    private readonly visits: Visits,
    private readonly deliveries: Deliveries,
  ) {}

  @Serves(readHome)
  readHome(viewer: Viewer, input: Input<typeof readHome>) {
    return this.queries.home(viewer, input);
  }

  @Serves(markSeen)
  markSeen(viewer: Viewer, input: Input<typeof markSeen>) {
    return this.visits.mark(viewer, input);
  }

  @Serves(readJournal)
  readJournal(viewer: Viewer, input: Input<typeof readJournal>) {
    return this.queries.journal(viewer, input);
  }

  @Serves(readRecord)
  readRecord(viewer: Viewer, input: Input<typeof readRecord>) {
    return this.records.record(viewer, input);
  }

  @Serves(listDeliveries)
  listDeliveries(viewer: Viewer, input: Input<typeof listDeliveries>) {
    return this.deliveries.list(viewer, input);
  }

  @Serves(retryDelivery)
  retryDelivery(viewer: Viewer, input: Input<typeof retryDelivery>) {
    return this.deliveries.retry(viewer, input);
  }

  @Serves(listDemoMail)
  listDemoMail() {
    return this.queries.demoMails();
  }

  @Serves(readDemoMail)
  readDemoMail(viewer: Viewer, input: Input<typeof readDemoMail>) {
    return this.queries.demoMail(viewer, input);
  }
}
