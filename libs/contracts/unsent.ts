import * as z from 'zod/mini';
import { CommentType } from './advice-comments';
import { route } from './route';
import { Anchor, Instant, maybeWords } from './text';

/** The Idempotency-Key under which the words will be sent: it names them from their first letter on. */
const Key = z.string().check(z.regex(/^[0-9a-f]{32}$/, 'A key has 32 hexadecimal digits.'));

const begun = {
  paragraphId: z.uuid(),
  /** The version that was before the writer. */
  versionId: z.uuid(),
  anchor: z.nullable(Anchor),
  mode: z.enum(['comment', 'wording']),
  text: maybeWords(5_000),
  wording: maybeWords(8_000),
  type: CommentType,
};
/** A comment or a wording that somebody has begun. It is no act of the group, and there for its writer alone. */
export const Unsent = z.object({ key: Key, ...begun, savedAt: Instant });
export type Unsent = z.infer<typeof Unsent>;

const ofDraft = { groupId: z.uuid(), draftId: z.uuid() };
const at = '/api/groups/:groupId/drafts/:draftId/unsent';

/** What I have begun on this draft, on any device, and neither sent nor thrown away. */
export const listUnsent = route({
  does: 'K04',
  method: 'GET',
  path: at,
  shows: 'unsent',
  input: z.strictObject(ofDraft),
  reply: z.object({ unsent: z.array(Unsent) }),
});
/** Keeps the words as they are by now; asked again while one writes. */
export const keepUnsent = route({
  does: 'K04',
  method: 'PUT',
  path: `${at}/:key`,
  input: z.strictObject({ ...ofDraft, key: Key, ...begun }),
  reply: z.object({ savedAt: Instant }),
});
export const dropUnsent = route({
  does: 'K04',
  method: 'DELETE',
  path: `${at}/:key`,
  input: z.strictObject({ ...ofDraft, key: Key }),
  reply: z.object({ done: z.literal(true) }),
});

export const unsentRefusals = {
  'too-much-unsent': [
    409,
    'You have begun a hundred comments on this draft. Send or discard some; this one is kept on this device only.',
  ],
} as const;
