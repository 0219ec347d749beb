import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type {
  editProposal,
  Input,
  proposeLeavingOut,
  proposeParagraph,
  Reply,
  takeBackProposal,
} from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import { matched, Refusal, refuse, signedIn, type Viewer } from '@lib/platform';
import { objectionToMarks } from '../marks.rules';
import { merged, type Wording } from '../merging';
import { doesAfter, objectionToProposalMove, type ProposalMove } from './proposal.rules';
import { TaskProposal } from './task-proposal.entity';
import { TaskProposalRevision } from './task-proposal-revision.entity';
import {
  keepProposalRevision,
  proposalOf,
  proposalOn,
  taskGroupOn,
  undecided,
} from './task-group-on-the-page';
import type { TaskGroup } from './task-group.entity';
import { objectionToProposing } from './task-group.rules';

const given = `
  select position, label from task_proposal where task_group_id = $1 and paragraph_id = $2 and does <> 'add'`;
const lastThere = `
  select coalesce(max(nth), 0) as nth from task_proposal where task_group_id = $1 and after_id = $2`;

type OfProposal = Input<typeof takeBackProposal>;

/** What a task group proposes, on sheets of its own: what its members write there, each under their name. */
@Injectable()
export class Proposals {
  constructor(private readonly journal: Journal) {}

  /** A new paragraph begins as an empty sheet, on which this is the first that is written. */
  add(viewer: Viewer, input: Input<typeof proposeParagraph>): Promise<Reply<typeof proposeParagraph>> {
    const { groupId, taskGroupId, after: afterId, kind, text, marks } = input;
    const authorId = signedIn(viewer);
    return this.journal.write(groupId, viewer, async (page) => {
      const { it, tasked } = await taskGroupOn(page, input);
      refuse(objectionToProposing(tasked, authorId, null, page.at));
      refuse(objectionToMarks(text, marks));
      const of = { taskGroupId, paragraphId: randomUUID(), groupId };
      const place = await placeOn(page, taskGroupId, afterId);
      const its = { ...of, ...place, does: 'add' as const, why: '', baseRevision: null, ...undecided };
      const wording = { kind, text, marks, revision: 2 };
      const proposal = await page.insert(TaskProposal, { ...its, ...wording });
      const empty = { kind, text: '', marks: [], revision: 1 };
      await keepProposalRevision(page, of, { ...empty, authorId: null, did: null });
      await keepProposalRevision(page, of, { ...wording, authorId, did: 'wrote' });
      page.record('task-proposal.edited', { ...proposalOf(it, proposal), revision: 2, merged: false });
      return { paragraphId: of.paragraphId };
    });
  }

  /** Where another of them changed it meanwhile, the two are brought together, or both are shown. */
  edit(viewer: Viewer, input: Input<typeof editProposal>): Promise<Reply<typeof editProposal>> {
    const { groupId, taskGroupId, paragraphId, kind, text, marks } = input;
    const authorId = signedIn(viewer);
    return this.journal.write(groupId, viewer, async (page) => {
      const { it, now } = await proposableOn(page, input, 'write');
      refuse(objectionToMarks(text, marks));
      const began = matched(viewer);
      const isMerged = began !== now.revision;
      const mine = { kind, text, marks };
      const wording = isMerged ? await bringTogether(page, now, began, mine) : mine;
      const revision = now.revision + 1;
      await page.update(TaskProposal, { taskGroupId, paragraphId }, { ...wording, revision });
      await keepProposalRevision(page, now, { ...wording, revision, authorId, did: 'wrote' });
      page.record('task-proposal.edited', { ...proposalOf(it, now), revision, merged: isMerged });
      return { revision, merged: isMerged, text: wording.text, marks: wording.marks };
    });
  }

