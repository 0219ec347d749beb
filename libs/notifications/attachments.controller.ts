import { Controller } from '@nestjs/common';
import * as contracts from '@lib/contracts';
import type { Input } from '@lib/contracts';
import { type SentFile, Serves, type Viewer } from '@lib/platform';
import { Attachments } from './attachments';
import { AttachmentsQueries } from './attachments.queries';
import { ResponseFiles } from './response-files';

/** Files that go with notifications, and come with answers to them. */
@Controller()
export class AttachmentsController {
  constructor(
    private readonly attachments: Attachments,
    private readonly responseFiles: ResponseFiles,
    private readonly queries: AttachmentsQueries,
  ) {}

  @Serves(contracts.attachFile)
  attachFile(viewer: Viewer, input: Input<typeof contracts.attachFile>, file: SentFile) {
    return this.attachments.attach(viewer, input, file);
  }

  @Serves(contracts.removeAttachment)
  removeAttachment(viewer: Viewer, input: Input<typeof contracts.removeAttachment>) {
    return this.attachments.remove(viewer, input);
  }

  @Serves(contracts.downloadAttachment)
  downloadAttachment(viewer: Viewer, input: Input<typeof contracts.downloadAttachment>) {
    return this.queries.ofGroup(viewer, input);
  }

  @Serves(contracts.downloadIssuedAttachment)
  downloadIssuedAttachment(viewer: Viewer, input: Input<typeof contracts.downloadIssuedAttachment>) {
    return this.queries.ofIssued(viewer, input);
  }

  @Serves(contracts.attachToResponse)
  attachToResponse(viewer: Viewer, input: Input<typeof contracts.attachToResponse>, file: SentFile) {
    return this.responseFiles.attach(viewer, input, file);
  }

  @Serves(contracts.attachToEnteredResponse)
  attachToEnteredResponse(
    viewer: Viewer,
    input: Input<typeof contracts.attachToEnteredResponse>,
    file: SentFile,
  ) {
    return this.responseFiles.attachEntered(viewer, input, file);
  }

  @Serves(contracts.downloadResponseFile)
  downloadResponseFile(viewer: Viewer, input: Input<typeof contracts.downloadResponseFile>) {
    return this.queries.ofResponse(viewer, input);
  }

  @Serves(contracts.downloadPublicResponseFile)
  downloadPublicResponseFile(viewer: Viewer, input: Input<typeof contracts.downloadPublicResponseFile>) {
    return this.queries.ofPublicResponse(viewer, input);
  }
}
