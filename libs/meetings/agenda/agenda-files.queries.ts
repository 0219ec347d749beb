import { Injectable } from '@nestjs/common';
import { objectionDuring } from '@lib/access';
import type { downloadAgendaFile, Input, NumberedItem } from '@lib/contracts';
import { type FileReply, FileStore, Reader, Refusal, type Viewer } from '@lib/platform';
import { MeetingsQueries } from '../held/meetings.queries';
import { phaseOfMeeting } from '../held/meeting.rules';
import { AgendaQueries } from './agenda.queries';
import { filesNamedIn } from './agenda-files.rules';
import { fileOf } from './agenda-files.sql';

/** A file of an agenda, before it is opened. */
export interface FoundFile {
  readonly id: string;
  readonly sha256: string;
  readonly name: string;
  readonly mime: string;
  readonly size: number;
}

/** The files themselves. Who may follow an item may have its files; whoever prepares the agenda, all of them. */
@Injectable()
export class AgendaFilesQueries {
  constructor(
    private readonly db: Reader,
    private readonly store: FileStore,
    private readonly agendas: AgendaQueries,
    private readonly meetings: MeetingsQueries,
  ) {}

  async file(viewer: Viewer, { fileId, ...of }: Input<typeof downloadAgendaFile>): Promise<FileReply> {
    const { issues } = await this.agendas.read(viewer, of);
    const isCirculated = issues.some(({ items }) => filesNamedIn(items).includes(fileId));
    if (!isCirculated && !(await this.prepares(viewer, of))) throw new Refusal('not-found');
    const [found] = await this.db.query<FoundFile[]>(fileOf, [of.groupId, of.meetingId, [fileId]]);
    if (!found) throw new Refusal('not-found');
    const { name, mime, size } = found;
    return { name, mime, size, content: await this.store.open(found.sha256) };
  }

  /** The files that these items name: the items are such as whoever asks may follow. */
  named(groupId: string, meetingId: string, items: readonly NumberedItem[]): Promise<FoundFile[]> {
    return this.db.query(fileOf, [groupId, meetingId, filesNamedIn(items)]);
  }

  private async prepares(viewer: Viewer, of: { groupId: string; meetingId: string }): Promise<boolean> {
    const { state } = await this.meetings.read(viewer, of);
    return objectionDuring('M03', viewer.roles, phaseOfMeeting(state)) === null;
  }
}
