import * as z from 'zod/mini';
import { Instant } from './text';

/** The states of a circulation (domain notes, 3.11). `lapsed`: explicit agreement was not complete in time. */
export const CirculationState = z.enum([
  'open',
  'broken',
  'consulting',
  'superseded',
  'to_meeting',
  'agreed',
  'agreed_with_reservation',
  'lapsed',
]);
export type CirculationState = z.infer<typeof CirculationState>;

export const AnswerKind = z.enum(['agree', 'agree_with_note', 'object']);
export type AnswerKind = z.infer<typeof AnswerKind>;

export const AgreementMode = z.enum(['silence', 'explicit']);

/** One text of the bundle. An answer quotes its fingerprint, so nobody agrees to a text nobody can identify. */
export const BundleItem = z.object({
  draftId: z.uuid(),
  versionId: z.uuid(),
  n: z.int(),
  symbol: z.string(),
  title: z.string(),
  sha256: z.string(),
});

export const StandingObjection = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  party: z.string(),
  paragraphs: z.array(z.string()),
  reason: z.string(),
  proposed: z.string(),
  at: Instant,
  liftedAt: z.nullable(Instant),
});
export const Counts = z.object({
  agree: z.int(),
  agreeWithNote: z.int(),
  object: z.int(),
  silent: z.int(),
  total: z.int(),
});
export type Counts = z.infer<typeof Counts>;
export const Position = z.object({
  personId: z.uuid(),
  party: z.string(),
  kind: z.nullable(AnswerKind),
  note: z.string(),
  at: z.nullable(Instant),
});

export const Circulation = z.object({
  id: z.uuid(),
  n: z.int(),
  state: CirculationState,
  mode: AgreementMode,
  bundle: z.array(BundleItem),
  note: z.string(),
  openedAt: Instant,
  openedBy: z.uuid(),
  expiresAt: Instant,
  zone: z.string(),
  movedFrom: z.nullable(Instant),
  brokenAt: z.nullable(Instant),
  concludedAt: z.nullable(Instant),
  conclusion: z.string(),
  predecessorId: z.nullable(z.uuid()),
  successorId: z.nullable(z.uuid()),
  counts: Counts,
  objections: z.array(StandingObjection),
  /** Who answered what: chair and secretariat at once, members when the working procedure allows; else null. */
  positions: z.nullable(z.array(Position)),
  /** The reader's own answer, when the reader is on the roster of this circulation. */
  mine: z.nullable(
    z.object({
      kind: z.nullable(AnswerKind),
      note: z.string(),
      at: z.nullable(Instant),
      objectionId: z.nullable(z.uuid()),
    }),
  ),
  /** Statements that came after the end, for the record. Only chair and secretariat see them before publication. */
  late: z.array(z.object({ personId: z.uuid(), party: z.string(), text: z.string(), at: Instant })),
  now: Instant,
});
export type Circulation = z.infer<typeof Circulation>;
