import * as z from 'zod/mini';
import { CorrectionOutcome } from './correction-outcome';
import { route } from './route';
import { Instant, maybeWords, words } from './text';

const ofMeeting = { groupId: z.uuid(), meetingId: z.uuid() };
const at = '/api/groups/:groupId/meetings/:meetingId/report/corrections';

/** What somebody who attended would have otherwise in a report. */
export const ReportCorrection = z.object({
  id: z.uuid(),
  paragraphId: z.uuid(),
  /** The number of the paragraph now; empty when it is no longer in the report. */
  number: z.string(),
  personId: z.uuid(),
  name: z.string(),
  text: z.string(),
  reason: z.string(),
  at: Instant,
  outcome: z.nullable(CorrectionOutcome),
  answer: z.string(),
});
export type ReportCorrection = z.infer<typeof ReportCorrection>;

/** Asks for another wording of a paragraph. Only who attended does. */
export const proposeCorrection = route({
  does: 'M10',
  method: 'POST',
  path: at,
  input: z.strictObject({
    ...ofMeeting,
    paragraphId: z.uuid(),
    text: words(4_000),
    reason: maybeWords(1_000),
  }),
  reply: z.object({ correctionId: z.uuid() }),
});
/**
 * The chair takes a correction, and the paragraph says so from then on; or, with the reason, says that it was taken up in
 * another way, or declines it.
 */
export const answerCorrection = route({
  does: 'M10',
  method: 'POST',
  path: `${at}/:correctionId/answer`,
  input: z.strictObject({
    ...ofMeeting,
    correctionId: z.uuid(),
    outcome: CorrectionOutcome,
    answer: maybeWords(1_000),
    /** What the paragraph said when it was read: to take a correction is to replace just that. */
    over: z.optional(maybeWords(8_000)),
  }),
  reply: z.object({ done: z.literal(true) }),
});
