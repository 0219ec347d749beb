import { Injectable } from '@nestjs/common';
import type { downloadMeetingReport, Input } from '@lib/contracts';
import { ReportQueries } from '@lib/meetings';
import { type FileReply, Refusal, type Viewer } from '@lib/platform';
import { Papers } from '../paper/papers';
import { reportOnPaper } from './report-on-paper';

/** Reports of meetings as papers. What somebody may see of one is decided where it is read. */
@Injectable()
export class ReportPapers {
  constructor(
    private readonly papers: Papers,
    private readonly reports: ReportQueries,
  ) {}

  async file(
    viewer: Viewer,
    { groupId, meetingId, as, in: language }: Input<typeof downloadMeetingReport>,
  ): Promise<FileReply> {
    const { report, title } = await this.reports.read(viewer, { groupId, meetingId });
    if (!report) throw new Refusal('not-found');
    const group = await this.papers.issuer(groupId);
    return this.papers.file(
      reportOnPaper(report, { ...group, title, language: language ?? group.original }),
      as,
    );
  }
}
