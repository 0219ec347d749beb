import { Injectable } from '@nestjs/common';
import type { editProposal, Input, Reply } from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import { matched, Refusal, refuse, signedIn, type Viewer } from '@lib/platform';
import { objectionToMarks } from '../marks.rules';
import { merged, type Wording } from '../merging';
import { TaskProposal } from './task-proposal.entity';
import { TaskProposalRevision } from './task-proposal-revision.entity';
import { keepProposalRevision, proposalOf, proposalOn, taskGroupOn } from './task-group-on-the-page';
import { objectionToProposing } from './task-group.rules';

/** A task group's own copy of its paragraphs: what its members write there, each under their name. */
@Injectable()
export class Proposals {
  constructor(private readonly journal: Journal) {}

  /** Where another of them changed it meanwhile, the two are brought together, or both are shown. */
  edit(viewer: Viewer, input: Input<typeof editProposal>): Promise<Reply<typeof editProposal>> {
    const { groupId, taskGroupId, paragraphId, kind, text, marks } = input;
    const authorId = signedIn(viewer);
    return this.journal.write(groupId, viewer, async (page) => {
      const { it, tasked } = await taskGroupOn(page, input);
      const now = await proposalOn(page, taskGroupId, paragraphId);
      refuse(objectionToProposing(tasked, authorId, now.outcome, page.at));
      refuse(objectionToMarks(text, marks));
      const began = matched(viewer);
      const isMerged = began !== now.revision;
      const mine = { kind, text, marks };
      const wording = isMerged ? await bringTogether(page, now, began, mine) : mine;
      const revision = now.revision + 1;
      await page.update(TaskProposal, { taskGroupId, paragraphId }, { ...wording, revision });
      await keepProposalRevision(page, now, { ...wording, revision, authorId });
      page.record('task-proposal.edited', { ...proposalOf(it, now), revision, merged: isMerged });
      return { revision, merged: isMerged, text: wording.text, marks: wording.marks };
    });
  }
}

async function bringTogether(page: Page, now: TaskProposal, began: number, mine: Wording): Promise<Wording> {
  const { taskGroupId, paragraphId, revision, kind, text, marks } = now;
  const facts = { revision, kind, text, marks };
  if (began > revision) throw new Refusal('changed-meanwhile', facts);
  const base = await page.one(TaskProposalRevision, { taskGroupId, paragraphId, revision: began });
  const both = merged(base, now, mine);
  if (!both) throw new Refusal('changed-meanwhile', facts);
  return both;
}
