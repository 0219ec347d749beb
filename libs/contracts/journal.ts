import * as z from 'zod/mini';
import { accessEntries } from './access-entries';
import { accountEntries } from './account-entries';
import type { Action } from './actions';
import { adviceEntries } from './advice-entries';
import { agreementEntries } from './agreement-entries';
import { entry } from './entry';
import { groupsEntries } from './groups-entries';
import { levelsEntries } from './levels-entries';

/** Every kind of entry a journal may hold. */
export const catalogue = {
  ...accessEntries,
  ...accountEntries,
  ...groupsEntries,
  ...adviceEntries,
  ...agreementEntries,
  ...levelsEntries,
  'delivery.retried': entry({
    to: 'desk',
    touches: ['deliveries'],
    payload: z.object({ deliveryId: z.uuid() }),
    says: () => 'had a message sent again',
  }),
};

export type EntryType = keyof typeof catalogue;
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

/** The whole socket protocol: a client follows a journal from a number, the server hands it entries. */
export const Follow = z.strictObject({ groupId: z.uuid(), after: z.int().check(z.minimum(0)) });
export type Follow = z.infer<typeof Follow>;
export const follow = { event: 'follow', does: 'K06', input: Follow } as const satisfies {
  does: Action;
  [key: string]: unknown;
};

export interface ClientEvents {
  follow: (ask: Follow) => void;
}
export interface ServerEvents {
  entries: (groupId: string, batch: Batch) => void;
  /** This journal is not, or no longer, this viewer's to follow. */
  left: (groupId: string) => void;
  /** What was said on the socket was not understood. */
  refused: (code: string) => void;
}

export const journalRefusals = {
  'no-such-group': [404, 'There is no such thing here.'],
  'no-idempotency-key': [400, 'Send an Idempotency-Key with this request.'],
  'key-used-otherwise': [422, 'This Idempotency-Key came before, with another request.'],
} as const;
