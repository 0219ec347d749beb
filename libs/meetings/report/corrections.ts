import { Injectable } from '@nestjs/common';
import type { answerCorrection, AttendanceStatus, Input, proposeCorrection, Reply } from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import { refuse, signedIn, type Viewer } from '@lib/platform';
import { brieflyOf } from '../held/meeting-on-the-page';
import { MeetingReport, ReportCorrectionRow, ReportParagraphRow } from './report.entity';
import { type Reporting, reportOn, within } from './report-on-the-page';
import { objectionToCorrection, objectionToCorrectionAnswer } from './report.rules';
import { attendanceAs, unansweredOf } from './report.sql';

/** Corrections of a circulated report: asked for against a paragraph by those who attended, decided by the chair. */
@Injectable()
export class Corrections {
  constructor(private readonly journal: Journal) {}

  propose(
    viewer: Viewer,
    { groupId, meetingId, paragraphId, text, reason }: Input<typeof proposeCorrection>,
  ): Promise<Reply<typeof proposeCorrection>> {
    const personId = signedIn(viewer);
    return this.journal.write(groupId, viewer, async (page) => {
      const { meeting, report, paragraphs } = await reportOn(page, meetingId);
      const [being] = await page.ask<{ status: AttendanceStatus }>(attendanceAs, meetingId, personId);
      const paragraph = paragraphs.find(({ id }) => id === paragraphId);
      refuse(objectionToCorrection(report, { paragraph, text, status: being?.status }, page.at));
      const { id: correctionId } = await page.insert(ReportCorrectionRow, {
        ...{ meetingId, groupId, paragraphId, personId, text, reason, at: page.at },
        ...{ outcome: null, answer: '', answeredAt: null },
      });
      const { number = '' } = paragraph ?? {};
      page.record('report-correction.proposed', {
        ...{ ...brieflyOf(meeting), ...within(paragraph), correctionId, number },
      });
      await countOn(page, { meeting, report });
      return { correctionId };
    });
  }

  answer(
    viewer: Viewer,
    { groupId, meetingId, correctionId, outcome, answer, over }: Input<typeof answerCorrection>,
  ): Promise<Reply<typeof answerCorrection>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const { meeting, report, paragraphs } = await reportOn(page, meetingId);
      const it = await page.one(ReportCorrectionRow, { id: correctionId, meetingId, groupId });
      const paragraph = paragraphs.find(({ id }) => id === it.paragraphId);
      const isChair = page.roles.includes('chair');
      const by = { isChair, outcome, answer, over, already: it.outcome !== null, says: paragraph?.text };
      refuse(objectionToCorrectionAnswer(report, by));
      await page.update(ReportCorrectionRow, { id: correctionId }, { outcome, answer, answeredAt: page.at });
      if (outcome === 'taken' && paragraph) {
        await page.update(ReportParagraphRow, { id: paragraph.id }, { text: it.text });
        await page.update(MeetingReport, { meetingId }, { version: report.version + 1 });
      }
      const { number = '' } = paragraph ?? {};
      const answered = { ...within(paragraph), correctionId, number, outcome, askedBy: it.personId };
      page.record('report-correction.answered', { ...brieflyOf(meeting), ...answered });
      await countOn(page, { meeting, report });
      return { done: true as const };
    });
  }
}

/** Records how many corrections wait for the chair now, and until when others may come. */
async function countOn(page: Page, { meeting, report }: Pick<Reporting, 'meeting' | 'report'>) {
  const [open] = await page.ask<{ unanswered: number }>(unansweredOf, meeting.id);
  const { correctionsUntil } = report;
  if (correctionsUntil)
    page.record('report-corrections.counted', {
      ...{ ...brieflyOf(meeting), unanswered: open?.unanswered ?? 0, correctionsUntil, zone: meeting.zone },
    });
}
