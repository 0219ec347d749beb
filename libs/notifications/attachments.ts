import { Injectable } from '@nestjs/common';
import { type attachFile, type Input, MOST_BYTES, type removeAttachment, type Reply } from '@lib/contracts';
import { Journal, KeptFiles, type Page } from '@lib/journal';
import { FileStore, inspectAttachment, refuse, Refusal, type SentFile, type Viewer } from '@lib/platform';
import { Attachment } from './attachment.entity';
import { attachmentsOn } from './attachments.sql';
import { objectionToAttaching } from './attachments.rules';
import { notificationOn, versionAfterEdit } from './on-the-page';
import { objectionToAct } from './state.rules';

const ofWhich = 'select notification_id as "notificationId" from notification_attachment where id = $1';

/** The files that go with a notification, while it is a draft. */
@Injectable()
export class Attachments {
  constructor(
    private readonly journal: Journal,
    private readonly store: FileStore,
    private readonly files: KeptFiles,
  ) {}

  async attach(
    viewer: Viewer,
    { groupId, notificationId, attachmentId: id, title }: Input<typeof attachFile>,
    { stream, name }: SentFile,
  ): Promise<Reply<typeof attachFile>> {
    const stored = await this.store.put(stream, { most: MOST_BYTES, inspect: inspectAttachment });
    return this.journal.write(groupId, viewer, async (page) => {
      const it = await notificationOn(page, notificationId);
      refuse(objectionToAct('edit', it.state));
      await refuseElsewhere(page, id, notificationId);
      refuse(objectionToAttaching(await attachmentsOn(page, notificationId), id));
      // With the last row that refers to it a file is forgotten: it may be the same that comes again.
      await page.delete(Attachment, { id });
      await this.files.keepOn(page, stored);
      const { sha256, size, mime } = stored;
      const by = { attachedBy: viewer.id, attachedAt: page.at };
      await page.insert(Attachment, { id, notificationId, sha256, title, name, ...by });
      const version = await versionAfterEdit(page, it);
      const said = { title, name, sha256, size };
      page.record('attachment.added', { notificationId, attachmentId: id, version, ...said });
      return { version, attachment: { id, mime, ...said } };
    });
  }

  remove(
    viewer: Viewer,
    { groupId, notificationId, attachmentId }: Input<typeof removeAttachment>,
  ): Promise<Reply<typeof removeAttachment>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const it = await notificationOn(page, notificationId);
      refuse(objectionToAct('edit', it.state));
      const { title } = await page.one(Attachment, { id: attachmentId, notificationId });
      await page.delete(Attachment, { id: attachmentId });
      const version = await versionAfterEdit(page, it);
      page.record('attachment.removed', { notificationId, attachmentId, version, title });
      return { version };
    });
  }
}

async function refuseElsewhere(page: Page, id: string, notificationId: string): Promise<void> {
  const [known] = await page.ask<{ notificationId: string }>(ofWhich, id);
  if (known && known.notificationId !== notificationId) throw new Refusal('attached-elsewhere');
}
