import * as z from 'zod/mini';

/**
 * What is proposed: another wording of a paragraph, a new paragraph after one that was given, or that a paragraph be
 * left out.
 */
export const ProposalDoes = z.enum(['reword', 'add', 'leave_out']);
export type ProposalDoes = z.infer<typeof ProposalDoes>;
