import type { Objection, ProposalDoes, ProposalStep, TaskGroupState } from '@lib/contracts';
import { activeMembersOn } from '@lib/groups';
import type { Page } from '@lib/journal';
import { Refusal } from '@lib/platform';
import type { Draft } from '../draft.entity';
import { draftOn } from '../draft-on-the-page';
import type { Wording } from '../merging';
import { TaskProposal } from './task-proposal.entity';
import { TaskProposalRevision } from './task-proposal-revision.entity';
import { TaskGroup } from './task-group.entity';
import { isUndecided, type Decidable, type Tasked, taskGroupAfter } from './task-group.rules';

interface OfTaskGroup {
  readonly draftId: string;
  readonly taskGroupId: string;
}

const membersOf = `
  select person_id as "personId" from task_group_member where task_group_id = $1 order by party, person_id`;
/** Whether a proposal p, of which g is the first revision, is anything else than what was given. */
export const isChanged =
  "(p.does = 'leave_out' or (p.kind, p.text, p.marks) is distinct from (g.kind, g.text, g.marks))";
const proposals = `
  select p.paragraph_id as "paragraphId", p.does, p.outcome, ${isChanged} as "isChanged"
    from task_proposal p
    join task_proposal_revision g using (task_group_id, paragraph_id)
   where p.task_group_id = $1 and g.revision = 1
   order by p.position, p.nth`;
const inState = `select n from task_group where draft_id = $1 and state = $2 order by n limit 1`;

/** A task group that a command is about, its draft, and who of it sits in the group now. */
export interface OnPage {
  readonly it: TaskGroup;
  readonly draft: Draft;
  readonly tasked: Tasked;
  /** Everyone who was asked to be in it, also those who have left the group. */
  readonly members: readonly string[];
}

/** Refuses when there is no such task group, or when the matrix does not allow the command in its draft's phase. */
export async function taskGroupOn(page: Page, { draftId, taskGroupId }: OfTaskGroup): Promise<OnPage> {
  const draft = await draftOn(page, draftId);
  const it = await page.one(TaskGroup, { id: taskGroupId, draftId, groupId: page.groupId });
  const asked = await page.ask<{ personId: string }>(membersOf, taskGroupId);
  const members = asked.map(({ personId }) => personId);
  const seated = new Set((await activeMembersOn(page)).map(({ personId }) => personId));
  const { state, endsAt, leadId } = it;
  const memberIds = members.filter((id) => seated.has(id));
  return { it, draft, members, tasked: { state, endsAt, leadId, memberIds } };
}

export const proposalOn = (page: Page, taskGroupId: string, paragraphId: string): Promise<TaskProposal> =>
  page.one(TaskProposal, { taskGroupId, paragraphId, groupId: page.groupId });

/** What there is to decide of a task group, in the order of the text. */
export const decidablesOn = (
  page: Page,
  taskGroupId: string,
): Promise<(Decidable & { paragraphId: string; does: ProposalDoes })[]> => page.ask(proposals, taskGroupId);

/** What an entry says of a task group. */
export const briefOf = ({ draftId, id: taskGroupId, n }: Pick<TaskGroup, 'id' | 'draftId' | 'n'>) => ({
  draftId,
  taskGroupId,
  n,
});
/** What an entry says of a proposal. */
export const proposalOf = (
  it: TaskGroup,
  { paragraphId, label, does }: Pick<TaskProposal, 'paragraphId' | 'label' | 'does'>,
) => ({
  ...briefOf(it),
  paragraphId,
  label,
  does,
});

/** What a proposal holds while the chair has decided nothing. */
export const undecided = { outcome: null, reason: '', decidedBy: null, decidedAt: null };

export function keepProposalRevision(
  page: Page,
  { taskGroupId, paragraphId }: Pick<TaskProposal, 'taskGroupId' | 'paragraphId'>,
  its: Wording & { revision: number; authorId: string | null; did: ProposalStep | null; why?: string },
): Promise<TaskProposalRevision> {
  const { kind, text, marks, revision, authorId, did, why = '' } = its;
  const of = { taskGroupId, paragraphId, groupId: page.groupId };
  const by = { authorId, at: page.at, did, why };
  return page.insert(TaskProposalRevision, { ...of, revision, kind, text, marks, ...by });
}

/** Once nothing is left to decide about, the task group is settled. */
export async function settleOn(
  page: Page,
  it: Pick<TaskGroup, 'id' | 'draftId' | 'n' | 'turn' | 'state'>,
): Promise<void> {
  const all = await decidablesOn(page, it.id);
  if (all.some(isUndecided)) return;
  const state = taskGroupAfter(it.state, 'settle');
  if (state === null) return;
  await page.update(TaskGroup, { id: it.id }, { state });
  const those = (outcome: string) => all.filter((one) => one.outcome === outcome).length;
  const counts = { taken: those('taken'), declined: those('declined') };
  page.record('task-group.settled', { ...briefOf(it), turn: it.turn, ...counts });
}

const holds: Partial<Record<TaskGroupState, Objection>> = {
  working: 'task-group-at-work',
  returned: 'proposals-undecided',
};

/** Refuses while a task group of a draft is in one of these states: what it does would be lost. */
export async function refuseWhile(page: Page, draftId: string, ...states: TaskGroupState[]): Promise<void> {
  for (const state of states) {
    const [found] = await page.ask<{ n: number }>(inState, draftId, state);
    const objection = found && holds[state];
    if (objection) throw new Refusal(objection, { taskGroup: found.n });
  }
}
