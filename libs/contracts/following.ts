import * as z from 'zod/mini';
import type { Action } from './actions';
import type { CarriedBatch } from './carried';

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
  entries: (groupId: string, batch: CarriedBatch) => void;
  /** This journal is not, or no longer, this viewer's to follow. */
  left: (groupId: string) => void;
  /** What was said on the socket was not understood. */
  refused: (code: string) => void;
}
