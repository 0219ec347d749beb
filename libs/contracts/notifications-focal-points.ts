import * as z from 'zod/mini';
import { route } from './route';
import { Email, Instant, Language, line, maybeLine, PartyCode, words } from './text';

const done = z.object({ done: z.literal(true) });
const ofGroup = { groupId: z.uuid() };
const given = {
  party: PartyCode,
  name: line(120),
  title: maybeLine(120),
  email: Email,
  /** Where mail goes that the first address does not take. */
  fallbackEmail: z.nullable(Email),
  language: Language,
};
export const FocalPointView = z.object({
  id: z.uuid(),
  party: z.string(),
  name: z.string(),
  title: z.string(),
  email: z.string(),
  fallbackEmail: z.nullable(z.string()),
  language: Language,
  since: Instant,
});
/** Who speaks for the Parties and gets what is sent to them; and the Parties that have nobody. */
export const listFocalPoints = route({
  does: 'O01',
  method: 'GET',
  path: '/api/groups/:groupId/focal-points',
  shows: 'focal-points',
  input: z.strictObject(ofGroup),
  reply: z.object({ focalPoints: z.array(FocalPointView), without: z.array(z.string()) }),
});
export const addFocalPoint = route({
  does: 'O01',
  method: 'POST',
  path: '/api/groups/:groupId/focal-points',
  input: z.strictObject({ ...ofGroup, ...given }),
  reply: z.object({ focalPointId: z.uuid() }),
});
/** Changes what is known of one; the Party stays. */
export const editFocalPoint = route({
  does: 'O01',
  method: 'PUT',
  path: '/api/groups/:groupId/focal-points/:focalPointId',
  input: z.strictObject({ ...ofGroup, ...given, focalPointId: z.uuid() }),
  reply: done,
});
export const endFocalPoint = route({
  does: 'O01',
  method: 'POST',
  path: '/api/groups/:groupId/focal-points/:focalPointId/end',
  input: z.strictObject({ ...ofGroup, focalPointId: z.uuid() }),
  reply: done,
});
/**
 * Takes a list in: columns party, name, title, email, fallback_email, language, named in its first line, separated by
 * commas or semicolons. Whoever has the same address for the same Party is changed, everybody else added. All of it,
 * or with one line at fault nothing: each fault says which.
 */
export const importFocalPoints = route({
  does: 'O01',
  method: 'POST',
  path: '/api/groups/:groupId/focal-points/import',
  input: z.strictObject({
    ...ofGroup,
    csv: words(200_000),
  }),
  reply: z.object({ added: z.int(), changed: z.int() }),
});
