import * as z from 'zod/mini';
import { route } from './route';
import { Instant } from './text';

/**
 * How the installation is: what waits, what failed, what is behind. Numbers and times; nothing anybody wrote. Only
 * for an administrator who asks from an internal network.
 */
export const readHealth = route({
  does: 'Z04',
  method: 'GET',
  path: '/api/health',
  shows: 'health',
  input: z.strictObject({}),
  reply: z.object({
    at: Instant,
    mail: z.object({
      waiting: z.int(),
      /** Since when the oldest message that is due has been due; null when none is. */
      dueSince: z.nullable(Instant),
      failed: z.int(),
      sentToday: z.int(),
    }),
    /** Letters to addresses, such as those of official notifications; of chambers none is counted. */
    letters: z.object({
      /** Not tried yet. */
      waiting: z.int(),
      /** Tried, and to be tried again. */
      retrying: z.int(),
      /** Since when the oldest has been due that has been so for a minute or more; null when none has. */
      dueSince: z.nullable(Instant),
      /** Given up or sent back, and nobody has noted that their Party was reached otherwise. */
      undelivered: z.int(),
    }),
    /** Readers of journals that have not read them to their end. */
    readers: z.array(z.object({ reader: z.string(), behind: z.int() })),
    /** Deadlines that have come and that nobody has noticed. */
    overdue: z.int(),
    sessions: z.int(),
    groups: z.int(),
    entries: z.int(),
    databaseBytes: z.number(),
    outages: z.array(z.object({ from: Instant, to: Instant })),
  }),
});
