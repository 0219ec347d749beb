import * as z from 'zod/mini';
import { FrozenParagraph, Round, VersionHead } from './advice-text';
import { route } from './route';
import { Instant, line, maybeWords, Zone } from './text';

const ofDraft = { groupId: z.uuid(), draftId: z.uuid() };
const at = '/api/groups/:groupId/drafts/:draftId';
const done = z.object({ done: z.literal(true) });

export const listVersions = route({
  does: 'T03',
  method: 'GET',
  path: `${at}/versions`,
  shows: 'versions',
  input: z.strictObject(ofDraft),
  reply: z.object({ versions: z.array(VersionHead) }),
});
export const readVersion = route({
  does: 'T03',
  method: 'GET',
  path: `${at}/versions/:n`,
  shows: 'version',
  input: z.strictObject({ ...ofDraft, n: z.coerce.number().check(z.int(), z.positive()) }),
  reply: z.object({ version: VersionHead, paragraphs: z.array(FrozenParagraph) }),
});
export const issueVersion = route({
  does: 'T04',
  method: 'POST',
  path: `${at}/versions`,
  input: z.strictObject({
    ...ofDraft,
    kind: z.enum(['substantive', 'editorial']),
    changeNote: maybeWords(1_000),
  }),
  reply: VersionHead,
});
const Side = z.union([z.literal('working'), z.coerce.number().check(z.int(), z.positive())]);
/** What differs between two versions, or between a version and the working text. Only drafters compare with that. */
export const compareVersions = route({
  does: 'T03',
  method: 'GET',
  path: `${at}/changes`,
  shows: 'changes',
  input: z.strictObject({ ...ofDraft, from: Side, to: Side }),
  reply: z.object({
    changes: z.array(
      z.object({
        paragraphId: z.uuid(),
        kind: z.enum(['added', 'removed', 'changed', 'moved']),
        label: z.string(),
        before: z.nullable(z.string()),
        after: z.nullable(z.string()),
        /** For the working text: its revision, and whether the chair has approved it. */
        revision: z.nullable(z.int()),
        approved: z.nullable(z.boolean()),
        /** Numbers of the comments on it that were accepted, with changes or without. */
        comments: z.array(z.string()),
      }),
    ),
  }),
});

/** The chair takes the text for finalising: from now on only the chair changes it. */
export const beginFinalising = route({
  does: 'C04',
  method: 'POST',
  path: `${at}/finalising`,
  input: z.strictObject(ofDraft),
  reply: done,
});
/** Issues the working text as the final version. Every change must have been approved as it stands. */
export const finalise = route({
  does: 'T05',
  method: 'POST',
  path: `${at}/final`,
  input: z.strictObject({ ...ofDraft, changeNote: maybeWords(1_000) }),
  reply: VersionHead,
});

export const openRound = route({
  does: 'C04',
  method: 'POST',
  path: `${at}/rounds`,
  input: z.strictObject({ ...ofDraft, closesAt: Instant, zone: Zone }),
  reply: Round,
});
export const extendRound = route({
  does: 'C05',
  method: 'POST',
  path: `${at}/rounds/:roundId/extension`,
  input: z.strictObject({ ...ofDraft, roundId: z.uuid(), closesAt: Instant, zone: Zone, reason: line(500) }),
  reply: Round,
});
/** Closes a round whose time is over and in which every comment has an answer. */
export const closeRound = route({
  does: 'C04',
  method: 'POST',
  path: `${at}/rounds/:roundId/close`,
  input: z.strictObject({ ...ofDraft, roundId: z.uuid() }),
  reply: Round,
});
