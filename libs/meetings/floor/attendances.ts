import { Injectable } from '@nestjs/common';
import type { Input, joinMeeting, markAttendance, Reply, sendApologies } from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import { Clock, Reader, refuse, Refusal, signedIn, timeOutsidePages, type Viewer } from '@lib/platform';
import type { Meeting } from '../held/meeting.entity';
import { isAhead } from '../held/meeting.rules';
import { Attendance, AttendanceSign } from './attendance.entity';
import { beingOn, entitledOn, presentOn, writeBeingOn } from './attendance-on-the-page';
import { isLineLost } from './floor-state.rules';
import { isStaffOn, meetingInPhaseOn, sessionOf, sessionOn, within } from './floor-on-the-page';
import { noteSign, signOf } from './floor.sql';
import { objectionToPresiding } from './session.rules';

const done = { done: true } as const;

/** Who is there: by their own line, or as the desk marks them. */
@Injectable()
export class Attendances {
  constructor(
    private readonly journal: Journal,
    private readonly db: Reader,
    private readonly clock: Clock,
  ) {}

  join(
    viewer: Viewer,
    { groupId, meetingId }: Input<typeof joinMeeting>,
  ): Promise<Reply<typeof joinMeeting>> {
    const personId = signedIn(viewer);
    return this.journal.write(groupId, viewer, async (page) => {
      const session = await sessionOn(page, meetingId);
      await entitledOn(page, session.meeting, personId);
      await presentOn(page, meetingId, personId, within(session));
      return done;
    });
  }

  /** Before a meeting somebody says that they will not come; or that they will after all. */
  apologise(
    viewer: Viewer,
    { groupId, meetingId, coming }: Input<typeof sendApologies>,
  ): Promise<Reply<typeof sendApologies>> {
    const personId = signedIn(viewer);
    return this.journal.write(groupId, viewer, async (page) => {
      const meeting = await meetingInPhaseOn(page, meetingId);
      refuse(isAhead(meeting.state) ? null : 'not-in-this-meeting-state', { state: meeting.state });
      await entitledOn(page, meeting, personId);
      await page.delete(Attendance, { meetingId, personId });
      const its = { meetingId, personId, groupId: page.groupId };
      const never = { joinedAt: null, leftAt: null, awaySince: null, note: '' };
      if (!coming) await page.insert(Attendance, { ...its, status: 'apologies', ...never });
      page.record('attendance.announced', { meetingId, personId, coming });
      return done;
    });
  }

  mark(
    viewer: Viewer,
    { groupId, meetingId, personId, status, note }: Input<typeof markAttendance>,
  ): Promise<Reply<typeof markAttendance>> {
    const id = signedIn(viewer);
    return this.journal.write(groupId, viewer, async (page) => {
      const found = await meetingInPhaseOn(page, meetingId);
      if (found.state === 'closed') return setRightOn(page, found, { personId, status, note });
      const session = await sessionOf(page, found);
      const { meeting, row } = session;
      const isChair = page.roles.includes('chair');
      if (!isStaffOn(page) && id !== personId) refuse(objectionToPresiding(row, { id, isChair }));
      await entitledOn(page, meeting, personId);
      await writeBeingOn(page, meetingId, personId, { status, awaySince: null, note });
      // Of whom the desk says how they attend, no page has to be heard of.
      await page.delete(AttendanceSign, { meetingId, personId });
      page.record('attendance.marked', { meetingId, ...within(session), personId, status });
      return done;
    });
  }

  /** Notes that the page of somebody who attends was heard of. */
  async noteSign(meetingId: string, personId: string): Promise<void> {
    const now = await timeOutsidePages(this.db, this.clock);
    await this.journal.keepBooks((sheet) => sheet.ask(noteSign, meetingId, personId, now));
  }

  /** Records that somebody’s line is lost: from then on their place in the list is kept for five minutes. */
  loseLine(viewer: Viewer, groupId: string, meetingId: string, personId: string): Promise<void> {
    return this.journal.write(groupId, viewer, async (page) => {
      const session = await sessionOn(page, meetingId);
      const [sign] = await page.ask<{ seenAt: Date }>(signOf, meetingId, personId);
      const being = await beingOn(page, meetingId, personId);
      if (!sign || being?.status !== 'present' || being.awaySince || !isLineLost(sign.seenAt, page.at))
        throw new Refusal('not-attending');
      await page.update(Attendance, { meetingId, personId }, { awaySince: sign.seenAt });
      page.record('attendance.line-lost', { meetingId, ...within(session), personId });
    });
  }
}

/** Says how somebody attended a meeting that is over: the report is made of it, and who attended corrects that. */
async function setRightOn(
  page: Page,
  meeting: Meeting,
  { personId, status, note }: Pick<Input<typeof markAttendance>, 'personId' | 'status' | 'note'>,
): Promise<typeof done> {
  const { id: meetingId } = meeting;
  refuse(isStaffOn(page) || page.roles.includes('chair') ? null : 'not-in-session');
  await entitledOn(page, meeting, personId);
  await writeBeingOn(page, meetingId, personId, { status, awaySince: null, note });
  page.record('attendance.marked', { meetingId, personId, status });
  return done;
}
