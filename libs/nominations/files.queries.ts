import { Injectable } from '@nestjs/common';
import type { NominationFile } from '@lib/contracts';
import { Chambers } from '@lib/journal';
import { type FileReply, FileStore, Refusal, Sealed } from '@lib/platform';
import { nominationFileIn } from './reading';

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
    if (chamberId === null) throw new Refusal('not-found');
    return this.sealed.read(chamberId, (ask) =>
      nominationFileIn(ask, this.store, { groupId, nominationId, kind }),
    );
  }
}
