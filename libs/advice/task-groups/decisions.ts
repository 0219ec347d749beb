import { Injectable } from '@nestjs/common';
import type { declineProposal, Input, Reply, takeProposal, takeProposals } from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import { Refusal, refuse, signedIn, type Viewer } from '@lib/platform';
import { objectionToMarks } from '../marks.rules';
import { merged, type Wording } from '../merging';
import { freeParagraphOn } from '../paragraph-on-the-page';
import { ParagraphRevision } from '../paragraph-revision.entity';
import { Paragraph } from '../paragraph.entity';
import { reviseOn } from '../revising';
import { TaskProposal } from './task-proposal.entity';
import { decidablesOn, proposalOf, proposalOn, settleOn, taskGroupOn } from './task-group-on-the-page';
import type { TaskGroup } from './task-group.entity';
import { isUndecided, objectionToDeciding, objectionToDecision } from './task-group.rules';

const proposers = `
  select author_id as id from task_proposal_revision
   where task_group_id = $1 and paragraph_id = $2 and author_id is not null
   group by author_id order by min(revision)`;

type Instead = Input<typeof takeProposal>['instead'];

/** What of a task group's proposals goes into the draft: the chair takes each over, or declines it with a reason. */
@Injectable()
export class Decisions {
  constructor(private readonly journal: Journal) {}

  take(viewer: Viewer, input: Input<typeof takeProposal>): Promise<Reply<typeof takeProposal>> {
    const { groupId, taskGroupId, paragraphId, instead } = input;
    return this.journal.write(groupId, viewer, async (page) => {
      const { it } = await taskGroupOn(page, input);
      refuse(objectionToDeciding(it.state, page.roles));
      const proposal = await decidableOn(page, taskGroupId, paragraphId);
      const now = await freeParagraphOn(page, input);
      const wording = await wordingOf(page, now, proposal, instead);
      if (!wording) throw clashOf(now);
      const taken = await takeOn(page, it, proposal, { now, wording, isRewritten: instead !== null });
      await settleOn(page, it);
      return taken;
    });
  }

  /** Those that cannot be taken as they are, because the draft changed or somebody holds the paragraph, stay to be decided. */
  takeAll(viewer: Viewer, input: Input<typeof takeProposals>): Promise<Reply<typeof takeProposals>> {
    const { groupId, draftId, taskGroupId } = input;
    return this.journal.write(groupId, viewer, async (page) => {
      const { it } = await taskGroupOn(page, input);
      refuse(objectionToDeciding(it.state, page.roles));
      const ids = (await decidablesOn(page, taskGroupId)).filter(isUndecided).map((one) => one.paragraphId);
      const taken: string[] = [];
      for (const paragraphId of ids) {
        const proposal = await proposalOn(page, taskGroupId, paragraphId);
        const now = await freeOrNone(page, { draftId, paragraphId });
        const wording = now && (await wordingOf(page, now, proposal, null));
        if (!now || !wording) continue;
        await takeOn(page, it, proposal, { now, wording, isRewritten: false });
        taken.push(paragraphId);
      }
      // Nothing was done, and each says for itself why.
      if (taken.length === 0) throw new Refusal('none-taken');
      await settleOn(page, it);
      return { taken, left: ids.filter((id) => !taken.includes(id)) };
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

/** The paragraph of the draft, where it is there and nobody else holds it. */
async function freeOrNone(
  page: Page,
  of: { draftId: string; paragraphId: string },
): Promise<Paragraph | null> {
  try {
    return await freeParagraphOn(page, of);
  } catch (problem) {
    if (problem instanceof Refusal) return null;
    throw problem;
  }
}

/** How the draft is to read: the proposal with what changed there meanwhile, or what the chair made of both; null on a clash. */
async function wordingOf(
  page: Page,
  now: Paragraph,
  { paragraphId, baseRevision, kind, text, marks }: TaskProposal,
  instead: Instead,
): Promise<Wording | null> {
  if (instead) {
    refuse(objectionToMarks(instead.text, instead.marks));
    if (instead.over !== now.revision) throw clashOf(now);
    return { kind: instead.kind, text: instead.text, marks: instead.marks };
  }
  const base = await page.one(ParagraphRevision, { paragraphId, revision: baseRevision });
  return merged(base, now, { kind, text, marks });
}

const clashOf = ({ revision, kind, text, marks }: Paragraph): Refusal =>
  new Refusal('changed-meanwhile', { revision, kind, text, marks });

interface Taken {
  readonly now: Paragraph;
  readonly wording: Wording;
  readonly isRewritten: boolean;
}

/** Makes an ordinary revision of the draft's paragraph, which names the task group and whose words they were. */
async function takeOn(
  page: Page,
  it: TaskGroup,
  proposal: TaskProposal,
  { now, wording, isRewritten }: Taken,
) {
  const revision = await reviseOn(page, now, wording, it.id);
  await decideOn(page, proposal, 'taken', '');
  const merged = now.revision !== proposal.baseRevision;
  const by = await page.ask<{ id: string }>(proposers, it.id, proposal.paragraphId);
  const words = { proposers: by.map(({ id }) => id), merged, rewritten: isRewritten };
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
