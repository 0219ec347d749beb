import { Controller } from '@nestjs/common';
import {
  adoptMeetingReport,
  answerCorrection,
  circulateMeetingReport,
  draftMeetingReport,
  editMeetingReport,
  type Input,
  issueCorrigendum,
  proposeCorrection,
  readMeetingReport,
  stateAbsence,
} from '@lib/contracts';
import { Serves, type Viewer } from '@lib/platform';
import { Absences } from './absences';
import { Corrections } from './corrections';
import { ReportQueries } from './report.queries';
import { Reports } from './reports';

/** The report of a meeting. */
@Controller()
export class ReportController {
  constructor(
    private readonly queries: ReportQueries,
    private readonly reports: Reports,
    private readonly corrections: Corrections,
    private readonly absences: Absences,
  ) {}

  @Serves(readMeetingReport)
  readMeetingReport(viewer: Viewer, input: Input<typeof readMeetingReport>) {
    return this.queries.read(viewer, input);
  }

  @Serves(draftMeetingReport)
  draftMeetingReport(viewer: Viewer, input: Input<typeof draftMeetingReport>) {
    return this.reports.draft(viewer, input);
  }

  @Serves(editMeetingReport)
  editMeetingReport(viewer: Viewer, input: Input<typeof editMeetingReport>) {
    return this.reports.edit(viewer, input);
  }

  @Serves(circulateMeetingReport)
  circulateMeetingReport(viewer: Viewer, input: Input<typeof circulateMeetingReport>) {
    return this.reports.circulate(viewer, input);
  }

  @Serves(proposeCorrection)
  proposeCorrection(viewer: Viewer, input: Input<typeof proposeCorrection>) {
    return this.corrections.propose(viewer, input);
  }

  @Serves(answerCorrection)
  answerCorrection(viewer: Viewer, input: Input<typeof answerCorrection>) {
    return this.corrections.answer(viewer, input);
  }

  @Serves(adoptMeetingReport)
  adoptMeetingReport(viewer: Viewer, input: Input<typeof adoptMeetingReport>) {
    return this.reports.adopt(viewer, input);
  }

  @Serves(stateAbsence)
  stateAbsence(viewer: Viewer, input: Input<typeof stateAbsence>) {
    return this.absences.state(viewer, input);
  }

  @Serves(issueCorrigendum)
  issueCorrigendum(viewer: Viewer, input: Input<typeof issueCorrigendum>) {
    return this.reports.corrigend(viewer, input);
  }
}
