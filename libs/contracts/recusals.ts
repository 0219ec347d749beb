import * as z from 'zod/mini';
import { route } from './route';
import { Instant, words } from './text';

const ofMeeting = { groupId: z.uuid(), meetingId: z.uuid() };
const at = '/api/groups/:groupId/meetings/:meetingId/recusals';

const Recusal = z.object({
  id: z.uuid(),
  /** Of the item, as its agenda has it; to whoever is recused it says no more than that. */
  number: z.string(),
  personId: z.uuid(),
  name: z.string(),
  reason: z.string(),
  at: Instant,
});
export type Recusal = z.infer<typeof Recusal>;

/** Who is recused from which closed item of a meeting: for the desk all, for a member themselves. */
export const readRecusals = route({
  does: 'M07',
  method: 'GET',
  path: at,
  shows: 'recusals',
  input: z.strictObject(ofMeeting),
  reply: z.object({
    recusals: z.array(Recusal),
    /** The closed items from which somebody may still be recused: none once the meeting is over. */
    items: z.array(z.object({ id: z.uuid(), number: z.string(), title: z.string() })),
    /** Who may be recused by whoever reads. */
    people: z.array(z.object({ personId: z.uuid(), name: z.string(), party: z.nullable(z.string()) })),
    mayLift: z.boolean(),
  }),
});
/** Records that a member takes no part in a closed item: any member by the desk, and oneself. */
export const recuseMember = route({
  does: 'M07',
  method: 'POST',
  path: at,
  input: z.strictObject({ ...ofMeeting, itemId: z.uuid(), personId: z.uuid(), reason: words(500) }),
  reply: z.object({ recusalId: z.uuid() }),
});
/** Lifts it. Whoever recused themselves has it lifted by the desk too. */
export const liftRecusal = route({
  does: 'M06',
  method: 'POST',
  path: `${at}/:recusalId/lifting`,
  input: z.strictObject({ ...ofMeeting, recusalId: z.uuid() }),
  reply: z.object({ done: z.literal(true) }),
});
