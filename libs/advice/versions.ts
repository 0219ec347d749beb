import { Injectable } from '@nestjs/common';
import type { finalise, Input, issueVersion, Reply } from '@lib/contracts';
import { Journal } from '@lib/journal';
import { Refusal, type Viewer } from '@lib/platform';
import { CommentRound } from './comment-round.entity';
import { draftOn } from './draft-on-the-page';
import { openRoundOn } from './rounds-on-the-page';
import { refuseWhile } from './task-groups/task-group-on-the-page';
import { approvedOn, currentVersionOn, issuableOn, issueOn } from './versions-on-the-page';

/** Issuing the text: it is frozen, numbered and fingerprinted, and the group is told. */
@Injectable()
export class Versions {
  constructor(private readonly journal: Journal) {}

  /** Issues the working text. A round that is running goes on over the new version. */
  issue(
    viewer: Viewer,
    { groupId, draftId, kind, changeNote }: Input<typeof issueVersion>,
  ): Promise<Reply<typeof issueVersion>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const draft = await draftOn(page, draftId);
      const current = await currentVersionOn(page, draftId);
      const { paragraphs, changes } = await issuableOn(page, draftId, current);
      if (paragraphs.length === 0) throw new Refusal('empty-draft');
      if (changes.length === 0) throw new Refusal('nothing-changed');
      const text = { paragraphs, changed: changes.length };
      const version = await issueOn(page, draft, { kind, changeNote, isFinal: false }, current, text);
      const round = await openRoundOn(page, draftId);
      if (round) await page.update(CommentRound, { id: round.id }, { versionId: version.id });
      return version;
    });
  }

  /** Issues the working text as the final one. Whatever changed, the chair has approved as it stands. */
  finalise(
    viewer: Viewer,
    { groupId, draftId, changeNote }: Input<typeof finalise>,
  ): Promise<Reply<typeof finalise>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const draft = await draftOn(page, draftId);
      const current = await currentVersionOn(page, draftId);
      const { paragraphs, changes } = await issuableOn(page, draftId, current);
      if (paragraphs.length === 0) throw new Refusal('empty-draft');
      if (changes.length === 0 && current?.state === 'final') throw new Refusal('nothing-changed');
      const approved = await approvedOn(page, draftId);
      const missing = changes.filter(({ paragraphId }) => !approved.has(paragraphId));
      if (missing.length > 0)
        throw new Refusal('changes-unapproved', { paragraphs: missing.map(({ label }) => label) });
      await refuseWhile(page, draftId, 'returned');
      const text = { paragraphs, changed: changes.length };
      return issueOn(page, draft, { kind: 'substantive', changeNote, isFinal: true }, current, text);
    });
  }
}
