import * as z from 'zod/mini';
import { AttachedFile } from './files';
import { UnRegion } from './groups';
import { route } from './route';
import { Email, Instant, Language, line, maybeLine, maybeWords, words, Zone } from './text';

/** What an official notification is for. A call invites nominations; the next three follow on it. */
export const NotificationKind = z.enum([
  'call',
  'reminder',
  'extension',
  'supplementary_call',
  'composition',
  'change_of_composition',
  'information',
  'corrigendum',
]);
export type NotificationKind = z.infer<typeof NotificationKind>;

/**
 * Draft, clearance (submitted, waits for a second person), numbered (approved), issued, superseded by another; a
 * draft that nobody wants any more is discarded (domain notes, 3.2).
 */
export const NotificationState = z.enum([
  'draft',
  'clearance',
  'numbered',
  'issued',
  'superseded',
  'discarded',
]);
export type NotificationState = z.infer<typeof NotificationState>;

/** A number that was given: the year, and the place in it. */
export const NotificationNumber = z
  .string()
  .check(z.regex(/^\d{4}-\d{3,5}$/, 'A notification is named by its year and number, such as 2017-081.'));

/** Who gets a notification, by classes; whoever is in several gets it once. */
export const Recipients = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('parties') }),
  z.strictObject({ to: z.literal('regions'), regions: z.array(UnRegion).check(z.minLength(1)) }),
  /** The Parties that are asked by the call which the notification follows on, and have not nominated. */
  z.strictObject({ to: z.literal('not-nominated') }),
  z.strictObject({ to: z.literal('group') }),
  z.strictObject({ to: z.literal('bureau') }),
  z.strictObject({
    to: z.literal('named'),
    people: z
      .array(z.strictObject({ name: line(120), email: Email, language: Language }))
      .check(z.minLength(1), z.maxLength(50)),
  }),
]);
export type Recipients = z.infer<typeof Recipients>;

/** Whether answers are asked for, and who may read them: everybody, or secretariat and head. */
export const Responses = z.enum(['none', 'public', 'staff']);

/**
 * One paragraph of a text. A paragraph of a translation has the id of the paragraph that it translates, and in `of`
 * the hash of the wording that it translates; in the source `of` is null.
 */
export const NotificationParagraph = z.strictObject({
  id: z.uuid(),
  kind: z.enum(['heading', 'paragraph', 'item']),
  text: words(4_000),
  of: z.nullable(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
});
export type NotificationParagraph = z.infer<typeof NotificationParagraph>;

/** What a text says in one language. The subject's translation remembers what it translates as paragraphs do. */
export const NotificationText = z.object({
  language: Language,
  dir: z.enum(['ltr', 'rtl']),
  subject: z.string(),
  paragraphs: z.array(z.object({ id: z.uuid(), kind: z.string(), text: z.string() })),
});

/** Another notification as one is linked to it. The number is null while that one has none. */
export const LinkedNotification = z.object({
  id: z.uuid(),
  number: z.nullable(z.string()),
  kind: NotificationKind,
  subject: z.string(),
});

const common = {
  number: z.nullable(z.string()),
  /** What the secretariat files it under, such as SCBD/ABS/VN/ET/jh/84625; empty when it has none. */
  reference: z.string(),
  kind: NotificationKind,
  /** When it was issued. */
  date: z.nullable(Instant),
  /** The language of the source text. */
  language: Language,
  signatory: z.string(),
  recipients: z.array(Recipients),
  themes: z.array(z.string()),
  /** By when something is asked for: an instant, and the zone in which it was announced. */
  actionBy: z.nullable(Instant),
  zone: z.nullable(z.string()),
  responses: Responses,
};

/** One line of the register. */
export const NotificationHead = z.object({
  ...common,
  id: z.uuid(),
  state: NotificationState,
  subject: z.string(),
  languages: z.array(Language),
  relatesTo: z.nullable(LinkedNotification),
});
export type NotificationHead = z.infer<typeof NotificationHead>;

const IssuedHead = z.object({
  number: z.string(),
  kind: NotificationKind,
  date: Instant,
  language: Language,
  subject: z.string(),
  languages: z.array(Language),
  actionBy: z.nullable(Instant),
  zone: z.nullable(z.string()),
  supersededBy: z.nullable(z.string()),
  group: z.object({ slug: z.string(), title: z.string() }),
});

/** What was answered to a notification, and the files that came with it. */
export const ResponseView = z.object({
  id: z.uuid(),
  /** A Party answers by its focal point; a state that is none, or an observer, by its name. */
  from: z.enum(['party', 'non-party', 'observer']),
  party: z.nullable(z.string()),
  name: z.string(),
  text: z.string(),
  language: Language,
  receivedAt: Instant,
  /** It came by letter, and the secretariat entered it. */
  onBehalf: z.boolean(),
  files: z.array(AttachedFile),
});

/** A file that is public, and where it is fetched. */
const Fetched = z.object({ ...AttachedFile.shape, address: z.string() });

/** All notifications that were issued, newest first, at most 500. Named addresses are never among what is public. */
export const listIssued = route({
  does: 'O09',
  method: 'GET',
  path: '/api/notifications',
  shows: 'issued-notifications',
  input: z.strictObject({ year: z.optional(z.coerce.number().check(z.int())) }),
  reply: z.object({ notifications: z.array(IssuedHead) }),
});
/** One issued notification with everything that is public; also at /n/:number.json, kept by caches. */
export const readIssued = route({
  does: 'O09',
  method: 'GET',
  path: '/api/notifications/:number',
  shows: 'issued-notification',
  input: z.strictObject({ number: NotificationNumber }),
  reply: z.object({
    ...IssuedHead.shape,
    id: z.uuid(),
    groupId: z.uuid(),
    reference: z.string(),
    signatory: z.string(),
    /** The classes it went to. Of named people there is only that there were some. */
    to: z.array(z.object({ to: z.string(), regions: z.array(UnRegion) })),
    themes: z.array(z.string()),
    texts: z.array(NotificationText),
    /** The files that go with it, and where each is fetched. */
    attachments: z.array(Fetched),
    /** When what it asks for closes by now, extensions counted. */
    closesAt: z.nullable(Instant),
    relatesTo: z.nullable(LinkedNotification),
    /** What was issued on it since: extensions, reminders, corrigenda. */
    followedBy: z.array(LinkedNotification),
    responses: z.object({
      asked: Responses,
      given: z.array(z.object({ ...ResponseView.shape, files: z.array(Fetched) })),
    }),
  }),
});

const ofGroup = { groupId: z.uuid() };
export const ofNotification = { ...ofGroup, notificationId: z.uuid() };
export const atNotification = '/api/groups/:groupId/notifications/:notificationId';

/** What is said about a notification beside its texts. */
export const NotificationFields = z.strictObject({
  reference: maybeLine(60),
  signatory: maybeWords(300),
  recipients: z.array(Recipients).check(z.maxLength(8)),
  themes: z.array(line(80)).check(z.maxLength(20)),
  actionBy: z.nullable(Instant),
  zone: z.nullable(Zone),
  responses: Responses,
});
