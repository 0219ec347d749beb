import { Injectable } from '@nestjs/common';
import { type downloadAgenda, downloadAgendaFile, type Input, type NumberedItem } from '@lib/contracts';
import { AgendaQueries, MeetingsQueries, openOf } from '@lib/meetings';
import { config, type FileReply, Refusal, type Viewer } from '@lib/platform';
import type { Paper } from '../paper/paper';
import { Papers } from '../paper/papers';
import { agendaOnPaper, type Issue } from './agenda-on-paper';

type Asked = Input<typeof downloadAgenda>;
const here = (path: string): string => new URL(path, config.BASE_URL).href;

/** A file is had from here; a document elsewhere stands at its own address, one of the group where its symbol leads. */
const addressIn =
  ({ groupId, meetingId }: Pick<Asked, 'groupId' | 'meetingId'>) =>
  ({ symbol, url, fileId }: NumberedItem['documents'][number]): string | null => {
    const { path } = downloadAgendaFile;
    if (fileId !== undefined)
      return here(
        path.replace(':groupId', groupId).replace(':meetingId', meetingId).replace(':fileId', fileId),
      );
    if (url !== '') return url;
    return symbol === '' ? null : here(`/s/${symbol}`);
  };

/** Circulated agendas as papers. What somebody may see of one is decided where it is read. */
@Injectable()
export class AgendaPapers {
  constructor(
    private readonly papers: Papers,
    private readonly agendas: AgendaQueries,
    private readonly meetings: MeetingsQueries,
  ) {}

  async file(viewer: Viewer, asked: Asked): Promise<FileReply> {
    return this.papers.file(await this.paper(viewer, asked), asked.as);
  }

  private async paper(
    viewer: Viewer,
    { groupId, meetingId, revision, copy, in: language }: Asked,
  ): Promise<Paper> {
    const meeting = await this.meetings.read(viewer, { groupId, meetingId });
    const { issues } = await this.agendas.read(viewer, { groupId, meetingId });
    const shown: Issue[] = copy === 'open' ? openOf(issues) : issues;
    const issue = revision === undefined ? shown[0] : shown.find((it) => it.revision === revision);
    if (!issue) throw new Refusal('not-found');
    const group = await this.papers.issuer(groupId);
    const isWhole = copy === 'own';
    return agendaOnPaper(meeting, issue, {
      ...group,
      language: language ?? group.original,
      isWhole,
      addressOf: addressIn({ groupId, meetingId }),
    });
  }
}
