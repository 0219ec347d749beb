import * as z from 'zod/mini';
import { accessEntries } from './access-entries';
import { accountEntries } from './account-entries';
import { adviceEntries, replyEntries } from './advice-entries';
import { agreementEntries } from './agreement-entries';
import { calendarEntries } from './calendar';
import { chairElectionEntries } from './chair-election-entries';
import { entry } from './entry';
import { floorEntries, sessionEntries } from './floor-entries';
import { eventEntries } from './events-entries';
import { groupsEntries } from './groups-entries';
import { levelsEntries } from './levels-entries';
import { correctionsCountEntries, meetingReportEntries } from './meeting-report-entries';
import { meetingsEntries } from './meetings-entries';
import { nominationsEntries } from './nominations-entries';
import { notificationsEntries } from './notifications-entries';
import { compositionEntries } from './composition-entries';
import { adoptionEntries } from './procedure-adoption-entries';
import { selectionEntries } from './selection-entries';
import { taskGroupEntries } from './task-group-entries';

/** Every kind of entry a journal may hold. */
export const catalogue = {
  ...accessEntries,
  ...accountEntries,
  ...groupsEntries,
  ...eventEntries,
  ...adoptionEntries,
  ...nominationsEntries,
  ...selectionEntries,
  ...compositionEntries,
  ...chairElectionEntries,
  ...meetingsEntries,
  ...sessionEntries,
  ...floorEntries,
  ...meetingReportEntries,
  ...correctionsCountEntries,
  ...adviceEntries,
  ...replyEntries,
  ...taskGroupEntries,
  ...agreementEntries,
  ...levelsEntries,
  ...calendarEntries,
  ...notificationsEntries,
  'delivery.retried': entry({
    to: 'desk',
    touches: ['deliveries'],
    payload: z.object({ deliveryId: z.uuid() }),
    says: () => 'had a message sent again',
  }),
};

export type EntryType = keyof typeof catalogue;

/** What is of the moment, who holds a paragraph or has the floor: its own page shows it, and no record tells it afterwards. */
export const passingTypes: ReadonlySet<string> = new Set<EntryType>([
  'report-corrections.counted',
  'reply.withdrawn',
  'paragraph.taken',
  'paragraph.released',
  ...(Object.keys(floorEntries) as (keyof typeof floorEntries)[]),
]);
export type Payload<T extends EntryType> = z.output<(typeof catalogue)[T]['payload']>;

export interface Entry<T extends EntryType = EntryType> {
  seq: number;
  at: Date;
  actorId: string | null;
  type: T;
  payload: Payload<T>;
}

/** Entries in order, and the number up to which the reader has now seen all it may see. */
export interface Batch {
  entries: Entry[];
  upTo: number;
}

export const journalRefusals = {
  'no-such-group': [404, 'There is no such thing here.'],
  'no-idempotency-key': [400, 'Send an Idempotency-Key with this request.'],
  'key-used-otherwise': [422, 'This Idempotency-Key came before, with another request.'],
} as const;
