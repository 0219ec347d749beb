import * as z from 'zod/mini';
import { UnRegion } from './groups';
import {
  atNotification,
  NotificationFields,
  NotificationKind,
  NotificationParagraph,
  ofNotification,
} from './notifications';
import { route } from './route';
import { Instant, Language, line, words, Zone } from './text';

const ofGroup = { groupId: z.uuid() };
const done = z.object({ done: z.literal(true) });
const version = z.object({ version: z.int() });

/** Begins a draft with nothing in it. What follows on another notification names it. */
export const draftNotification = route({
  does: 'O01',
  method: 'POST',
  path: '/api/groups/:groupId/notifications',
  input: z.strictObject({
    ...ofGroup,
    kind: NotificationKind,
    relatesTo: z.nullable(z.uuid()),
    language: Language,
  }),
  reply: z.object({ notificationId: z.uuid() }),
});
/**
 * Begins a draft that says already what follows from the notification it is related to, or of a composition from the
 * roster: subject, text in the source language, recipients, deadline.
 */
export const prepareNotification = route({
  does: 'O01',
  method: 'POST',
  path: '/api/groups/:groupId/notifications/prepared',
  input: z.strictObject({
    ...ofGroup,
    kind: z.enum(['extension', 'reminder', 'supplementary_call', 'corrigendum', 'composition']),
    /** The call, or what is to be corrected; null for a composition. */
    relatesTo: z.nullable(z.uuid()),
    /** The new deadline of an extension or a supplementary call. */
    actionBy: z.nullable(Instant),
    zone: z.nullable(Zone),
    /** Of a supplementary call: the regions below their minimum. */
    regions: z.array(UnRegion),
  }),
  reply: z.object({ notificationId: z.uuid() }),
});
export const editNotification = route({
  does: 'O01',
  method: 'PUT',
  path: atNotification,
  edits: true,
  input: z.strictObject({ ...ofNotification, ...NotificationFields.shape }),
  reply: version,
});
/** Writes the text in one language. In the source language every `of` is null; in a translation none is. */
export const writeNotificationText = route({
  does: 'O01',
  method: 'PUT',
  path: `${atNotification}/texts/:language`,
  edits: true,
  input: z.strictObject({
    ...ofNotification,
    language: Language,
    subject: line(200),
    subjectOf: NotificationParagraph.shape.of,
    paragraphs: z.array(NotificationParagraph).check(z.minLength(1, 'Write a text first.'), z.maxLength(80)),
  }),
  reply: version,
});
export const removeNotificationText = route({
  does: 'O01',
  method: 'DELETE',
  path: `${atNotification}/texts/:language`,
  edits: true,
  input: z.strictObject({ ...ofNotification, language: Language }),
  reply: version,
});
/** Lets it be issued without a language that its kind needs, or with one whose translation is behind: with a reason. */
export const waiveLanguage = route({
  does: 'O01',
  method: 'POST',
  path: `${atNotification}/waivers`,
  input: z.strictObject({ ...ofNotification, language: Language, reason: words(500) }),
  reply: done,
});
export const submitNotification = route({
  does: 'O01',
  method: 'POST',
  path: `${atNotification}/submission`,
  input: z.strictObject(ofNotification),
  reply: done,
});
/** Gives it back to be worked on: the head says what is to change, or the secretariat takes it back itself. */
export const returnNotification = route({
  does: 'O01',
  method: 'POST',
  path: `${atNotification}/return`,
  input: z.strictObject({ ...ofNotification, reason: words(1_000) }),
  reply: done,
});
/** Approves what was submitted and gives it its number. Never who drafted it or edited it last. */
export const approveNotification = route({
  does: 'O02',
  method: 'POST',
  path: `${atNotification}/approval`,
  input: z.strictObject({ ...ofNotification, version: z.int() }),
  reply: z.object({ number: z.string() }),
});
/** Sends it, for good: nothing that was issued can be recalled. Names how many recipients the page showed. */
export const issueNotification = route({
  does: 'O03',
  method: 'POST',
  path: `${atNotification}/issue`,
  input: z.strictObject({ ...ofNotification, recipients: z.int().check(z.minimum(0)) }),
  reply: z.object({ number: z.string(), recipients: z.int() }),
});
/** Puts a draft away that nobody needs any more. Only what has no number can be. */
export const discardNotification = route({
  does: 'O01',
  method: 'POST',
  path: `${atNotification}/discard`,
  input: z.strictObject({ ...ofNotification, reason: words(500) }),
  reply: done,
});
/** Says in which languages, beside the source, notifications of a kind are issued. */
export const requireLanguages = route({
  does: 'O02',
  method: 'PUT',
  path: '/api/groups/:groupId/notification-languages/:kind',
  input: z.strictObject({
    ...ofGroup,
    kind: NotificationKind,
    languages: z.array(Language).check(z.maxLength(6)),
  }),
  reply: done,
});
/** Says that numbers of a year up to this one were given elsewhere. Never backwards. */
export const tellNumbersElsewhere = route({
  does: 'O02',
  method: 'POST',
  path: '/api/groups/:groupId/numbers-elsewhere',
  input: z.strictObject({
    ...ofGroup,
    year: z.int().check(z.minimum(1990), z.maximum(2200)),
    upTo: z.int().check(z.minimum(1), z.maximum(99_999)),
    reason: line(300),
  }),
  reply: z.object({ next: z.string() }),
});
