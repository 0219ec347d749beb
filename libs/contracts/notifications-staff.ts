import * as z from 'zod/mini';
import { AttachedFile } from './files';
import { Stage } from './groups';
import {
  atNotification,
  LinkedNotification,
  NotificationHead,
  NotificationKind,
  NotificationParagraph,
  ofNotification,
} from './notifications';
import { route } from './route';
import { Instant, Language } from './text';

const ofGroup = { groupId: z.uuid() };

/** One line of the group's own register: how many mails went out for it, and how many of them a server has accepted. */
const OwnHead = z.object({
  ...NotificationHead.shape,
  mails: z.object({ all: z.int(), accepted: z.int() }),
});
export type OwnNotificationHead = z.infer<typeof OwnHead>;

/** The group's notifications, drafts too: for secretariat and head. */
export const listNotifications = route({
  does: 'O01',
  method: 'GET',
  path: '/api/groups/:groupId/notifications',
  shows: 'notifications',
  input: z.strictObject(ofGroup),
  reply: z.object({
    notifications: z.array(OwnHead),
    /** Languages that a kind needs beside its source; kinds not named need none. */
    required: z.array(z.object({ kind: NotificationKind, languages: z.array(Language) })),
    /** Numbers that were given elsewhere, as the head has told. */
    elsewhere: z.array(z.object({ year: z.int(), from: z.int(), upTo: z.int(), reason: z.string() })),
    stage: Stage,
  }),
});

const Act = z.nullable(z.object({ personId: z.uuid(), name: z.string(), at: Instant }));
const TextForStaff = z.object({
  language: Language,
  dir: z.enum(['ltr', 'rtl']),
  subject: z.string(),
  subjectOf: z.nullable(z.string()),
  subjectStale: z.boolean(),
  paragraphs: z.array(
    z.object({
      ...NotificationParagraph.shape,
      text: z.string(),
      /** SHA-256 of its wording: what a translation of it gives as `of`. */
      hash: z.string(),
      /** The source has changed since this was translated, or has lost the paragraph. */
      stale: z.boolean(),
    }),
  ),
  /** Paragraphs of the source that this text has not. */
  lacks: z.array(z.uuid()),
});
/** One notification, whatever its state, and what may be done with it now. */
export const readNotification = route({
  does: 'O01',
  method: 'GET',
  path: atNotification,
  shows: 'notification',
  input: z.strictObject(ofNotification),
  reply: z.object({
    ...NotificationHead.shape,
    /** For If-Match. */
    version: z.int(),
    texts: z.array(TextForStaff),
    attachments: z.array(AttachedFile),
    /** SHA-256 of the source's subject. */
    subjectHash: z.string(),
    requires: z.array(Language),
    waivers: z.array(z.object({ language: Language, reason: z.string(), by: z.string(), at: Instant })),
    drafted: Act,
    edited: Act,
    submitted: Act,
    approved: Act,
    issued: Act,
    /** Why it last came back from clearance; empty when it has not. */
    returned: z.string(),
    supersededBy: z.nullable(LinkedNotification),
    closesAt: z.nullable(Instant),
    /** How many it went to; null until it is issued. */
    sentTo: z.nullable(z.int()),
    /** Whether the reader may do this now: the code of a refusal, or null when they may. */
    objections: z.object({
      edit: z.nullable(z.string()),
      submit: z.nullable(z.string()),
      return: z.nullable(z.string()),
      approve: z.nullable(z.string()),
      issue: z.nullable(z.string()),
      discard: z.nullable(z.string()),
    }),
    /** What is missing before it can be submitted: names of fields, and `text.fr` for a language. */
    missing: z.array(z.string()),
  }),
});
