import { Controller } from '@nestjs/common';
import {
  addParagraph,
  approveChange,
  beginFinalising,
  createDraft,
  editParagraph,
  type Input,
  listDrafts,
  moveParagraph,
  readDraft,
  readWorkingText,
  releaseParagraph,
  removeParagraph,
  takeParagraph,
} from '@lib/contracts';
import { Serves, type Viewer } from '@lib/platform';
import { Drafts } from './drafts';
import { DraftsQueries } from './drafts.queries';
import { Leases } from './leases';
import { Paragraphs } from './paragraphs';

@Controller()
export class DraftsController {
  constructor(
    private readonly drafts: Drafts,
    private readonly paragraphs: Paragraphs,
    private readonly leases: Leases,
    private readonly queries: DraftsQueries,
  ) {}

  @Serves(listDrafts)
  listDrafts(viewer: Viewer, input: Input<typeof listDrafts>) {
    return this.queries.drafts(viewer, input);
  }

  @Serves(readDraft)
  readDraft(viewer: Viewer, input: Input<typeof readDraft>) {
    return this.queries.draft(viewer, input);
  }

  @Serves(createDraft)
  createDraft(viewer: Viewer, input: Input<typeof createDraft>) {
    return this.drafts.create(viewer, input);
  }

  @Serves(readWorkingText)
  readWorkingText(viewer: Viewer, input: Input<typeof readWorkingText>) {
    return this.queries.workingText(viewer, input);
  }

  @Serves(addParagraph)
  addParagraph(viewer: Viewer, input: Input<typeof addParagraph>) {
    return this.paragraphs.add(viewer, input);
  }

  @Serves(editParagraph)
  editParagraph(viewer: Viewer, input: Input<typeof editParagraph>) {
    return this.paragraphs.edit(viewer, input);
  }

  @Serves(moveParagraph)
  moveParagraph(viewer: Viewer, input: Input<typeof moveParagraph>) {
    return this.paragraphs.move(viewer, input);
  }

  @Serves(removeParagraph)
  removeParagraph(viewer: Viewer, input: Input<typeof removeParagraph>) {
    return this.paragraphs.remove(viewer, input);
  }

  @Serves(takeParagraph)
  takeParagraph(viewer: Viewer, input: Input<typeof takeParagraph>) {
    return this.leases.take(viewer, input);
  }

  @Serves(releaseParagraph)
  releaseParagraph(viewer: Viewer, input: Input<typeof releaseParagraph>) {
    return this.leases.release(viewer, input);
  }

  @Serves(approveChange)
  approveChange(viewer: Viewer, input: Input<typeof approveChange>) {
    return this.leases.approve(viewer, input);
  }

  @Serves(beginFinalising)
  beginFinalising(viewer: Viewer, input: Input<typeof beginFinalising>) {
    return this.drafts.beginFinalising(viewer, input);
  }
}
