import { Controller } from '@nestjs/common';
import {
  downloadMyFile,
  type Input,
  readMyCall,
  readMyNomination,
  saveNomination,
  startNomination,
  submitNomination,
  uploadNominationFile,
  withdrawNomination,
} from '@lib/contracts';
import { type SentFile, Serves, type Viewer } from '@lib/platform';
import { Drafts } from './drafts';
import { FilesQueries } from './files.queries';
import { OwnQueries } from './own.queries';
import { Submitting } from './submitting';
import { Uploads } from './uploads';

@Controller()
export class OwnNominationsController {
  constructor(
    private readonly drafts: Drafts,
    private readonly submitting: Submitting,
    private readonly uploads: Uploads,
    private readonly queries: OwnQueries,
    private readonly files: FilesQueries,
  ) {}

  @Serves(readMyCall)
  readMyCall(viewer: Viewer, input: Input<typeof readMyCall>) {
    return this.queries.myCall(viewer, input);
  }

  @Serves(startNomination)
  startNomination(viewer: Viewer, input: Input<typeof startNomination>) {
    return this.drafts.start(viewer, input);
  }

  @Serves(readMyNomination)
  readMyNomination(viewer: Viewer, input: Input<typeof readMyNomination>) {
    return this.queries.nomination(viewer, input);
  }

  @Serves(saveNomination)
  saveNomination(viewer: Viewer, input: Input<typeof saveNomination>) {
    return this.drafts.save(viewer, input);
  }

  @Serves(uploadNominationFile)
  uploadNominationFile(viewer: Viewer, input: Input<typeof uploadNominationFile>, file: SentFile) {
    return this.uploads.upload(viewer, input, file);
  }

  @Serves(downloadMyFile)
  async downloadMyFile(viewer: Viewer, { groupId, nominationId, kind }: Input<typeof downloadMyFile>) {
    await this.queries.nomination(viewer, { groupId, nominationId });
    return this.files.file(groupId, nominationId, kind);
  }

  @Serves(submitNomination)
  submitNomination(viewer: Viewer, input: Input<typeof submitNomination>) {
    return this.submitting.submit(viewer, input);
  }

  @Serves(withdrawNomination)
  withdrawNomination(viewer: Viewer, input: Input<typeof withdrawNomination>) {
    return this.submitting.withdraw(viewer, input);
  }
}
