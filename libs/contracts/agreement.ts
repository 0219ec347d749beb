import * as z from 'zod/mini';
import { route } from './route';
import { Instant, line, maybeWords, words, Zone } from './text';

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

const ofGroup = { groupId: z.uuid() };
const ofCirculation = { ...ofGroup, circulationId: z.uuid() };
const at = '/api/groups/:groupId/circulations/:circulationId';
const stated = z.object({ state: CirculationState });
const Hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

export const listCirculations = route({
  does: 'T01',
  method: 'GET',
  path: '/api/groups/:groupId/circulations',
  shows: 'circulations',
  input: z.strictObject(ofGroup),
  reply: z.object({
    circulations: z.array(
      z.pick(Circulation, {
        id: true,
        n: true,
        state: true,
        bundle: true,
        openedAt: true,
        expiresAt: true,
        zone: true,
      }),
    ),
  }),
});
export const readCirculation = route({
  does: 'T01',
  method: 'GET',
  path: at,
  shows: 'circulation',
  input: z.strictObject(ofCirculation),
  reply: Circulation,
});
export const openCirculation = route({
  does: 'S01',
  method: 'POST',
  path: '/api/groups/:groupId/circulations',
  input: z.strictObject({
    ...ofGroup,
    versions: z
      .array(z.strictObject({ versionId: z.uuid(), sha256: Hash }))
      .check(z.minLength(1), z.maxLength(5)),
    mode: AgreementMode,
    expiresAt: Instant,
    zone: Zone,
    note: maybeWords(2_000),
  }),
  reply: z.object({ circulationId: z.uuid() }),
});
/**
 * Agrees or objects to exactly the texts whose fingerprints are quoted. After the end it is kept as a statement
 * for the record, and the reply says so (`late`).
 */
export const giveAnswer = route({
  does: 'S02',
  method: 'POST',
  path: `${at}/answers`,
  input: z.strictObject({
    ...ofCirculation,
    hashes: z.array(Hash).check(z.minLength(1), z.maxLength(5)),
    kind: AnswerKind,
    note: maybeWords(2_000),
    objection: z.nullable(
      z.strictObject({
        paragraphs: z
          .array(line(20))
          .check(z.minLength(1, 'Name the paragraph you object to.'), z.maxLength(50)),
        reason: words(5_000),
        proposed: words(8_000),
      }),
    ),
  }),
  reply: z.object({ receipt: z.uuid(), at: Instant, late: z.boolean(), state: CirculationState }),
});
export const liftObjection = route({
  does: 'S03',
  method: 'POST',
  path: `${at}/lifting`,
  input: z.strictObject({ ...ofCirculation, note: maybeWords(2_000) }),
  reply: stated,
});
export const extendCirculation = route({
  does: 'S06',
  method: 'POST',
  path: `${at}/extension`,
  input: z.strictObject({ ...ofCirculation, expiresAt: Instant, zone: Zone, reason: line(500) }),
  reply: z.object({ expiresAt: Instant }),
});
export const consultObjectors = route({
  does: 'S08',
  method: 'POST',
  path: `${at}/consultation`,
  input: z.strictObject({ ...ofCirculation, note: maybeWords(2_000) }),
  reply: stated,
});
/** Takes the text back to be changed. Every answer is void; a new circulation has a full new period. */
export const reviseText = route({
  does: 'S08',
  method: 'POST',
  path: `${at}/revision`,
  input: z.strictObject({ ...ofCirculation, reason: line(500) }),
  reply: stated,
});
/** The chair ends a broken circulation otherwise: by a meeting, with a reservation where the procedure allows, or agreed once all objections were lifted. */
export const concludeCirculation = route({
  does: 'S08',
  method: 'POST',
  path: `${at}/conclusion`,
  input: z.strictObject({
    ...ofCirculation,
    as: z.enum(['to_meeting', 'agreed_with_reservation', 'agreed']),
    reason: line(500),
  }),
  reply: stated,
});
