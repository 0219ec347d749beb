import { Injectable } from '@nestjs/common';
import type {
  endTaskGroup,
  extendTaskGroup,
  Input,
  openTaskGroup,
  Reply,
  returnTaskGroup,
} from '@lib/contracts';
import { activeMembersOn } from '@lib/groups';
import { Journal, type Page } from '@lib/journal';
import { Refusal, refuse, signedIn, type Viewer } from '@lib/platform';
import { draftOn } from '../draft-on-the-page';
import { currentVersionOn } from '../versions-on-the-page';
import { labelled, workingParagraphs, type WorkingRow } from '../working-text';
import { TaskProposal } from './task-proposal.entity';
import {
  briefOf,
  decidablesOn,
  keepProposalRevision,
  settleOn,
  taskGroupOn,
  undecided,
} from './task-group-on-the-page';
import { TaskGroup } from './task-group.entity';
import { TaskGroupMember } from './task-group-member.entity';
import {
  isUndecided,
  objectionToExtension,
  objectionToMove,
  objectionToOpening,
  objectionToReturn,
} from './task-group.rules';

const lastNumber = 'select coalesce(max(n), 0) as n from task_group where draft_id = $1';
const elsewhere = `
  select p.paragraph_id as id from task_proposal p join task_group t on t.id = p.task_group_id
   where t.draft_id = $1 and t.state in ('working', 'returned') and p.outcome is null
     and p.paragraph_id = any($2)`;

type Copied = WorkingRow & { label: string };

const fieldOf = {
  'lead-not-among': 'leadId',
  'not-a-member': 'memberIds',
  'closes-too-soon': 'endsAt',
} as const;
const sentences = {
  leadId: 'Choose one of the members of the task group.',
  memberIds: 'Choose active members of the group.',
  endsAt: 'Choose a time that is to come.',
} as const;

function refuseAtField(objection: ReturnType<typeof objectionToOpening>): void {
  const field = objection === null ? undefined : fieldOf[objection as keyof typeof fieldOf];
  if (objection !== null && field !== undefined)
    throw new Refusal(objection, undefined, [{ field, sentence: sentences[field] }]);
  refuse(objection);
}

/** Task groups as a whole: how they begin, get more time, return what they have, and end. */
@Injectable()
export class TaskGroups {
  constructor(private readonly journal: Journal) {}

  /** Its members get a copy of the paragraphs as the working text has them; from then on the two are apart. */
  open(viewer: Viewer, input: Input<typeof openTaskGroup>): Promise<Reply<typeof openTaskGroup>> {
    const { groupId, draftId, mandate, leadId, endsAt, zone } = input;
    const memberIds = [...new Set(input.memberIds)];
    return this.journal.write(groupId, viewer, async (page) => {
      const draft = await draftOn(page, draftId);
      const seats = await activeMembersOn(page);
      const seated = seats.map(({ personId }) => personId);
      const isIssued = (await currentVersionOn(page, draftId)) !== null;
      const asked = { mandated: memberIds, leadId, endsAt, seated, draft: draft.state, isIssued };
      refuseAtField(objectionToOpening(asked, page.at));
      const paragraphs = await givenOn(page, draftId, input.paragraphIds);
      const [last] = await page.ask<{ n: number }>(lastNumber, draftId);
      const its = { groupId, draftId, n: (last?.n ?? 0) + 1, mandate, leadId, endsAt, zone, turn: 1 };
      const begun = { state: 'working' as const, openedBy: signedIn(viewer), openedAt: page.at };
      const none = { returnedBy: null, returnedAt: null, note: '', reason: '' };
      const { id: taskGroupId, n } = await page.insert(TaskGroup, { ...its, ...begun, ...none });
      for (const { personId, party } of seats.filter((it) => memberIds.includes(it.personId)))
        await page.insert(TaskGroupMember, { taskGroupId, personId, groupId, party });
      for (const it of paragraphs) await giveOn(page, taskGroupId, it);
      const counts = { members: memberIds, paragraphs: paragraphs.length };
      const who = { draftId, taskGroupId, n, title: draft.title, leadId };
      page.record('task-group.opened', { ...who, endsAt, zone, turn: 1, ...counts });
      return { taskGroupId };
    });
  }

