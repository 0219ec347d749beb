import * as z from 'zod/mini';
import { entry } from './entry';
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

export const agendaFileEntries = {
  'agenda-file.added': entry({
    to: 'desk',
    touches: [],
    payload: z.object({
      ...{ meetingId: z.uuid(), n: z.int(), title: z.string(), fileId: z.uuid() },
      ...{ name: z.string(), sha256: z.string(), size: z.int() },
    }),
    says: ({ name, title }) => `sent a file for the agenda of ${title}: ${name}`,
  }),
};

export const agendaFileRefusals = {
  'too-many-agenda-files': [
    422,
    'A meeting has 200 files at most. Name documents elsewhere by their address.',
  ],
  'no-such-agenda-file': [422, 'One of the files is not here any more. Choose it again.'],
  'agenda-file-circulated': [
    409,
    'This file was circulated, and stays as it is. Send the new one beside it.',
  ],
  'no-pack-yet': [409, 'The agenda has not been circulated yet, so there is nothing to take along.'],
} as const;
