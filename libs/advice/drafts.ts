import { Injectable } from '@nestjs/common';
import type { beginFinalising, createDraft, Input, Reply } from '@lib/contracts';
import { isAtWork } from '@lib/groups';
import { Journal, type Page } from '@lib/journal';
import { Refusal, refuse, type Viewer } from '@lib/platform';
import { Draft } from './draft.entity';
import { moveDraft } from './draft-on-the-page';
import { objectionToFinalising, phaseOfDraft } from './draft.rules';
import { refuseWhile } from './task-groups/task-group-on-the-page';
import { currentVersionOn } from './versions-on-the-page';
import { unansweredOn } from './unanswered-on-the-page';

const stemTaken = 'select id from draft where group_id = $1 and stem = $2';
const releaseAll = `
  update paragraph set lease_by = null, lease_until = null where draft_id = $1 and lease_by is not null`;

/** Drafts as a whole: how they begin, and when the chair takes them to finalise them. */
@Injectable()
export class Drafts {
  constructor(private readonly journal: Journal) {}

  create(
    viewer: Viewer,
    { groupId, title, stem, language }: Input<typeof createDraft>,
  ): Promise<Reply<typeof createDraft>> {
    return this.journal.write(groupId, viewer, async (page) => {
      page.during(phaseOfDraft('drafting'));
      refuse((await isAtWork(page)) ? null : 'not-at-this-stage');
      if ((await page.ask(stemTaken, groupId, stem)).length > 0)
        throw new Refusal('stem-taken', undefined, [{ field: 'stem', sentence: 'Choose another symbol.' }]);
      const start = { state: 'drafting' as const, circulationId: null };
      const { id: draftId } = await page.insert(Draft, { groupId, title, stem, language, ...start });
      page.record('draft.created', { draftId, title });
      return { draftId };
    });
  }

  /** From now on only the chair changes the text: whoever held a paragraph holds it no longer. */
  beginFinalising(
    viewer: Viewer,
    { groupId, draftId }: Input<typeof beginFinalising>,
  ): Promise<Reply<typeof beginFinalising>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const { state } = await page.one(Draft, { id: draftId, groupId });
      const unanswered = await unansweredOn(page, draftId);
      const isIssued = (await currentVersionOn(page, draftId)) !== null;
      const objection = objectionToFinalising({ state, isIssued, unanswered: unanswered.length });
      refuse(objection, { comments: unanswered });
      await refuseWhile(page, draftId, 'working');
      await this.take(page, draftId);
      return { done: true as const };
    });
  }

  private async take(page: Page, draftId: string): Promise<void> {
    await page.ask(releaseAll, draftId);
    await moveDraft(page, draftId, 'finalising');
    page.record('finalising.begun', { draftId });
  }
}
