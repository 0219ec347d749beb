import type { Language, readTaskGroup, Reply, TaskGroupProposal } from '@lib/contracts';

export type TaskGroup = Reply<typeof readTaskGroup>;

/** A task group as its page shows it, and where it is. */
export interface Shown {
  it: TaskGroup;
  of: { groupId: string; draftId: string; taskGroupId: string };
  language: Language;
}

/** A paragraph of it, with what the task group made of it. */
export interface OfProposal extends Shown {
  proposal: TaskGroupProposal;
}
