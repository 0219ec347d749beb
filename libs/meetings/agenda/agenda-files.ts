import { Injectable } from '@nestjs/common';
import { type attachAgendaFile, type Input, MOST_BYTES, type Reply } from '@lib/contracts';
import { Journal, KeptFiles, type Page } from '@lib/journal';
import { FileStore, inspectAttachment, refuse, Refusal, type SentFile, type Viewer } from '@lib/platform';
import { AgendaFile } from './agenda-file.entity';
import { objectionToFile } from './agenda-files.rules';
import { filesOf, ofWhichMeeting, unnamedFiles } from './agenda-files.sql';
import { preparedOn } from './agenda-on-the-page';

const DAY_MS = 86_400_000;

/** Files for the items of an agenda that is being prepared. */
@Injectable()
export class AgendaFiles {
  constructor(
    private readonly journal: Journal,
    private readonly store: FileStore,
    private readonly files: KeptFiles,
  ) {}

  async attach(
    viewer: Viewer,
    { groupId, meetingId, fileId }: Input<typeof attachAgendaFile>,
    { stream, name }: SentFile,
  ): Promise<Reply<typeof attachAgendaFile>> {
    const stored = await this.store.put(stream, { most: MOST_BYTES, inspect: inspectAttachment });
    return this.journal.write(groupId, viewer, async (page) => {
      const { n, title } = await preparedOn(page, meetingId);
      const [known] = await page.ask<{ meetingId: string }>(ofWhichMeeting, fileId);
      if (known && known.meetingId !== meetingId) throw new Refusal('attached-elsewhere');
      refuse(objectionToFile(await page.ask(filesOf, meetingId), fileId));
      // With the last row that refers to it a file is forgotten: it may be the same that comes again.
      await page.delete(AgendaFile, { id: fileId });
      await this.files.keepOn(page, stored);
      const { sha256, size, mime } = stored;
      const by = { attachedBy: viewer.id, attachedAt: page.at };
      await page.insert(AgendaFile, { id: fileId, groupId, meetingId, sha256, name, ...by });
      page.record('agenda-file.added', { meetingId, n, title, fileId, name, sha256, size });
      return { file: { id: fileId, name, mime, size, sha256 } };
    });
  }
}

/** Forgets what was sent a day ago or longer and is named by no agenda: whoever sent it did not keep what they wrote. */
export async function forgetUnnamedOn(page: Page, meetingId: string): Promise<void> {
  const before = new Date(page.at.getTime() - DAY_MS);
  for (const { id } of await page.ask<{ id: string }>(unnamedFiles, meetingId, before))
    await page.delete(AgendaFile, { id });
}
