import * as z from 'zod/mini';
import { route } from './route';

/** What one may be told of beside formal acts, and may want to be told in a way of one's own. */
export const Topic = z.enum(['answers', 'replies', 'comments', 'group']);
export type Topic = z.infer<typeof Topic>;

/** How soon: by a message at once, in the summary of the next morning, or not at all. */
export const Level = z.enum(['at-once', 'daily', 'off']);
export type Level = z.infer<typeof Level>;

/** The signed word of a summary's own link: whose summaries it stops, and nothing else. */
export const StopToken = z.string().check(z.regex(/^[\w-]{20,200}$/));

const done = z.object({ done: z.literal(true) });

/** How I am told of each topic, in all my groups. */
export const listLevels = route({
  does: 'A09',
  method: 'GET',
  path: '/api/me/levels',
  shows: 'levels',
  input: z.strictObject({}),
  reply: z.object({ levels: z.array(z.object({ topic: Topic, level: Level })) }),
});
export const setLevel = route({
  does: 'A09',
  method: 'PUT',
  path: '/api/me/levels/:topic',
  input: z.strictObject({ topic: Topic, level: Level }),
  reply: done,
});
/**
 * Turns off whatever comes by daily summary, for whoever's summary the token was in. It is the address in the
 * summary's List-Unsubscribe: mail programs post to it for their reader (RFC 8058), as the page at the same address
 * does when its button is pressed.
 */
export const stopSummaries = route({
  does: 'A09',
  method: 'POST',
  path: '/unsubscribe/:token',
  anonymous: true,
  input: z.strictObject({ token: StopToken }),
  reply: done,
});
