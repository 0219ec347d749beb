import type { MeetingState, NumberedItem, NumberedParagraph } from '@lib/contracts';
import type { Page } from '@lib/journal';
import { Refusal } from '@lib/platform';
import { lastIssueOf } from '../agenda/agenda.sql';
import { meetingOn } from '../held/meeting-on-the-page';
import type { Meeting } from '../held/meeting.entity';
import { phaseOfMeeting } from '../held/meeting.rules';
import { draftedReport } from './drafted-report.rules';
import { type Happening, onlyOf, reported } from './happenings.rules';
import type { Placed } from './outcome.rules';
import { MeetingReport, ReportParagraphRow } from './report.entity';
import { type Kept, numberedParagraphs } from './report.rules';
import { attendanceAt, happeningsOf, paragraphsOf, peopleNamed } from './report.sql';
import { saidOf } from './saying';
import type { Sat, Who } from './saying.rules';

/** A report as a command finds it, with its meeting. */
export interface Reporting {
  readonly meeting: Meeting;
  readonly report: MeetingReport;
  /** What whoever acts sees of it. */
  readonly paragraphs: readonly (Kept & NumberedParagraph)[];
  /** All of it, also what is about items from which whoever acts is recused. */
  readonly whole: readonly Kept[];
}

const hasReport = (state: MeetingState): boolean => state.startsWith('report_');

/** Refuses where the meeting has no report yet. */
export async function reportOn(page: Page, meetingId: string): Promise<Reporting> {
  const meeting = await meetingOn(page, meetingId);
  page.during(phaseOfMeeting(meeting.state));
  if (!hasReport(meeting.state)) throw new Refusal('not-in-this-meeting-state', { state: meeting.state });
  const report = await page.one(MeetingReport, { meetingId });
  const whole = numberedParagraphs(await page.ask<Kept>(paragraphsOf, meetingId));
  return { meeting, report, whole, paragraphs: whole.filter((it) => !isApart(page, it)) };
}

/** Whether a paragraph is about an item from which whoever acts is recused. */
export const isApart = (page: Page, { itemId }: Pick<Kept, 'itemId'>): boolean =>
  itemId !== null && page.apart.includes(itemId);

/** What entries say of the item that a paragraph is about: who is recused from it is not told of them. */
export const within = (paragraph: Pick<Kept, 'itemId'> | undefined): { itemId?: string } =>
  paragraph?.itemId ? { itemId: paragraph.itemId } : {};

/** Writes these paragraphs and no others. */
export async function writeOn(
  page: Page,
  meetingId: string,
  paragraphs: readonly Omit<Kept, 'closed'>[],
): Promise<void> {
  const { groupId } = page;
  await page.delete(ReportParagraphRow, { meetingId });
  for (const [position, { id, kind, text, itemId }] of paragraphs.entries())
    await page.insert(ReportParagraphRow, { id, kind, text, itemId, meetingId, groupId, position });
}

/** The report of a meeting that has sat, from its journal. */
export async function draftedOn(page: Page, meeting: Meeting): Promise<Placed[]> {
  const { groupId } = page;
  const { id, title, kind, place, zone, memberIds } = meeting;
  const written = await page.ask<Happening>(happeningsOf, groupId, reported, id);
  const happenings = written.map((it) => ({ ...it, at: new Date(it.at) }));
  const attendance = await page.ask<Sat['attendance'][number]>(attendanceAt, id);
  const [opened] = onlyOf(happenings, 'meeting.opened');
  const named = [...new Set([...attendance.map(({ personId }) => personId), ...happenings.flatMap(namedIn)])];
  const people = await page.ask<Who & { id: string }>(
    peopleNamed,
    ...[groupId, named, opened?.at ?? page.at, memberIds],
  );
  const [issue] = await page.ask<{ items: NumberedItem[] }>(lastIssueOf, id);
  const sat: Sat = {
    ...{ title, kind, place, zone, attendance, agenda: issue?.items ?? [] },
    people: new Map(people.map(({ id: personId, ...who }) => [personId, who])),
  };
  return draftedReport(happenings, sat, saidOf(sat, opened?.at ?? null));
}

function namedIn({ payload }: Happening): string[] {
  if ('personId' in payload) return [payload.personId];
  if ('ownerId' in payload) return [payload.ownerId];
  return 'chairId' in payload ? [payload.chairId] : [];
}
