import { Injectable } from '@nestjs/common';
import type {
  downloadAttachment,
  downloadIssuedAttachment,
  downloadPublicResponseFile,
  downloadResponseFile,
  Input,
} from '@lib/contracts';
import { type FileReply, FileStore, Reader, Refusal, type Viewer } from '@lib/platform';

interface Found {
  readonly sha256: string;
  readonly name: string;
  readonly mime: string;
  readonly size: number;
}

const which = `
  select a.sha256, a.name, f.mime, f.size from notification_attachment a join stored_file f on f.sha256 = a.sha256
    join notification n on n.id = a.notification_id where a.id = $1`;
const whichOfResponse = `
  select a.sha256, a.name, f.mime, f.size from response_file a join stored_file f on f.sha256 = a.sha256
    join notification_response r on r.id = a.response_id join notification n on n.id = r.notification_id
   where a.id = $1 and r.id = $2`;
const responseOfGroup = `${whichOfResponse} and n.id = $3 and n.group_id = $4`;
const publicResponse = `
  ${whichOfResponse} and n.number = $3 and n.responses = 'public' and n.state in ('issued', 'superseded')`;
const ofGroup = `${which} and n.id = $2 and n.group_id = $3`;
const ofIssued = `${which} and n.number = $2 and n.state in ('issued', 'superseded')`;

/** The files themselves: of any notification for those who write it, of issued ones for everybody; and those of answers alike. */
@Injectable()
export class AttachmentsQueries {
  constructor(
    private readonly db: Reader,
    private readonly store: FileStore,
  ) {}

  ofGroup(
    _: Viewer,
    { groupId, notificationId, attachmentId }: Input<typeof downloadAttachment>,
  ): Promise<FileReply> {
    return this.file(ofGroup, [attachmentId, notificationId, groupId]);
  }

  ofIssued(_: Viewer, { number, attachmentId }: Input<typeof downloadIssuedAttachment>): Promise<FileReply> {
    return this.file(ofIssued, [attachmentId, number]);
  }

  ofResponse(
    _: Viewer,
    { groupId, notificationId, responseId, fileId }: Input<typeof downloadResponseFile>,
  ): Promise<FileReply> {
    return this.file(responseOfGroup, [fileId, responseId, notificationId, groupId]);
  }

  ofPublicResponse(
    _: Viewer,
    { number, responseId, fileId }: Input<typeof downloadPublicResponseFile>,
  ): Promise<FileReply> {
    return this.file(publicResponse, [fileId, responseId, number]);
  }

  private async file(question: string, given: string[]): Promise<FileReply> {
    const [found] = await this.db.query<Found[]>(question, given);
    if (!found) throw new Refusal('not-found');
    const { sha256, ...view } = found;
    return { ...view, content: await this.store.open(sha256) };
  }
}
