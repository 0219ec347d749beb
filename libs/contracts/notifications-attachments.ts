import * as z from 'zod/mini';
import { AttachedFile, GivenFile } from './files';
import { atNotification, NotificationNumber, ofNotification } from './notifications';
import { route } from './route';
import { line } from './text';

/** With no notification go more. */
export const MOST_ATTACHMENTS = 10;

const atAttachment = `${atNotification}/attachments/:attachmentId`;
const ofAttachment = { ...ofNotification, attachmentId: z.uuid() };
const version = z.object({ version: z.int() });

/**
 * Attaches a file to a draft, under an id that its sender chooses: sent once more, it takes its own place. It is no
 * edit of what others write, so it needs no If-Match; it counts as one for who may approve.
 */
export const attachFile = route({
  does: 'O01',
  method: 'PUT',
  path: atAttachment,
  takes: 'file',
  input: z.strictObject({ ...ofAttachment, title: line(200) }),
  reply: z.object({ ...version.shape, attachment: AttachedFile }),
});
/** Takes it away again, as long as the draft is one. */
export const removeAttachment = route({
  does: 'O01',
  method: 'DELETE',
  path: atAttachment,
  input: z.strictObject(ofAttachment),
  reply: version,
});
export const downloadAttachment = route({
  does: 'O01',
  method: 'GET',
  path: atAttachment,
  gives: 'file',
  input: z.strictObject(ofAttachment),
  reply: GivenFile,
});
/** For everybody, once the notification is issued: the address that its mails name. */
export const downloadIssuedAttachment = route({
  does: 'O09',
  method: 'GET',
  path: '/api/notifications/:number/attachments/:attachmentId',
  gives: 'file',
  input: z.strictObject({ number: NotificationNumber, attachmentId: z.uuid() }),
  reply: GivenFile,
});

/** With no answer come more. */
export const MOST_RESPONSE_FILES = 3;

const atResponse = `${atNotification}/responses/:responseId/files/:fileId`;
const ofResponseFile = { ...ofNotification, responseId: z.uuid(), fileId: z.uuid() };
const attached = z.object({ file: AttachedFile });

/**
 * Sends a file with an answer, by whoever gave it and as long as answers are taken; under an id that its sender
 * chooses, so that sent once more it takes its own place.
 */
export const attachToResponse = route({
  does: 'O07',
  method: 'PUT',
  path: atResponse,
  takes: 'file',
  input: z.strictObject({ ...ofResponseFile, title: line(200) }),
  reply: attached,
});
/** The same with an answer that came by letter, also after the time. */
export const attachToEnteredResponse = route({
  does: 'O01',
  method: 'PUT',
  path: `${atNotification}/responses/entered/:responseId/files/:fileId`,
  takes: 'file',
  input: z.strictObject({ ...ofResponseFile, title: line(200) }),
  reply: attached,
});
export const downloadResponseFile = route({
  does: 'O01',
  method: 'GET',
  path: atResponse,
  gives: 'file',
  input: z.strictObject(ofResponseFile),
  reply: GivenFile,
});
/** For everybody, where answers to the notification are public. */
export const downloadPublicResponseFile = route({
  does: 'O09',
  method: 'GET',
  path: '/api/notifications/:number/responses/:responseId/files/:fileId',
  gives: 'file',
  input: z.strictObject({ number: NotificationNumber, responseId: z.uuid(), fileId: z.uuid() }),
  reply: GivenFile,
});
