import type { Input, ProposalDoes, takeProposal } from '@lib/contracts';
import type { Page } from '@lib/journal';
import { Refusal, refuse } from '@lib/platform';
import { readsAlike } from '../changes.rules';
import { objectionToMarks } from '../marks.rules';
import { merged, type Wording } from '../merging';
import { freeParagraphOn } from '../paragraph-on-the-page';
import { ParagraphRevision } from '../paragraph-revision.entity';
import { Paragraph } from '../paragraph.entity';
import { addOn, removeOn } from '../placing';
import { reviseOn } from '../revising';
import { workingParagraphs, type WorkingRow } from '../working-text';
import { placeOfNew } from './proposal.rules';
import type { TaskGroup } from './task-group.entity';
import type { TaskProposal } from './task-proposal.entity';

const siblings = `
  select paragraph_id as id, nth from task_proposal where task_group_id = $1 and after_id = $2`;

/** What the chair says beside taking a proposal: the words to stand instead, or what of the draft they have seen. */
export type Said = Pick<Input<typeof takeProposal>, 'instead' | 'seen'>;

interface Taken {
  /** The revision of the draft's paragraph that was made. */
  readonly revision: number;
  /** Together with what was changed there meanwhile. */
  readonly merged: boolean;
}
type Take = (page: Page, it: TaskGroup, proposal: TaskProposal, said: Said) => Promise<Taken>;

/** Puts a proposal into the draft. Refuses, before anything is changed, where somebody has to look first. */
export const takeOn: Take = (page, it, proposal, said) => {
  if (said.instead !== null && proposal.does !== 'reword') throw new Refusal('only-a-wording-instead');
  return takes[proposal.does](page, it, proposal, said);
};

const takes: Readonly<Record<ProposalDoes, Take>> = {
  /** Makes an ordinary revision of the draft's paragraph, which names the task group. */
  reword: async (page, { id, draftId }, proposal, { instead }) => {
    const now = await freeParagraphOn(page, { draftId, paragraphId: proposal.paragraphId });
    const base = await baseOn(page, proposal);
    const wording = instead ? insteadOf(now, instead) : merged(base, now, proposal);
    if (!wording) throw clashOf(now);
    return { revision: await reviseOn(page, now, wording, id), merged: now.revision !== base.revision };
  },
  add: async (page, { id: taskGroupId, draftId }, { paragraphId, afterId, nth, ...wording }, { seen }) => {
    const before = await page.one(Paragraph, { id: afterId ?? '', draftId });
    if (before.removedAt !== null && seen !== before.revision) throw clashOf(before);
    const text = await page.ask<WorkingRow>(workingParagraphs, draftId);
    const all = await page.ask<{ id: string; nth: number }>(siblings, taskGroupId, afterId);
    const after = placeOfNew(text, before.position, all, nth);
    await addOn(page, { draftId, after, proposed: { id: paragraphId, taskGroupId } }, wording);
    return { revision: 1, merged: false };
  },
  leave_out: async (page, { draftId }, proposal, { seen }) => {
    const now = await freeParagraphOn(page, { draftId, paragraphId: proposal.paragraphId });
    const isUnseen = seen !== now.revision && !readsAlike(await baseOn(page, proposal), now);
    if (isUnseen) throw clashOf(now);
    return { revision: await removeOn(page, now), merged: false };
  },
};

/** How the draft's paragraph read when the task group began. */
const baseOn = (page: Page, { paragraphId, baseRevision }: TaskProposal): Promise<ParagraphRevision> =>
  page.one(ParagraphRevision, { paragraphId, revision: baseRevision ?? 0 });

/** What the chair made of both, over what they have seen; null when that has changed. */
function insteadOf(now: Paragraph, instead: NonNullable<Said['instead']>): Wording | null {
  const { kind, text, marks, over } = instead;
  refuse(objectionToMarks(text, marks));
  return over === now.revision ? { kind, text, marks } : null;
}

const clashOf = ({ revision, kind, text, marks }: Paragraph): Refusal =>
  new Refusal('changed-meanwhile', { revision, kind, text, marks });
