import * as z from 'zod/mini';
import { AttachedFile, GivenFile } from './files';
import { route } from './route';

/** One meeting has no more files. */
export const MOST_AGENDA_FILES = 200;

const ofMeeting = { groupId: z.uuid(), meetingId: z.uuid() };
const at = '/api/groups/:groupId/meetings/:meetingId/agenda';
const one = `${at}/files/:fileId`;
const ofFile = { ...ofMeeting, fileId: z.uuid() };
const File = z.omit(AttachedFile, { title: true });

/**
 * Sends a file for an item of the agenda, under an id that its sender chooses: sent once more, it takes its own place
 * until it is circulated. An item names it with the next edit; what no agenda has named for a day is forgotten.
 */
export const attachAgendaFile = route({
  does: 'M04',
  method: 'PUT',
  path: one,
  takes: 'file',
  input: z.strictObject(ofFile),
  reply: z.object({ file: File }),
});
/** A file of an item that was circulated and that whoever asks may follow; of any while they prepare the agenda. */
export const downloadAgendaFile = route({
  does: 'M01',
  method: 'GET',
  path: one,
  gives: 'file',
  input: z.strictObject(ofFile),
  reply: GivenFile,
});
/**
 * The circulated agenda with all documents that its items name and whoever asks may read now, as one ZIP: names sort
 * by item. Documents elsewhere are not fetched; the agenda names their addresses.
 */
export const downloadAgendaPack = route({
  does: 'M01',
  method: 'GET',
  path: `${at}/pack`,
  gives: 'file',
  input: z.strictObject(ofMeeting),
  reply: z.omit(GivenFile, { size: true }),
});
