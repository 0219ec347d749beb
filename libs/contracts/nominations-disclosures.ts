import * as z from 'zod/mini';
import { DisclosureStatus, NominationDay } from './nominations';
import { Instant, maybeWords } from './text';

export const DisclosureQuestion = z.enum(['employment', 'funding', 'financial', 'intellectual', 'other']);
export const DisclosureAnswers = z
  .array(z.strictObject({ question: DisclosureQuestion, yes: z.boolean(), details: maybeWords(2_000) }))
  .check(
    z.length(5, 'Answer each of the five questions.'),
    z.refine((it) => new Set(it.map(({ question }) => question)).size === 5, 'Answer each question once.'),
  );
export const DisclosureView = z.object({
  status: DisclosureStatus,
  answers: z.nullable(DisclosureAnswers),
  formVersion: z.int(),
  signedAt: z.nullable(NominationDay),
  submittedAt: z.nullable(Instant),
  /** What the head or the secretariat asks, or decided, and why. */
  note: z.string(),
  /** From what somebody keeps away, where it is managed. */
  restriction: z.string(),
  /** What the secretariat proposes to the head; null when nothing is proposed. */
  proposed: z.nullable(DisclosureStatus),
  /** From what somebody keeps away now: as it was found last, until something else is found. */
  inForce: z.string(),
  revision: z.int(),
});
export type DisclosureView = z.infer<typeof DisclosureView>;

/** A disclosure for the Party that made it: of what the secretariat makes of it only what is asked. */
export const PartyDisclosure = z.omit(DisclosureView, { restriction: true, proposed: true, inForce: true });
/** For the member whose interests they are: also from what they keep away. */
export const OwnDisclosure = z.omit(DisclosureView, { restriction: true, proposed: true });
export type OwnDisclosure = z.infer<typeof OwnDisclosure>;
