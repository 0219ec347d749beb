import { Injectable } from '@nestjs/common';
import type { NominationFile } from '@lib/contracts';
import { Chambers } from '@lib/journal';
import { type FileReply, FileStore, Refusal, Sealed } from '@lib/platform';
import { whichFile } from './nominations.sql';

interface Found {
  readonly sha256: string;
  readonly name: string;
  readonly mime: string;
  readonly size: number;
}

/** Letters and CVs for whoever has been admitted to the nomination. */
@Injectable()
export class FilesQueries {
  constructor(
    private readonly sealed: Sealed,
    private readonly chambers: Chambers,
    private readonly store: FileStore,
  ) {}

  async file(groupId: string, nominationId: string, kind: NominationFile): Promise<FileReply> {
    const chamberId = await this.chambers.of(groupId);
    const [found] = chamberId
      ? await this.sealed.read(chamberId, (ask) => ask<Found>(whichFile, nominationId, kind, groupId))
      : [];
    if (!found) throw new Refusal('not-found');
    const { sha256, ...view } = found;
    return { ...view, content: await this.store.open(sha256) };
  }
}
