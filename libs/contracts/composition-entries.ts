import * as z from 'zod/mini';
import { entry } from './entry';

/** What of a selection everybody in and around the group may know. */
export const compositionEntries = {
  'composition.published': entry({
    to: 'public',
    touches: ['compositions', 'roster', 'vacancies'],
    payload: z.object({ version: z.int(), members: z.int(), change: z.string() }),
    news: { topic: 'group', to: 'readers' },
    says: ({ version, members }) =>
      `published version ${String(version)} of the composition: ${String(members)} members`,
  }),
  'replacement.invited': entry({
    to: 'staff',
    touches: ['vacancies'],
    payload: z.object({ membershipId: z.uuid(), party: z.string(), note: z.string() }),
    says: ({ party }) => `invited ${party} to replace its member for the rest of the term`,
  }),
  'departure.explained': entry({
    to: 'staff',
    touches: ['vacancies'],
    payload: z.object({ membershipId: z.uuid(), why: z.string(), reason: z.string() }),
    says: ({ why, reason }) => `gave the reason for a departure (${why}): ${reason}`,
  }),
};
