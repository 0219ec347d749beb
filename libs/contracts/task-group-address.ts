import * as z from 'zod/mini';

/** How requests name task groups of a draft, and one of them. */
export const ofDraft = { groupId: z.uuid(), draftId: z.uuid() };
export const ofOne = { ...ofDraft, taskGroupId: z.uuid() };
export const all = '/api/groups/:groupId/drafts/:draftId/task-groups';
export const one = `${all}/:taskGroupId`;
export const done = z.object({ done: z.literal(true) });
export const Named = z.object({ id: z.uuid(), name: z.string() });
