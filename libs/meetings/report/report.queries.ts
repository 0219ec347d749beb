import { Injectable } from '@nestjs/common';
import { objectionDuring } from '@lib/access';
import type {
  Action,
  AttendanceStatus,
  Input,
  MeetingKind,
  MeetingState,
  readMeetingReport,
  Reply,
  ReportCorrection,
} from '@lib/contracts';
import { Reader, Refusal, refuse, type Viewer } from '@lib/platform';
import { followsClosed } from '../agenda/agenda.rules';
import { phaseOfMeeting } from '../held/meeting.rules';
import { objectionToReading } from '../held/reading';
import { absencesOf } from './absence.sql';
import {
  changedSince,
  type Kept,
  numberedParagraphs,
  type Progress,
  symbolOfCorrigendum,
  symbolOfReport,
} from './report.rules';
import {
  attendanceAs,
  circulatedOf,
  corrigendaOf,
  correctionsOf,
  meetingWithReport,
  paragraphsOf,
} from './report.sql';

type Whole = Reply<typeof readMeetingReport>;
type Report = NonNullable<Whole['report']>;
type Corrigendum = Omit<Report['corrigenda'][number], 'symbol'> & { readonly paragraphId: string };
interface Row extends Progress {
  readonly state: MeetingState;
  readonly kind: MeetingKind;
  readonly n: number;
  readonly title: string;
  readonly cycle: string;
  /** Null where there is no report yet. */
  readonly version: number | null;
  readonly draftedAt: Date;
  readonly adoptedBy: string | null;
  /** Whether whoever reads is recused from an item of the meeting. */
  readonly isRecused: boolean;
}

/** What can be done with the report of a meeting of this state, by whoever may. */
const waysIn = (state: MeetingState) => ({
  draft: state === 'closed',
  edit: state === 'report_draft' || state === 'report_for_correction',
  circulate: state === 'report_draft',
  correct: state === 'report_for_correction',
  corrigend: state === 'report_adopted',
});

const writers: readonly string[] = ['secretariat', 'head', 'chair'];

/** Reports of meetings: a draft for those who write it, what was circulated for the group. */
@Injectable()
export class ReportQueries {
  constructor(private readonly db: Reader) {}

  async read(viewer: Viewer, { groupId, meetingId }: Input<typeof readMeetingReport>): Promise<Whole> {
    const [row] = await this.db.query<Row[]>(meetingWithReport, [groupId, meetingId, viewer.id]);
    if (!row) throw new Refusal('not-found');
    refuse(objectionToReading(viewer, row));
    const { n, title } = row;
    const isWriter = viewer.roles.some((it) => writers.includes(it));
    const isThere = row.version !== null && (isWriter || row.circulatedAt !== null);
    return {
      ...{ n, title, may: await this.may(viewer, meetingId, row) },
      report: isThere ? await this.report(viewer, meetingId, row) : null,
    };
  }

  private async report(viewer: Viewer, meetingId: string, row: Row): Promise<Report> {
    const symbol = symbolOfReport(row.cycle, row.n);
    const all = numberedParagraphs(await this.db.query<Kept[]>(paragraphsOf, [meetingId]));
    const follows = followsClosed(viewer.roles);
    const isKept = ({ itemId }: Kept) => itemId !== null && viewer.apart.includes(itemId);
    const isOpen = (it: Kept) => (follows || !it.closed) && !isKept(it);
    // Of what is adopted it is of no interest any more how it came about.
    const isInTheMaking = row.circulatedAt !== null && row.adoptedAt === null;
    const circulated = isInTheMaking ? await this.db.query<Kept[]>(circulatedOf, [meetingId]) : all;
    const { before, removed } = changedSince(circulated, all);
    const paragraphs = all.filter(isOpen).map((it) => {
      const was = before.get(it.id);
      return was === undefined ? it : { ...it, before: was };
    });
    // What was about a paragraph that has gone since may have been about an item that they have no part in.
    const isSeen = ({ paragraphId }: { paragraphId: string }) =>
      (follows && !row.isRecused) || paragraphs.some(({ id }) => id === paragraphId);
    const corrections = await this.db.query<Omit<ReportCorrection, 'number'>[]>(correctionsOf, [meetingId]);
    const corrigenda = await this.db.query<Corrigendum[]>(corrigendaOf, [meetingId]);
    const absences = await this.db.query<Report['absences']>(absencesOf, [meetingId, follows, viewer.apart]);
    const { draftedAt, circulatedAt, correctionsUntil, adoptedAt, adoptedBy } = row;
    return {
      ...{
        version: row.version ?? 0,
        symbol,
        paragraphs,
        draftedAt,
        circulatedAt,
        correctionsUntil,
        adoptedAt,
      },
      bySilence: adoptedAt !== null && adoptedBy === null,
      removed: removed.filter(isOpen),
      corrections: corrections.filter(isSeen).map((it) => ({
        ...it,
        number: paragraphs.find(({ id }) => id === it.paragraphId)?.number ?? '',
      })),
      absences,
      corrigenda: corrigenda
        .filter(isSeen)
        .map((it) => ({ ...it, symbol: symbolOfCorrigendum(symbol, it.k) })),
    };
  }

  private async may(viewer: Viewer, meetingId: string, row: Row): Promise<Whole['may']> {
    const ways = waysIn(row.state);
    const phase = phaseOfMeeting(row.state);
    const may = (action: Action) => objectionDuring(action, viewer.roles, phase) === null;
    const decides = ways.correct && viewer.roles.includes('chair');
    const attended = ways.correct && may('M10') && (await this.hasAttended(viewer, meetingId));
    const writes = (way: boolean) => way && may('M09');
    return {
      ...{ draft: writes(ways.draft), edit: writes(ways.edit), circulate: writes(ways.circulate) },
      ...{ correct: attended, answer: decides, adopt: decides, corrigend: writes(ways.corrigend) },
    };
  }

  private async hasAttended({ id }: Viewer, meetingId: string): Promise<boolean> {
    const [being] = await this.db.query<{ status: AttendanceStatus }[]>(attendanceAs, [meetingId, id]);
    return being?.status === 'present' || being?.status === 'partly_present';
  }
}
