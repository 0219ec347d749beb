import { Injectable } from '@nestjs/common';
import type {
  addParagraph,
  editParagraph,
  Input,
  moveParagraph,
  removeParagraph,
  Reply,
} from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import { matched, Refusal, refuse, type Viewer } from '@lib/platform';
import { draftOn } from './draft-on-the-page';
import { objectionToMarks } from './marks.rules';
import { merged, type Wording } from './merging';
import { freeParagraphOn } from './paragraph-on-the-page';
import { ParagraphRevision } from './paragraph-revision.entity';
import { Paragraph } from './paragraph.entity';
import { addOn, removeOn, roomAfter } from './placing';
import { reviseOn } from './revising';

/** The text that chair and secretariat are working on, paragraph by paragraph. */
@Injectable()
export class Paragraphs {
  constructor(private readonly journal: Journal) {}

  add(viewer: Viewer, input: Input<typeof addParagraph>): Promise<Reply<typeof addParagraph>> {
    const { groupId, draftId, after, kind, text, marks } = input;
    return this.journal.write(groupId, viewer, async (page) => {
      await draftOn(page, draftId);
      refuse(objectionToMarks(text, marks));
      const paragraphId = await addOn(page, { draftId, after }, { kind, text, marks });
      page.record('paragraph.added', { draftId, paragraphId });
      return { paragraphId };
    });
  }

  /** Changes a paragraph; where somebody else did so meanwhile, the two are brought together, or both are shown. */
  edit(viewer: Viewer, input: Input<typeof editParagraph>): Promise<Reply<typeof editParagraph>> {
    const { groupId, draftId, paragraphId, kind, text, marks } = input;
    return this.journal.write(groupId, viewer, async (page) => {
      const it = await freeParagraphOn(page, input);
      refuse(objectionToMarks(text, marks));
      const began = matched(viewer);
      const isMerged = began !== it.revision;
      const wording = isMerged
        ? await bringTogether(page, it, began, { kind, text, marks })
        : { kind, text, marks };
      const revision = await reviseOn(page, it, wording);
      page.record('paragraph.edited', { draftId, paragraphId, revision, merged: isMerged });
      return { revision, merged: isMerged, text: wording.text, marks: wording.marks };
    });
  }

  /** A paragraph that stands elsewhere is to be approved again. */
  move(viewer: Viewer, input: Input<typeof moveParagraph>): Promise<Reply<typeof moveParagraph>> {
    const { groupId, draftId, paragraphId, after } = input;
    return this.journal.write(groupId, viewer, async (page) => {
      await freeParagraphOn(page, input);
      if (after === paragraphId) throw new Refusal('no-such-paragraph');
      const position = await roomAfter(page, draftId, after);
      await page.update(Paragraph, { id: paragraphId }, { position, approvedRevision: null });
      page.record('paragraph.moved', { draftId, paragraphId });
      return { done: true as const };
    });
  }

  /** Takes a paragraph out of the text. It stays on record, and so does what was said of it. */
  remove(viewer: Viewer, input: Input<typeof removeParagraph>): Promise<Reply<typeof removeParagraph>> {
    const { groupId, draftId, paragraphId } = input;
    return this.journal.write(groupId, viewer, async (page) => {
      const { revision, kind, text, marks } = await freeParagraphOn(page, input);
      if (revision !== matched(viewer))
        throw new Refusal('changed-meanwhile', { revision, kind, text, marks });
      await removeOn(page, { id: paragraphId, revision });
      page.record('paragraph.removed', { draftId, paragraphId });
      return { done: true as const };
    });
  }
}

/** Refuses, with how the paragraph stands now, where the two changes touch the same words. */
async function bringTogether(page: Page, now: Paragraph, began: number, mine: Wording): Promise<Wording> {
  const { id: paragraphId, revision, kind, text, marks, updatedBy } = now;
  const facts = { revision, kind, text, marks, updatedBy };
  if (began > revision) throw new Refusal('changed-meanwhile', facts);
  const base = await page.one(ParagraphRevision, { paragraphId, revision: began });
  const both = merged(base, now, mine);
  if (!both) throw new Refusal('changed-meanwhile', facts);
  return both;
}
