import { Injectable } from '@nestjs/common';
import {
  type attachToEnteredResponse,
  type attachToResponse,
  type AttachedFile,
  type Input,
  MOST_BYTES,
  type Reply,
} from '@lib/contracts';
import { Journal, KeptFiles, type Page } from '@lib/journal';
import {
  FileStore,
  inspectAttachment,
  refuse,
  Refusal,
  type SentFile,
  signedIn,
  type Stored,
  type Viewer,
} from '@lib/platform';
import { objectionToSending } from './attachments.rules';
import type { Notification } from './notification.entity';
import { ResponseFile } from './response-file.entity';
import { NotificationResponse } from './response.entity';
import { asking, openToAnswersOn } from './responses';

type Sending = Input<typeof attachToResponse>;
type Sent = Reply<typeof attachToResponse>;

const ofWhich = 'select response_id as "responseId" from response_file where id = $1';
const there = 'select id from response_file where response_id = $1';

/** The files that come with answers. */
@Injectable()
export class ResponseFiles {
  constructor(
    private readonly journal: Journal,
    private readonly store: FileStore,
    private readonly files: KeptFiles,
  ) {}

  /** By whoever gave the answer, as long as answers are taken. To anybody else there is no such answer. */
  async attach(viewer: Viewer, input: Sending, file: SentFile): Promise<Sent> {
    const stored = await this.take(file);
    return this.journal.write(input.groupId, viewer, async (page) => {
      const given = await page.one(NotificationResponse, {
        ...{ id: input.responseId, notificationId: input.notificationId },
        ...{ enteredBy: signedIn(viewer), onBehalf: false },
      });
      const it = await openToAnswersOn(page, input.notificationId);
      return this.keep(page, it, { ...input, responseId: given.id, name: file.name, stored });
    });
  }

  async attachEntered(
    viewer: Viewer,
    input: Input<typeof attachToEnteredResponse>,
    file: SentFile,
  ): Promise<Sent> {
    const stored = await this.take(file);
    return this.journal.write(input.groupId, viewer, async (page) => {
      const { notificationId, responseId: id } = input;
      await page.one(NotificationResponse, { id, notificationId, onBehalf: true });
      const it = await asking(page, notificationId);
      return this.keep(page, it, { ...input, name: file.name, stored });
    });
  }

  private take({ stream }: SentFile): Promise<Stored> {
    return this.store.put(stream, { most: MOST_BYTES, inspect: inspectAttachment });
  }

  private async keep(
    page: Page,
    { responses }: Notification,
    {
      notificationId,
      responseId,
      fileId: id,
      title,
      name,
      stored,
    }: Sending & { name: string; stored: Stored },
  ): Promise<Sent> {
    await refuseElsewhere(page, id, responseId);
    refuse(objectionToSending(await page.ask<{ id: string }>(there, responseId), id));
    // With the last row that refers to it a file is forgotten: it may be the same that comes again.
    await page.delete(ResponseFile, { id });
    await this.files.keepOn(page, stored);
    const { sha256, size, mime } = stored;
    const by = { attachedBy: page.viewer.id, attachedAt: page.at };
    await page.insert(ResponseFile, { id, responseId, sha256, title, name, ...by });
    const type = responses === 'public' ? 'response.file-published' : 'response.file-received';
    page.record(type, { notificationId, responseId, fileId: id, title, name, sha256, size });
    const file: AttachedFile = { id, title, name, mime, size, sha256 };
    return { file };
  }
}

async function refuseElsewhere(page: Page, id: string, responseId: string): Promise<void> {
  const [known] = await page.ask<{ responseId: string }>(ofWhich, id);
  if (known && known.responseId !== responseId) throw new Refusal('attached-elsewhere');
}
