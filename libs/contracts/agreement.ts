import * as z from 'zod/mini';
import { AgreementMode, AnswerKind, Circulation, CirculationState } from './circulation';
import { route } from './route';
import { Instant, line, maybeWords, words, Zone } from './text';

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
