import * as z from 'zod/mini';

/**
 * What the chair makes of a correction: the paragraph says it from then on; what it asks for is met by other words, or
 * elsewhere; or the report stays as it is.
 */
export const CorrectionOutcome = z.enum(['taken', 'otherwise', 'declined']);
export type CorrectionOutcome = z.infer<typeof CorrectionOutcome>;
