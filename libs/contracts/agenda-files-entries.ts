import * as z from 'zod/mini';
import { entry } from './entry';

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
