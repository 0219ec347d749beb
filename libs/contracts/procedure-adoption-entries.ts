import * as z from 'zod/mini';
import { entry } from './entry';

export const adoptionEntries = {
  'procedure.adopted': entry({
    to: 'group',
    touches: ['cycle', 'procedure-adoptions', 'back-plan', 'documents'],
    payload: z.object({
      ...{ version: z.int(), meetingId: z.uuid(), n: z.int(), title: z.string(), record: z.string() },
    }),
    says: ({ version, title, record }) =>
      `recorded that ${title} adopted version ${String(version)} of the working procedure (${record})`,
  }),
};
export const adoptionRefusals = {
  'procedure-adopted': [409, 'This version of the working procedure is adopted already.'],
  'meeting-not-begun': [409, 'This meeting has not begun, or was cancelled: it has decided nothing.'],
  'adopted-without-quorum': [409, 'This meeting sat without a quorum. It could talk, and agree on nothing.'],
  'adopted-by-task-group': [422, 'A task group prepares proposals. The group adopts its procedure itself.'],
} as const;
