import { Controller } from '@nestjs/common';
import { downloadMeetingReport, type Input } from '@lib/contracts';
import { Serves, type Viewer } from '@lib/platform';
import { ReportPapers } from './report-papers';

/** Reports of meetings as files. */
@Controller()
export class ReportPapersController {
  constructor(private readonly papers: ReportPapers) {}

  @Serves(downloadMeetingReport)
  downloadMeetingReport(viewer: Viewer, input: Input<typeof downloadMeetingReport>) {
    return this.papers.file(viewer, input);
  }
}
