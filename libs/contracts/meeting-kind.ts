import * as z from 'zod/mini';

/** How a meeting is held. A task group is a few members who prepare proposals for the others. */
export const MeetingKind = z.enum(['online', 'in_person', 'hybrid', 'task_group']);
export type MeetingKind = z.infer<typeof MeetingKind>;

/** In what the journal tells of a meeting: the few whose it is. It is left out where the meeting is the whole group's. */
export const Few = z.optional(z.array(z.uuid()));
export const few = ({ members }: { members?: z.infer<typeof Few> }): z.infer<typeof Few> => members;
