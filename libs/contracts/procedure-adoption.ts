import * as z from 'zod/mini';
import { Procedure } from './procedure';
import { route } from './route';
import { Instant, line } from './text';

const ofGroup = { groupId: z.uuid() };
const at = '/api/groups/:groupId/procedure/adoptions';

/** That the group took a version of its working procedure as its own: a decision of a meeting, never changed afterwards. */
export const Adoption = z.object({
  version: z.int(),
  /** By what it is cited, as in `IAG-SYN/1/WP/2`. */
  symbol: z.string(),
  settings: Procedure,
  meeting: z.object({ n: z.int(), title: z.string() }),
  /** Where the decision stands, as in “Report of the first meeting, paragraph 7”. */
  record: z.string(),
  adoptedAt: Instant,
});
export type Adoption = z.infer<typeof Adoption>;

/** What the group has adopted, the latest first; and for the desk the meetings that may have done so. */
export const readAdoptions = route({
  does: 'C02',
  method: 'GET',
  path: at,
  shows: 'procedure-adoptions',
  input: z.strictObject(ofGroup),
  reply: z.object({
    adoptions: z.array(Adoption),
    /** Whether whoever asks may record one now, and which meetings can have decided it. */
    mayRecord: z.boolean(),
    meetings: z.array(z.object({ id: z.uuid(), n: z.int(), title: z.string() })),
  }),
});
/** Records that a meeting adopted the working procedure, as it stood or with changes: those become its next version. */
export const adoptProcedure = route({
  does: 'M02',
  method: 'PUT',
  path: at,
  edits: true,
  input: z.strictObject({ ...ofGroup, meetingId: z.uuid(), procedure: Procedure, record: line(300) }),
  reply: z.object({ version: z.int() }),
});
