import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type {
  adoptMeetingReport,
  circulateMeetingReport,
  draftMeetingReport,
  editMeetingReport,
  Input,
  issueCorrigendum,
  Reply,
} from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import { matched, refuse, Refusal, type Viewer } from '@lib/platform';
import { brieflyOf, meetingOn, moveOn } from '../held/meeting-on-the-page';
import type { Meeting } from '../held/meeting.entity';
import { objectionToMove, phaseOfMeeting } from '../held/meeting.rules';
import { MeetingReport, ReportCorrigendum } from './report.entity';
import { draftedOn, isApart, type Reporting, reportOn, within, writeOn } from './report-on-the-page';
import {
  objectionToAdoption,
  objectionToCorrectionsUntil,
  objectionToParagraphs,
  paragraphsPlaced,
  readsTheSame,
  SHORTEST_MS,
  withThoseApart,
} from './report.rules';
import { keepAsCirculated, lastCorrigendum, unansweredOf } from './report.sql';

const done = { done: true } as const;

/** The report of a meeting: drafted from its journal, written around, circulated, adopted; then frozen. */
@Injectable()
export class Reports {
  constructor(private readonly journal: Journal) {}

  draft(
    viewer: Viewer,
    { groupId, meetingId }: Input<typeof draftMeetingReport>,
  ): Promise<Reply<typeof draftMeetingReport>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const meeting = await meetingOn(page, meetingId);
      page.during(phaseOfMeeting(meeting.state));
      refuse(objectionToMove(meeting.state, 'draft-report'), { state: meeting.state });
      const paragraphs = (await draftedOn(page, meeting)).map((it) => ({ ...it, id: randomUUID() }));
      await page.insert(MeetingReport, {
        ...{ meetingId, groupId, version: 1, draftedAt: page.at },
        ...{ circulatedAt: null, correctionsUntil: null, adoptedAt: null, adoptedBy: null },
      });
      await writeOn(page, meetingId, paragraphs);
      await moveOn(page, meeting, 'draft-report');
      page.record('report.drafted', { ...brieflyOf(meeting), paragraphs: paragraphs.length });
      return { version: 1 };
    });
  }

  edit(
    viewer: Viewer,
    { groupId, meetingId, paragraphs }: Input<typeof editMeetingReport>,
  ): Promise<Reply<typeof editMeetingReport>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const { meeting, report, whole, paragraphs: kept } = await reportOn(page, meetingId);
      refuse(report.adoptedAt === null ? null : 'report-adopted');
      if (report.version !== matched(viewer))
        throw new Refusal('changed-meanwhile', { version: report.version });
      const placed = paragraphsPlaced(paragraphs, kept);
      const edited = withThoseApart(placed, whole, (it) => isApart(page, it));
      refuse(objectionToParagraphs(edited));
      await writeOn(page, meetingId, edited);
      const version = report.version + 1;
      await page.update(MeetingReport, { meetingId }, { version });
      page.record('report.edited', { ...brieflyOf(meeting), paragraphs: edited.length });
      // Keeping what one has only looked at is no change: nobody is told, and silence lasts no longer.
      if (report.correctionsUntil !== null && !readsTheSame(paragraphs, kept))
        await tellRewrittenOn(page, meeting, report.correctionsUntil);
      return { version };
    });
  }

  circulate(
    viewer: Viewer,
    { groupId, meetingId, correctionsUntil }: Input<typeof circulateMeetingReport>,
  ): Promise<Reply<typeof circulateMeetingReport>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const { meeting } = await reportOn(page, meetingId);
      refuse(objectionToMove(meeting.state, 'circulate-report'), { state: meeting.state });
      refuse(objectionToCorrectionsUntil(correctionsUntil, page.at));
      await page.update(MeetingReport, { meetingId }, { circulatedAt: page.at, correctionsUntil });
      await page.ask(keepAsCirculated, meetingId);
      await moveOn(page, meeting, 'circulate-report');
      page.record('report.circulated', { ...brieflyOf(meeting), correctionsUntil, zone: meeting.zone });
      return done;
    });
  }

  adopt(
    viewer: Viewer,
    { groupId, meetingId }: Input<typeof adoptMeetingReport>,
  ): Promise<Reply<typeof adoptMeetingReport>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const it = await reportOn(page, meetingId);
      refuse(page.roles.includes('chair') ? null : 'not-your-role');
      await adoptOn(page, it, viewer.id);
      return done;
    });
  }

  /** Silence adopts a report when the time for corrections is over and none is unanswered. */
  adoptBySilence(viewer: Viewer, groupId: string, meetingId: string): Promise<void> {
    return this.journal.write(groupId, viewer, async (page) =>
      adoptOn(page, await reportOn(page, meetingId), null),
    );
  }

  corrigend(
    viewer: Viewer,
    { groupId, meetingId, paragraphId, text, reason }: Input<typeof issueCorrigendum>,
  ): Promise<Reply<typeof issueCorrigendum>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const { meeting, report, paragraphs } = await reportOn(page, meetingId);
      refuse(report.adoptedAt === null ? 'report-not-open' : null);
      const paragraph = paragraphs.find(({ id }) => id === paragraphId);
      if (!paragraph) throw new Refusal('report-paragraph-gone');
      refuse(paragraph.text === text ? 'correction-says-the-same' : null);
      const [last] = await page.ask<{ k: number }>(lastCorrigendum, meetingId);
      const k = (last?.k ?? 0) + 1;
      const { number } = paragraph;
      await page.insert(ReportCorrigendum, {
        ...{ meetingId, k, groupId, paragraphId, number, text, reason, at: page.at },
      });
      page.record('report.corrigendum-issued', {
        ...{ ...brieflyOf(meeting), ...within(paragraph), k, number, reason },
      });
      return { k };
    });
  }
}

/** Silence adopts nothing that whoever attended has not had the time to read. */
async function tellRewrittenOn(page: Page, meeting: Meeting, until: Date): Promise<void> {
  const isLongEnough = objectionToCorrectionsUntil(until, page.at) === null;
  const correctionsUntil = isLongEnough ? until : new Date(page.at.getTime() + SHORTEST_MS);
  await page.update(MeetingReport, { meetingId: meeting.id }, { correctionsUntil });
  page.record('report.rewritten', { ...brieflyOf(meeting), correctionsUntil, zone: meeting.zone });
}

async function adoptOn(page: Page, { meeting, report }: Reporting, adoptedBy: string | null): Promise<void> {
  const { id: meetingId } = meeting;
  const [open] = await page.ask<{ unanswered: number }>(unansweredOf, meetingId);
  const objection = objectionToAdoption(report, { unanswered: open?.unanswered ?? 0, now: page.at });
  refuse(objection, { correctionsUntil: report.correctionsUntil });
  await page.update(MeetingReport, { meetingId }, { adoptedAt: page.at, adoptedBy });
  await moveOn(page, meeting, 'adopt');
  page.record('report.adopted', { ...brieflyOf(meeting), bySilence: adoptedBy === null });
}