  leaveOut(viewer: Viewer, input: Input<typeof proposeLeavingOut>): Promise<Reply<typeof proposeLeavingOut>> {
    const { groupId, taskGroupId, paragraphId, why } = input;
    const authorId = signedIn(viewer);
    return this.journal.write(groupId, viewer, async (page) => {
      const { it, now } = await proposableOn(page, input, 'leave-out');
      refuseIfMoved(now, matched(viewer));
      const { kind, text, marks, label } = now;
      const [does, revision] = [doesAfter(now.does, 'leave-out'), now.revision + 1];
      await page.update(TaskProposal, { taskGroupId, paragraphId }, { does, why, revision });
      const step = { kind, text, marks, revision, authorId, did: 'left_out' as const, why };
      await keepProposalRevision(page, now, step);
      const its = proposalOf(it, { paragraphId, label, does });
      page.record('task-proposal.edited', { ...its, revision, merged: false, why });
      return { revision };
    });
  }

  /** Of a new paragraph the sheet is empty again; of one to be left out, its wording is what is proposed again. */
  takeBack(viewer: Viewer, input: OfProposal): Promise<Reply<typeof takeBackProposal>> {
    const { groupId, taskGroupId, paragraphId } = input;
    const authorId = signedIn(viewer);
    return this.journal.write(groupId, viewer, async (page) => {
      const { it, now } = await proposableOn(page, input, 'take-back');
      refuseIfMoved(now, matched(viewer));
      const [does, revision] = [doesAfter(now.does, 'take-back'), now.revision + 1];
      const { kind, text, marks } = does === 'add' ? await firstOn(page, now) : now;
      const wording = { kind, text, marks };
      await page.update(TaskProposal, { taskGroupId, paragraphId }, { does, why: '', ...wording, revision });
      await keepProposalRevision(page, now, { ...wording, revision, authorId, did: 'took_back' });
      page.record('task-proposal.edited', {
        ...proposalOf(it, now),
        revision,
        merged: false,
        takenBack: true,
      });
      return { revision };
    });
  }
}

/** A proposal with which whoever writes the page can do this now. */
async function proposableOn(
  page: Page,
  input: OfProposal,
  move: ProposalMove,
): Promise<{ it: TaskGroup; now: TaskProposal }> {
  const { it, tasked } = await taskGroupOn(page, input);
  const now = await proposalOn(page, input.taskGroupId, input.paragraphId);
  refuse(objectionToProposing(tasked, signedIn(page.viewer), now.outcome, page.at));
  refuse(objectionToProposalMove(now, move));
  return { it, now };
}

/** The place of a new paragraph: after one that was given, and behind those proposed there before. */
async function placeOn(page: Page, taskGroupId: string, afterId: string) {
  const [before] = await page.ask<{ position: number; label: string }>(given, taskGroupId, afterId);
  if (!before)
    throw new Refusal('no-such-paragraph', undefined, [
      { field: 'after', sentence: 'Choose a paragraph that the task group was given.' },
    ]);
  const [last] = await page.ask<{ nth: number }>(lastThere, taskGroupId, afterId);
  return { ...before, afterId, nth: (last?.nth ?? 0) + 1 };
}

const firstOn = (page: Page, { taskGroupId, paragraphId }: TaskProposal): Promise<TaskProposalRevision> =>
  page.one(TaskProposalRevision, { taskGroupId, paragraphId, revision: 1 });

const changedMeanwhile = ({ revision, kind, text, marks }: TaskProposal): Refusal =>
  new Refusal('changed-meanwhile', { revision, kind, text, marks });

/** Refuses what was said of another revision: what somebody wrote since is not undone unseen. */
function refuseIfMoved(now: TaskProposal, began: number): void {
  if (began !== now.revision) throw changedMeanwhile(now);
}

async function bringTogether(page: Page, now: TaskProposal, began: number, mine: Wording): Promise<Wording> {
  const { taskGroupId, paragraphId } = now;
  if (began > now.revision) throw changedMeanwhile(now);
  const base = await page.one(TaskProposalRevision, { taskGroupId, paragraphId, revision: began });
  const both = merged(base, now, mine);
  if (!both) throw changedMeanwhile(now);
  return both;
}
