import * as z from 'zod/mini';
import { entry } from './entry';
import { route } from './route';
import { Instant } from './text';

const done = z.object({ done: z.literal(true) });
const at = '/api/me/calendar-feed';

/** Whether my calendar program has an address for my meetings and deadlines, and since when. */
export const readCalendarFeed = route({
  does: 'A09',
  method: 'GET',
  path: at,
  shows: 'calendar-feed',
  input: z.strictObject({}),
  reply: z.object({ since: z.nullable(Instant) }),
});
/** Makes that address. It is told this once; one that there was before leads nowhere from now on. */
export const makeCalendarFeed = route({
  does: 'A09',
  method: 'POST',
  path: at,
  input: z.strictObject({}),
  reply: z.object({ address: z.string() }),
});
export const endCalendarFeed = route({
  does: 'A09',
  method: 'DELETE',
  path: at,
  input: z.strictObject({}),
  reply: done,
});

const payload = z.object({ personId: z.uuid() });
export const calendarEntries = {
  'calendar-feed.made': entry({
    to: 'desk',
    touches: ['calendar-feed'],
    payload,
    says: () => 'made an address for their calendar program',
  }),
  'calendar-feed.ended': entry({
    to: 'desk',
    touches: ['calendar-feed'],
    payload,
    says: () => 'ended the address for their calendar program',
  }),
};
