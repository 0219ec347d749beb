import { Injectable } from '@nestjs/common';
import type {
  handOverChair,
  Input,
  Objection,
  openMeeting,
  Reply,
  setQuorum,
  steerMeeting,
} from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import { refuse, signedIn, type Viewer } from '@lib/platform';
import { duringCycle, meetingOn, moveOn } from '../held/meeting-on-the-page';
import { Meeting } from '../held/meeting.entity';
import { phaseOfMeeting } from '../held/meeting.rules';
import { memberOn, membersOn } from '../held/members-on-the-page';
import { followsAllOn, takesPartOn } from '../recusal/recusals-on-the-page';
import { closeAttendanceOn, presentOn } from './attendance-on-the-page';
import { MeetingFloor } from './floor.entity';
import { newFloor } from './floor-state.rules';
import { soundingBefore } from './floor.sql';
import { actOn, isStaffOn, presenceOn, presides, type Session, sessionOn, within } from './floor-on-the-page';
import {
  comesAsChair,
  isQuorate,
  objectionToHanding,
  objectionToOpening,
  objectionToQuorum,
  objectionToTakingBack,
  presidingIn,
} from './session.rules';

const done = { done: true } as const;

/** A meeting is opened, paused and closed, and the chair of it handed over. */
@Injectable()
export class Sessions {
  constructor(private readonly journal: Journal) {}

  setQuorum(
    viewer: Viewer,
    { groupId, meetingId, members }: Input<typeof setQuorum>,
  ): Promise<Reply<typeof setQuorum>> {
    return this.journal.write(groupId, viewer, async (page) => {
      await duringCycle(page);
      const meeting = await meetingOn(page, meetingId);
      const { n, title, state } = meeting;
      refuse(objectionToQuorum(state, members, (await membersOn(page, meeting)).length));
      await page.update(Meeting, { id: meetingId }, { quorum: members });
      page.record('quorum.set', { meetingId, n, title, members });
      return done;
    });
  }

  open(
    viewer: Viewer,
    { groupId, meetingId, actingId }: Input<typeof openMeeting>,
  ): Promise<Reply<typeof openMeeting>> {
    const personId = signedIn(viewer);
    return this.journal.write(groupId, viewer, async (page) => {
      const meeting = await meetingOn(page, meetingId);
      const { n, title, state, quorum } = meeting;
      // By being opened it comes into the phase in which it sits.
      page.during(state === 'convened' ? phaseOfMeeting('in_session') : phaseOfMeeting(state));
      const who = { isChair: page.roles.includes('chair'), isStaff: isStaffOn(page) };
      refuse(objectionToOpening(state, quorum, { ...who, namesActing: actingId !== null }), { state });
      const chairId = actingId ?? personId;
      if (actingId !== null) await memberOn(page, meeting, actingId);
      await followsAllOn(page, meetingId, chairId);
      const acting = actingId !== null;
      const { itemId, newFirst } = newFloor;
      await page.insert(MeetingFloor, {
        ...{ meetingId, groupId, openedAt: page.at, closedAt: null, pausedAt: null },
        ...{ chairId, acting, actingId: null, itemId, newFirst, text: null },
      });
      await moveOn(page, meeting, 'open');
      page.record('meeting.opened', { meetingId, n, title, chairId, acting, quorum: quorum ?? 0 });
      await presentOn(page, meetingId, personId);
      return done;
    });
  }

  steer(
    viewer: Viewer,
    { groupId, meetingId, to }: Input<typeof steerMeeting>,
  ): Promise<Reply<typeof steerMeeting>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const session = await sessionOn(page, meetingId);
      presides(page, session);
      if (to === 'informal') await goInformalOn(page, session);
      else {
        if (to === 'close')
          refuse((await page.ask(soundingBefore, meetingId)).length > 0 ? 'sounding-open' : null);
        await actOn(page, session, { do: to });
        if (to === 'close') await endOn(page, session);
        else page.record(`meeting-session.${to}d`, { meetingId, ...within(session) });
      }
      return done;
    });
  }

  handOver(
    viewer: Viewer,
    { groupId, meetingId, personId }: Input<typeof handOverChair>,
  ): Promise<Reply<typeof handOverChair>> {
    const id = signedIn(viewer);
    return this.journal.write(groupId, viewer, async (page) => {
      const session = await sessionOn(page, meetingId);
      const { row } = session;
      const who = { id, isChair: page.roles.includes('chair') };
      refuse(await objectionToChairOn(page, session, who, personId));
      if (personId !== null) await takesPartOn(page, meetingId, session.floor.itemId, personId);
      const comes = personId === null && comesAsChair(row, who);
      if (comes) await followsAllOn(page, meetingId, id);
      const chairId = comes ? id : row.chairId;
      // Whose chair it is anyhow has it back by being given it.
      const actingId = personId === chairId ? null : personId;
      await page.update(MeetingFloor, { meetingId }, { chairId, actingId, ...(comes && { acting: false }) });
      if (actingId === null)
        page.record('chair.taken-back', { meetingId, ...within(session), personId: chairId });
      else page.record('chair.handed-over', { meetingId, ...within(session), personId: actingId });
      return done;
    });
  }
}

/** Why the chair does not go to somebody; or, with nobody named, not back to whose it is. */
async function objectionToChairOn(
  page: Page,
  session: Session,
  who: { id: string; isChair: boolean },
  personId: string | null,
): Promise<Objection | null> {
  const { row, attendance } = session;
  const being = (of: string) => attendance.find((it) => it.personId === of);
  if (personId === null) return objectionToTakingBack(row, { ...who, being: being(who.id) });
  const { members } = await presenceOn(page, session);
  return objectionToHanding(row, {
    who: { id: who.id, isStaff: isStaffOn(page) },
    presiding: being(presidingIn(row)),
    to: being(personId),
    isMember: members.includes(personId),
  });
}

/** It goes on, but nothing is agreed in it any more. */
async function goInformalOn(page: Page, session: Session): Promise<void> {
  const { id: meetingId, n, title, quorum } = session.meeting;
  const { present } = await presenceOn(page, session);
  refuse(isQuorate(present, quorum) ? 'quorum-present' : null);
  await moveOn(page, session.meeting, 'lose-quorum');
  page.record('meeting.made-informal', { meetingId, n, title, present, quorum: quorum ?? 0 });
}

async function endOn(page: Page, session: Session): Promise<void> {
  const { id: meetingId, n, title } = session.meeting;
  await moveOn(page, session.meeting, 'close');
  await closeAttendanceOn(page, session.meeting);
  page.record('meeting.closed', { meetingId, n, title });
}
