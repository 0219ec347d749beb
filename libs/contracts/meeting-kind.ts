import * as z from 'zod/mini';

/** How a meeting is held. A task group is a few members who prepare proposals for the others. */
export const MeetingKind = z.enum(['online', 'in_person', 'hybrid', 'task_group']);
export type MeetingKind = z.infer<typeof MeetingKind>;
