import { randomUUID } from 'node:crypto';
import type { Scene } from './matrix-scene';
import { days, once, type Step } from './matrix-step';

const ofGroup = ({ groupId }: Scene) => ({ groupId });
const ofIt = ({ groupId, notificationId }: Scene) => ({ groupId, notificationId });
const ofFocalPoint = (scene: Scene) => ({ groupId: scene.groupId, focalPointId: scene.focalPointId });
const to =
  (change: string) =>
  ({ world, notificationId, number }: Scene) =>
    // Whoever asks next finds it ready already.
    world.query(
      `update notification set ${change.replaceAll('$number', `'${number}'`)} where id = $1 and number is null`,
      [notificationId],
    );
const isCleared = to(`state = 'clearance'`);
const isNumbered = to(`state = 'numbered', number = $number`);
const isIssued = to(`state = 'issued', number = $number, issued_at = now(), without = '{FJ}'`);

const fields = {
  ...{ reference: '', signatory: 'The head', themes: [], actionBy: days(9), zone: 'UTC', responses: 'none' },
  recipients: [{ to: 'named', people: [{ name: 'Ama', email: 'ama@example.org', language: 'en' }] }],
};
const paragraph = { id: randomUUID(), kind: 'paragraph', text: 'Another text.', of: null };
const person = { title: '', fallbackEmail: null, language: 'en', name: 'Awa Diop' };

/** Notifications, from a draft to what is issued; whom they reach, and who speaks for the Parties. */
export const notificationSteps: Record<string, Step> = {
  listIssued: { ...once(), isList: true, ready: isIssued, input: () => ({}), shows: ({ number }) => number },
  readIssued: {
    ...once(),
    ready: isIssued,
    input: ({ number }) => ({ number }),
    shows: ({ notificationId }) => notificationId,
  },
  listNotifications: { ...once(), input: ofGroup, shows: ({ notificationId }) => notificationId },
  readNotification: { ...once(), input: ofIt, shows: ({ notificationId }) => notificationId },
  previewNotification: { ...once(), input: ofIt, shows: () => '"recipients":[{' },
  // Only what is built has a press: for whoever may have it, there is no text yet to be printed.
  printNotification: {
    ...once(),
    ready: ({ world, notificationId: id }) =>
      world.query('delete from notification_text where notification_id = $1', [id]),
    input: ofIt,
    instead: () => 'no-such-text',
  },
  draftNotification: {
    ...once(),
    input: ({ groupId }) => ({ groupId, kind: 'information', relatesTo: null, language: 'en' }),
  },
  prepareNotification: {
    ...once(),
    input: ({ groupId }) => ({
      ...{ groupId, kind: 'composition', relatesTo: null, actionBy: null, zone: null, regions: [] },
    }),
  },
  editNotification: { ...once(), match: 1, input: (scene) => ({ ...ofIt(scene), ...fields }) },
  writeNotificationText: {
    ...once(),
    match: 1,
    input: (scene) => ({
      ...{ ...ofIt(scene), language: 'en', subject: 'Another', subjectOf: null, paragraphs: [paragraph] },
    }),
  },
  removeNotificationText: { ...once(), match: 1, input: (scene) => ({ ...ofIt(scene), language: 'fr' }) },
  waiveLanguage: {
    ...once(),
    input: (scene) => ({ ...ofIt(scene), language: 'fr', reason: 'No translator.' }),
  },
  submitNotification: {
    ...once(),
    ready: ({ world, notificationId: id }) =>
      world.query(`delete from notification_text where notification_id = $1 and language = 'fr'`, [id]),
    input: ofIt,
  },
  returnNotification: {
    ...once(),
    ready: isCleared,
    input: (scene) => ({ ...ofIt(scene), reason: 'Name the decision.' }),
  },
  approveNotification: { ...once(), ready: isCleared, input: (scene) => ({ ...ofIt(scene), version: 1 }) },
  issueNotification: { ...once(), ready: isNumbered, input: (scene) => ({ ...ofIt(scene), recipients: 1 }) },
  discardNotification: { ...once(), input: (scene) => ({ ...ofIt(scene), reason: 'Not needed.' }) },
  requireLanguages: { ...once(), input: ({ groupId }) => ({ groupId, kind: 'call', languages: ['fr'] }) },
  tellNumbersElsewhere: {
    ...once(),
    // Each scene has a year of its own, or another's number would be in the way.
    input: ({ groupId, number }) => ({
      groupId,
      year: Number(number.slice(0, 4)),
      upTo: 5,
      reason: 'Others.',
    }),
    ready: ({ world, number }) =>
      world
        .query('delete from numbers_elsewhere where year = $1', [number.slice(0, 4)])
        .then(() => world.query('delete from notification_counter where year = $1', [number.slice(0, 4)])),
  },
  sendTest: { ...once(), input: (scene) => ({ ...ofIt(scene), language: 'en' }) },
  listLetters: { ...once(), input: ofIt, shows: ({ letterId }) => letterId },
  sendLetterAgain: { ...once(), input: (scene) => ({ ...ofIt(scene), letterId: scene.letterId }) },
  noteReached: {
    ...once(),
    ready: isIssued,
    input: (scene) => ({ ...ofIt(scene), party: 'FJ', how: 'By telephone.' }),
  },
  respond: {
    ...once(),
    ready: (scene) => to(`responses = 'public'`)(scene).then(() => isIssued(scene)),
    input: (scene) => ({ ...ofIt(scene), text: 'A case study.', language: 'en' }),
    instead: (_, asker) => (asker === 'observer' ? null : 'speaks-for-nobody'),
  },
  enterResponse: {
    ...once(),
    ready: (scene) => to(`responses = 'staff'`)(scene).then(() => isIssued(scene)),
    input: (scene) => ({
      ...{ ...ofIt(scene), from: 'party', party: 'SN', name: 'A ministry', text: 'A case study.' },
      ...{ language: 'en', receivedAt: days(-1) },
    }),
  },
  listResponses: { ...once(), input: ofIt, shows: ({ responseId }) => responseId },
  listFocalPoints: { ...once(), input: ofGroup, shows: ({ focalPointId }) => focalPointId },
  addFocalPoint: {
    ...once(),
    input: ({ groupId }) => ({ groupId, party: 'SN', email: `${randomUUID()}@example.org`, ...person }),
  },
  editFocalPoint: {
    ...once(),
    ofAnyone: true,
    input: (scene) => ({
      ...ofFocalPoint(scene),
      party: 'SN',
      email: `${scene.groupId}@example.org`,
      ...person,
    }),
  },
  endFocalPoint: { ...once(), ofAnyone: true, input: ofFocalPoint },
  importFocalPoints: {
    ...once(),
    input: ({ groupId }) => ({ groupId, csv: `party,name,email\nSN,Awa Diop,${groupId}@example.org` }),
  },
};

/** What programs with a signature do, whoever is signed in. */
export const postRoutesElsewhere: Record<string, string> = { takeBounce: 'post.spec' };
