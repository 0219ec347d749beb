import * as z from 'zod/mini';
import { entry } from './entry';

const brief = z.object({ eventId: z.uuid(), name: z.string(), startsOn: z.string(), endsOn: z.string() });
const ofEvents = { to: 'group', touches: ['events', 'back-plan'], payload: brief } as const;
export const eventEntries = {
  'event.added': entry({ ...ofEvents, says: ({ name }) => `put into the calendar of events: ${name}` }),
  'event.changed': entry({ ...ofEvents, says: ({ name }) => `changed in the calendar of events: ${name}` }),
  'event.removed': entry({ ...ofEvents, says: ({ name }) => `took out of the calendar of events: ${name}` }),
};
export const eventRefusals = {
  'event-ends-before': [422, 'An event ends on the day on which it begins, or later.'],
  'event-too-long': [422, 'An event lasts 60 days at most. Enter its meetings one by one.'],
} as const;
