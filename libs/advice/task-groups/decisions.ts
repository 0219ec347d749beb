import { Injectable } from '@nestjs/common';
import type { declineProposal, Input, Reply, takeProposal, takeProposals } from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import { Refusal, refuse, signedIn, type Viewer } from '@lib/platform';
import { type Said, takeOn } from './taking';
import { TaskProposal } from './task-proposal.entity';
import { decidablesOn, proposalOf, proposalOn, settleOn, taskGroupOn } from './task-group-on-the-page';
import type { TaskGroup } from './task-group.entity';
import { isUndecided, objectionToDeciding, objectionToDecision } from './task-group.rules';

/** Who wrote what is proposed, in the order in which they came to it; or who proposed to leave the paragraph out. */
const proposers = `
  select r.author_id as id
    from task_proposal p join task_proposal_revision r using (task_group_id, paragraph_id)
   where p.task_group_id = $1 and p.paragraph_id = $2
     and case p.does when 'leave_out' then r.revision = p.revision else r.did = 'wrote' end
   group by r.author_id order by min(r.revision)`;

/** What of a task group's proposals goes into the draft: the chair takes each over, or declines it with a reason. */
@Injectable()
export class Decisions {
  constructor(private readonly journal: Journal) {}

  take(viewer: Viewer, input: Input<typeof takeProposal>): Promise<Reply<typeof takeProposal>> {
    const { groupId, taskGroupId, paragraphId } = input;
    return this.journal.write(groupId, viewer, async (page) => {
      const { it } = await taskGroupOn(page, input);
      refuse(objectionToDeciding(it.state, page.roles));
      const proposal = await decidableOn(page, taskGroupId, paragraphId);
      const taken = await putOn(page, it, proposal, input);
      await settleOn(page, it);
      return taken;
    });
  }

  /** Those that cannot be taken as they are, because the draft changed or somebody holds the paragraph, stay to be decided. */
  takeAll(viewer: Viewer, input: Input<typeof takeProposals>): Promise<Reply<typeof takeProposals>> {
    const { groupId, taskGroupId } = input;
    return this.journal.write(groupId, viewer, async (page) => {
      const { it } = await taskGroupOn(page, input);
      refuse(objectionToDeciding(it.state, page.roles));
      const all = (await decidablesOn(page, taskGroupId)).filter(isUndecided);
      // A new paragraph finds its place as long as the one before it, which may be to be left out, is there.
      const ordered = [
        ...all.filter(({ does }) => does === 'add'),
        ...all.filter(({ does }) => does !== 'add'),
      ];
      const taken = new Set<string>();
      for (const { paragraphId } of ordered) {
        const proposal = await proposalOn(page, taskGroupId, paragraphId);
        if (await isDone(putOn(page, it, proposal, { instead: null }))) taken.add(paragraphId);
      }
      // Nothing was done, and each says for itself why.
      if (taken.size === 0) throw new Refusal('none-taken');
      await settleOn(page, it);
      const ids = all.map(({ paragraphId }) => paragraphId);
      return { taken: ids.filter((id) => taken.has(id)), left: ids.filter((id) => !taken.has(id)) };
    });
  }

  decline(viewer: Viewer, input: Input<typeof declineProposal>): Promise<Reply<typeof declineProposal>> {
    const { groupId, taskGroupId, paragraphId, reason } = input;
    return this.journal.write(groupId, viewer, async (page) => {
      const { it } = await taskGroupOn(page, input);
      refuse(objectionToDeciding(it.state, page.roles));
      const proposal = await decidableOn(page, taskGroupId, paragraphId);
      await decideOn(page, proposal, 'declined', reason);
      page.record('task-proposal.declined', { ...proposalOf(it, proposal), reason });
      await settleOn(page, it);
      return { done: true as const };
    });
  }
}

async function decidableOn(page: Page, taskGroupId: string, paragraphId: string): Promise<TaskProposal> {
  const proposal = await proposalOn(page, taskGroupId, paragraphId);
  const its = (await decidablesOn(page, taskGroupId)).find((one) => one.paragraphId === paragraphId);
  refuse(objectionToDecision({ outcome: proposal.outcome, isChanged: its?.isChanged ?? false }));
  return proposal;
}

/** Whether it could be done; false where it was refused. */
async function isDone(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (problem) {
    if (problem instanceof Refusal) return false;
    throw problem;
  }
}

/** Puts a proposal into the draft, and on record whose words they were. */
async function putOn(page: Page, it: TaskGroup, proposal: TaskProposal, said: Said) {
  const { revision, merged } = await takeOn(page, it, proposal, said);
  await decideOn(page, proposal, 'taken', '');
  const by = await page.ask<{ id: string }>(proposers, it.id, proposal.paragraphId);
  const words = { proposers: by.map(({ id }) => id), merged, rewritten: said.instead !== null };
  page.record('task-proposal.taken', { ...proposalOf(it, proposal), revision, ...words });
  return { revision, merged };
}

const decideOn = (
  page: Page,
  { taskGroupId, paragraphId }: TaskProposal,
  outcome: 'taken' | 'declined',
  reason: string,
): Promise<number> => {
  const decided = { outcome, reason, decidedBy: signedIn(page.viewer), decidedAt: page.at };
  return page.update(TaskProposal, { taskGroupId, paragraphId }, decided);
};