  extend(viewer: Viewer, input: Input<typeof extendTaskGroup>): Promise<Reply<typeof extendTaskGroup>> {
    const { groupId, endsAt, zone, reason } = input;
    return this.journal.write(groupId, viewer, async (page) => {
      const { it, draft, tasked, members } = await taskGroupOn(page, input);
      refuseAtField(objectionToExtension(tasked, draft.state, endsAt, page.at));
      const turn = it.turn + (it.state === 'returned' ? 1 : 0);
      const back = { returnedBy: null, returnedAt: null };
      const change = { state: 'working' as const, endsAt, zone, reason, turn, ...back };
      await page.update(TaskGroup, { id: it.id }, change);
      const time = { endsAt, zone, reason, turn };
      page.record('task-group.extended', {
        ...{ ...briefOf(it), title: draft.title, members: [...members], ...time },
      });
      return { done: true as const };
    });
  }

  /** The result goes to the chair. Where nothing was changed, nothing is left to decide. */
  giveBack(viewer: Viewer, input: Input<typeof returnTaskGroup>): Promise<Reply<typeof returnTaskGroup>> {
    const { groupId, note } = input;
    return this.journal.write(groupId, viewer, async (page) => {
      const { it, draft, tasked } = await taskGroupOn(page, input);
      const by = signedIn(viewer);
      refuse(objectionToReturn(tasked, by));
      const returned = { state: 'returned' as const, returnedBy: by, returnedAt: page.at, note };
      await page.update(TaskGroup, { id: it.id }, returned);
      const proposals = (await decidablesOn(page, it.id)).filter(isUndecided).length;
      const its = { ...briefOf(it), title: draft.title, turn: it.turn };
      page.record('task-group.returned', { ...its, proposals });
      const { id, draftId, n, turn } = it;
      await settleOn(page, { id, draftId, n, turn, state: 'returned' });
      return { done: true as const };
    });
  }

  end(viewer: Viewer, input: Input<typeof endTaskGroup>): Promise<Reply<typeof endTaskGroup>> {
    const { groupId, reason } = input;
    return this.journal.write(groupId, viewer, async (page) => {
      const { it } = await taskGroupOn(page, input);
      refuse(objectionToMove(it.state, 'end'));
      await page.update(TaskGroup, { id: it.id }, { state: 'ended', reason });
      page.record('task-group.ended', { ...briefOf(it), turn: it.turn, reason });
      return { done: true as const };
    });
  }
}

/** The paragraphs that are given to a task group, in the order of the text. No two have the same at one time. */
async function givenOn(page: Page, draftId: string, ids: readonly string[]): Promise<Copied[]> {
  const wanted = new Set(ids);
  const found = labelled(await page.ask<WorkingRow>(workingParagraphs, draftId)).filter(({ id }) =>
    wanted.has(id),
  );
  const atField = (sentence: string) => [{ field: 'paragraphIds', sentence }];
  if (found.length < wanted.size)
    throw new Refusal('no-such-paragraph', undefined, atField('Choose paragraphs of this draft.'));
  const taken = new Set(
    (await page.ask<{ id: string }>(elsewhere, draftId, [...wanted])).map(({ id }) => id),
  );
  const twice = found.filter(({ id }) => taken.has(id)).map(({ label }) => label);
  if (twice.length > 0)
    throw new Refusal(
      'paragraph-in-task-group',
      { paragraphs: twice },
      atField('Leave these paragraphs out.'),
    );
  return found;
}

/** Gives a task group its copy of a paragraph. */
async function giveOn(page: Page, taskGroupId: string, it: Copied): Promise<void> {
  const { id: paragraphId, position, label, revision: baseRevision, kind, text, marks } = it;
  const of = { taskGroupId, paragraphId, groupId: page.groupId };
  const its = { does: 'reword' as const, why: '', afterId: null, nth: 0, position, label, baseRevision };
  const wording = { kind, text, marks, revision: 1 };
  await page.insert(TaskProposal, { ...of, ...its, ...wording, ...undecided });
  await keepProposalRevision(page, of, { ...wording, authorId: null, did: null });
}
