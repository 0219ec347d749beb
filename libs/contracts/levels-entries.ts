import * as z from 'zod/mini';
import { entry } from './entry';
import { Level, Topic } from './levels';

export const levelsEntries = {
  'level.set': entry({
    to: 'desk',
    touches: ['levels'],
    payload: z.object({ personId: z.uuid(), topic: Topic, level: Level }),
    says: ({ topic, level }) => `chose how to be told of ${topic}: ${level.replace('-', ' ')}`,
  }),
};

export const levelsRefusals = {
  'stop-link-not-valid': [404, 'This link is not complete, or not from a message of ours.'],
} as const;
