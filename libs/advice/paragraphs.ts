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
import { matched, Refusal, refuse, signedIn, type Viewer } from '@lib/platform';
import { draftOn } from './draft-on-the-page';
import { objectionToMarks } from './marks.rules';
import { merged, type Wording } from './merging';
import { freeParagraphOn } from './paragraph-on-the-page';
import { ParagraphRevision } from './paragraph-revision.entity';
import { Paragraph } from './paragraph.entity';
import { keepRevision, reviseOn } from './revising';

const placeOf = `
  select position from paragraph where id = $1 and draft_id = $2 and removed_at is null`;
const makeRoom = `update paragraph set position = position + 1 where draft_id = $1 and position > $2`;

/** The text that chair and secretariat are working on, paragraph by paragraph. */
@Injectable()
export class Paragraphs {
  constructor(private readonly journal: Journal) {}

  add(viewer: Viewer, input: Input<typeof addParagraph>): Promise<Reply<typeof addParagraph>> {
    const { groupId, draftId, after, kind, text, marks } = input;
    const updatedBy = signedIn(viewer);
    return this.journal.write(groupId, viewer, async (page) => {
      await draftOn(page, draftId);
      refuse(objectionToMarks(text, marks));
      const position = await roomAfter(page, draftId, after);
      const its = { groupId, draftId, position, kind, text, marks, revision: 1 };
      const free = { approvedRevision: null, leaseBy: null, leaseUntil: null, removedAt: null };
      const { id } = await page.insert(Paragraph, { ...its, updatedAt: page.at, updatedBy, ...free });
      await keepRevision(page, id, { revision: 1, kind, text, marks });
      page.record('paragraph.added', { draftId, paragraphId: id });
      return { paragraphId: id };
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
      const gone = { removedAt: page.at, leaseBy: null, leaseUntil: null, revision: revision + 1 };
      await page.update(Paragraph, { id: paragraphId }, { ...gone, updatedAt: page.at });
      page.record('paragraph.removed', { draftId, paragraphId });
      return { done: true as const };
    });
  }
}

/** Makes room behind a paragraph, or at the beginning, and gives the place. */
async function roomAfter(page: Page, draftId: string, after: string | null): Promise<number> {
  const [before] =
    after === null ? [{ position: 0 }] : await page.ask<{ position: number }>(placeOf, after, draftId);
  if (!before) throw new Refusal('no-such-paragraph');
  await page.ask(makeRoom, draftId, before.position);
  return before.position + 1;
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
