import * as z from 'zod/mini';
import { entry } from './entry';
import { NotificationKind } from './notifications';
import { Instant, Language } from './text';

const id = { notificationId: z.uuid() };
const numbered = { ...id, number: z.string() };
/** What is approved is these contents, whatever they are called. */
const attachments = z.optional(
  z.array(z.object({ title: z.string(), name: z.string(), sha256: z.string() })),
);
const responseFile = z.object({
  ...{ ...id, responseId: z.uuid(), fileId: z.uuid() },
  ...{ title: z.string(), name: z.string(), sha256: z.string(), size: z.int() },
});
const key = ({ notificationId }: { notificationId: string }): string => notificationId;
const drafts = ['notifications', 'notification', 'home'] as const;
const issued = [...drafts, 'issued-notifications', 'issued-notification', 'letters', 'compositions'] as const;
const cleared = [{ kind: 'approve', of: 'everyone', key }] as const;
const kindOf = (kind: NotificationKind): string => kind.replaceAll('_', ' ');

export const notificationsEntries = {
  'notification.drafted': entry({
    to: 'staff',
    touches: drafts,
    payload: z.object({ ...id, kind: NotificationKind }),
    says: ({ kind }) => `began a notification (${kindOf(kind)})`,
  }),
  'notification.edited': entry({
    to: 'staff',
    touches: drafts,
    payload: z.object({ ...id, version: z.int() }),
    says: () => 'worked on a notification',
  }),
  'attachment.added': entry({
    to: 'staff',
    touches: drafts,
    payload: z.object({
      ...{ ...id, attachmentId: z.uuid(), version: z.int() },
      ...{ title: z.string(), name: z.string(), sha256: z.string(), size: z.int() },
    }),
    says: ({ title }) => `attached “${title}” to a notification`,
  }),
  'attachment.removed': entry({
    to: 'staff',
    touches: drafts,
    payload: z.object({ ...id, attachmentId: z.uuid(), version: z.int(), title: z.string() }),
    says: ({ title }) => `took “${title}” from a notification`,
  }),
  'language.waived': entry({
    to: 'staff',
    touches: drafts,
    payload: z.object({ ...id, language: Language, reason: z.string() }),
    says: ({ language, reason }) => `let a notification go without “${language}”: ${reason}`,
  }),
  'notification.submitted': entry({
    to: 'staff',
    touches: drafts,
    payload: z.object({ ...id, subject: z.string(), writers: z.array(z.uuid()) }),
    // Whoever wrote it does not approve it.
    opens: { kind: 'approve', of: 'head', key, except: ({ writers }) => writers },
    mails: { to: 'head', formal: false },
    says: ({ subject }) => `submitted the notification “${subject}” for approval`,
  }),
  'notification.returned': entry({
    to: 'staff',
    touches: drafts,
    payload: z.object({ ...id, subject: z.string(), reason: z.string() }),
    settles: cleared,
    says: ({ subject, reason }) => `gave the notification “${subject}” back: ${reason}`,
  }),
  'notification.discarded': entry({
    to: 'staff',
    touches: drafts,
    payload: z.object({ ...id, reason: z.string() }),
    settles: cleared,
    says: ({ reason }) => `put a draft notification away: ${reason}`,
  }),
  'notification.approved': entry({
    to: 'staff',
    touches: drafts,
    payload: z.object({ ...numbered, subject: z.string(), attachments }),
    settles: cleared,
    says: ({ number }) => `approved notification ${number}`,
  }),
  'notification.issued': entry({
    to: 'public',
    touches: [...issued, 'codes'],
    // To how many it went is not said: of some classes that would tell who has not nominated.
    payload: z.object({ ...numbered, kind: NotificationKind, subject: z.string(), attachments }),
    says: ({ number, subject }) => `issued notification ${number}, “${subject}”`,
  }),
  'notification.superseded': entry({
    to: 'public',
    touches: issued,
    payload: z.object({ ...numbered, by: z.string() }),
    says: ({ number, by }) => `superseded notification ${number} by ${by}`,
  }),
  'languages.required': entry({
    to: 'staff',
    touches: drafts,
    payload: z.object({ kind: NotificationKind, languages: z.array(Language) }),
    says: ({ kind, languages }) =>
      `set the languages of a ${kindOf(kind)}: ${languages.join(', ') || 'none'}`,
  }),
  'numbers.told': entry({
    to: 'staff',
    touches: ['notifications'],
    payload: z.object({ year: z.int(), from: z.int(), upTo: z.int(), reason: z.string() }),
    says: ({ year, upTo }) =>
      `told that numbers of ${String(year)} up to ${String(upTo)} were given elsewhere`,
  }),
  'notification.tested': entry({
    to: 'staff',
    touches: [],
    payload: z.object({ ...id, language: Language }),
    says: () => 'sent themselves a notification to look at',
  }),
  'letter.retried': entry({
    to: 'staff',
    touches: ['letters'],
    payload: z.object({ ...id, letterId: z.uuid(), party: z.nullable(z.string()) }),
    says: ({ party }) => `had a notification sent again${party === null ? '' : ` to ${party}`}`,
  }),
  'party.reached': entry({
    to: 'staff',
    touches: ['letters'],
    payload: z.object({ ...id, party: z.string(), how: z.string() }),
    says: ({ party, how }) => `reached ${party} otherwise: ${how}`,
  }),
  'parties.unreached': entry({
    to: 'staff',
    touches: ['letters', 'home'],
    payload: z.object({ ...numbered, parties: z.array(z.string()), actionBy: Instant, zone: z.string() }),
    opens: { kind: 'reach', of: 'staff', key, due: ({ actionBy }) => actionBy },
    says: ({ number, parties }) => `${number} has not reached ${parties.join(', ')}`,
  }),
  'reaching.ended': entry({
    to: 'staff',
    touches: ['letters', 'home'],
    /** The Parties that it has not reached by the deadline; none when all were reached before. */
    payload: z.object({ ...numbered, parties: z.array(z.string()) }),
    settles: [{ kind: 'reach', of: 'everyone', key }],
    says: ({ number, parties }) =>
      parties.length === 0
        ? `${number} has reached every Party`
        : `${number} never reached ${parties.join(', ')}`,
  }),
  'response.published': entry({
    to: 'public',
    touches: ['responses', 'issued-notification'],
    payload: z.object({ ...id, responseId: z.uuid(), name: z.string(), party: z.nullable(z.string()) }),
    says: ({ party, name }) => `answered for ${party ?? name}`,
  }),
  'response.received': entry({
    to: 'staff',
    touches: ['responses'],
    payload: z.object({ ...id, responseId: z.uuid(), name: z.string(), party: z.nullable(z.string()) }),
    says: ({ party, name }) => `answered for ${party ?? name}`,
  }),
  'response.file-published': entry({
    to: 'public',
    touches: ['responses', 'issued-notification'],
    payload: responseFile,
    says: ({ title }) => `sent “${title}” with an answer`,
  }),
  'response.file-received': entry({
    to: 'staff',
    touches: ['responses'],
    payload: responseFile,
    says: ({ title }) => `sent “${title}” with an answer`,
  }),
  'focal-point.added': entry({
    to: 'staff',
    touches: ['focal-points'],
    payload: z.object({ focalPointId: z.uuid(), party: z.string() }),
    says: ({ party }) => `added a focal point of ${party}`,
  }),
  'focal-point.edited': entry({
    to: 'staff',
    touches: ['focal-points'],
    payload: z.object({ focalPointId: z.uuid(), party: z.string() }),
    says: ({ party }) => `changed what is known of a focal point of ${party}`,
  }),
  'focal-point.ended': entry({
    to: 'staff',
    touches: ['focal-points'],
    payload: z.object({ focalPointId: z.uuid(), party: z.string() }),
    says: ({ party }) => `ended a focal point of ${party}`,
  }),
  'focal-points.imported': entry({
    to: 'staff',
    touches: ['focal-points'],
    payload: z.object({ added: z.int(), changed: z.int() }),
    says: ({ added, changed }) =>
      `took in a list of focal points: ${String(added)} new, ${String(changed)} changed`,
  }),
};
