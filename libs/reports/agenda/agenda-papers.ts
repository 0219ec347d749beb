import { Injectable } from '@nestjs/common';
import {
  type downloadAgenda,
  downloadAgendaFile,
  type Input,
  type Language,
  type NumberedItem,
} from '@lib/contracts';
import { AgendaQueries, MeetingsQueries, openOf } from '@lib/meetings';
import { config, type FileReply, Press, Reader, Refusal, type Viewer } from '@lib/platform';
import type { Paper } from '../paper/paper';
import { DOCX, paperAsDocx } from '../paper/paper-docx';
import { paperTemplate, saidBy } from '../paper/paper-template';
import { agendaOnPaper, type Issue } from './agenda-on-paper';

type Asked = Input<typeof downloadAgenda>;
const groupOf = `
  select g.title as org, c.language as original from advisory_group g join cycle c on c.group_id = g.id where g.id = $1`;

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
    private readonly db: Reader,
    private readonly press: Press,
    private readonly agendas: AgendaQueries,
    private readonly meetings: MeetingsQueries,
  ) {}

  async file(viewer: Viewer, asked: Asked): Promise<FileReply> {
    const paper = await this.paper(viewer, asked);
    const isPdf = asked.as === 'pdf';
    const content = isPdf ? await this.press.print(paperTemplate, saidBy(paper)) : await paperAsDocx(paper);
    const mime = isPdf ? 'application/pdf' : DOCX;
    return { name: `${paper.symbol.replaceAll('/', '-')}.${asked.as}`, mime, size: content.length, content };
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
    const [group] = await this.db.query<{ org: string; original: Language }[]>(groupOf, [groupId]);
    if (!group) throw new Refusal('not-found');
    const isWhole = copy === 'own';
    return agendaOnPaper(meeting, issue, {
      ...group,
      language: language ?? group.original,
      isWhole,
      addressOf: addressIn({ groupId, meetingId }),
    });
  }
}
