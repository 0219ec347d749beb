import {
  type FileView,
  type Input,
  MOST_BYTES,
  type NominationFile,
  type Reply,
  type uploadEnteredFile,
  type uploadNominationFile,
} from '@lib/contracts';
import { Injectable } from '@nestjs/common';
import { Journal, KeptFiles, type Page } from '@lib/journal';
import { FileStore, inspectDocument, refuse, type SentFile, type Stored, type Viewer } from '@lib/platform';
import { callOn, nominationOn, ownOn } from './nomination-on-the-page';
import { HeldFile } from './nomination-file.entity';
import { Nomination } from './nomination.entity';
import { afterChange, objectionToEdit, objectionToPutIn } from './nomination.rules';

type Uploaded = Reply<typeof uploadNominationFile>;
interface Sending {
  readonly kind: NominationFile;
  readonly name: string;
  readonly stored: Stored;
  /** The secretariat puts it in for the Party. */
  readonly onBehalf: boolean;
}

/** The letters and CVs of nominations. */
@Injectable()
export class Uploads {
  constructor(
    private readonly journal: Journal,
    private readonly store: FileStore,
    private readonly files: KeptFiles,
  ) {}

  async upload(viewer: Viewer, input: Input<typeof uploadNominationFile>, file: SentFile): Promise<Uploaded> {
    const { groupId, nominationId, kind } = input;
    const stored = await this.take(file);
    return this.journal.writeInChamber(groupId, viewer, async (page) => {
      const it = await ownOn(page, nominationId);
      const call = await callOn(page, it.callId);
      page.during(it.status === 'incomplete' ? 1 : call.phase);
      refuse(objectionToEdit(it, call, page.at), { closesAt: call.closesAt, zone: call.zone });
      return this.hold(page, it, { kind, name: file.name, stored, onBehalf: false });
    });
  }

  async uploadEntered(
    viewer: Viewer,
    input: Input<typeof uploadEnteredFile>,
    file: SentFile,
  ): Promise<Uploaded> {
    const { groupId, nominationId, kind } = input;
    const stored = await this.take(file);
    return this.journal.writeInChamber(groupId, viewer, async (page) => {
      const it = await nominationOn(page, nominationId);
      page.during((await callOn(page, it.callId)).phase);
      refuse(objectionToPutIn(it));
      return this.hold(page, it, { kind, name: file.name, stored, onBehalf: true });
    });
  }

  private take({ stream }: SentFile): Promise<Stored> {
    return this.store.put(stream, { most: MOST_BYTES, inspect: inspectDocument });
  }

  /** Puts a file in the place of one that was there. What was looked at is looked at again. */
  private async hold(page: Page, it: Nomination, sending: Sending): Promise<Uploaded> {
    const { kind, name, stored, onBehalf } = sending;
    const { journalId: chamberId, groupId, at } = page;
    const { sha256, size, mime } = stored;
    const nominationId = it.id;
    // With the last row that refers to it a file is forgotten: it may be the same that comes again.
    await page.delete(HeldFile, { nominationId, kind });
    await this.files.keepOn(page, stored);
    await page.insert(HeldFile, { nominationId, kind, chamberId, groupId, sha256, name, at });
    const revision = it.revision + 1;
    const status = afterChange(it.status);
    await page.update(Nomination, { id: nominationId }, { revision, savedAt: at, status });
    page.record('nomination.file-added', { nominationId, kind, sha256, size, onBehalf });
    const view: FileView = { kind, name, mime, size, at };
    return { file: view, revision };
  }
}
