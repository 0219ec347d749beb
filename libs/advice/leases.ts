import { Injectable } from '@nestjs/common';
import type { approveChange, Input, releaseParagraph, Reply, takeParagraph } from '@lib/contracts';
import { Journal } from '@lib/journal';
import { Refusal, signedIn, type Viewer } from '@lib/platform';
import { freeParagraphOn, paragraphOn } from './paragraph-on-the-page';
import { LEASE_MS } from './lease.rules';
import { Paragraph } from './paragraph.entity';

/** Who works on which paragraph, for everyone at the desk to see; and what the chair has approved. */
@Injectable()
export class Leases {
  constructor(private readonly journal: Journal) {}

  /** Holds a paragraph for a minute from now. Asked again while one writes. */
  take(viewer: Viewer, input: Input<typeof takeParagraph>): Promise<Reply<typeof takeParagraph>> {
    const { groupId, draftId, paragraphId } = input;
    return this.journal.write(groupId, viewer, async (page) => {
      await freeParagraphOn(page, input);
      const until = new Date(page.at.getTime() + LEASE_MS);
      await page.update(Paragraph, { id: paragraphId }, { leaseBy: signedIn(viewer), leaseUntil: until });
      page.record('paragraph.taken', { draftId, paragraphId, until });
      return { until };
    });
  }

  release(viewer: Viewer, input: Input<typeof releaseParagraph>): Promise<Reply<typeof releaseParagraph>> {
    const { groupId, draftId, paragraphId } = input;
    return this.journal.write(groupId, viewer, async (page) => {
      await freeParagraphOn(page, input);
      await page.update(Paragraph, { id: paragraphId }, { leaseBy: null, leaseUntil: null });
      page.record('paragraph.released', { draftId, paragraphId });
      return { done: true as const };
    });
  }

  /** Approves a paragraph as it stands, also one that was removed; or takes the approval back. */
  approve(viewer: Viewer, input: Input<typeof approveChange>): Promise<Reply<typeof approveChange>> {
    const { groupId, draftId, paragraphId, revision, approved } = input;
    return this.journal.write(groupId, viewer, async (page) => {
      const it = await paragraphOn(page, input);
      if (it.revision !== revision)
        throw new Refusal('changed-meanwhile', { revision: it.revision, kind: it.kind, text: it.text });
      await page.update(Paragraph, { id: paragraphId }, { approvedRevision: approved ? revision : null });
      page.record('change.approved', { draftId, paragraphId, revision, approved });
      return { done: true as const };
    });
  }
}
