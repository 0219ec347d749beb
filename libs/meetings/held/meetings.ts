import { Injectable } from '@nestjs/common';
import type {
  cancelMeeting,
  changeMeeting,
  Input,
  MeetingDay,
  Objection,
  planMeeting,
  postponeMeeting,
  Reply,
  setJoining,
} from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import { refuse, Refusal, type Viewer } from '@lib/platform';
import { Attendance } from '../floor/attendance.entity';
import {
  announcedOf,
  brieflyOf,
  daysOn,
  duringCycle,
  meetingOn,
  planOn,
  sitOn,
  spanOf,
  unchangedOn,
} from './meeting-on-the-page';
import { Meeting } from './meeting.entity';
import {
  isAhead,
  isLonger,
  isSameTime,
  isSitting,
  meetingAfter,
  objectionToDays,
  objectionToMove,
  type MeetingMove,
} from './meeting.rules';
import { chosenOn, membersOn, uninvitedOn } from './members-on-the-page';
import { isSameMembers, objectionToFew } from './members.rules';

/** Plans meetings, moves them, and calls them off. Everyone is told, and how it was stays in the journal. */
@Injectable()
export class Meetings {
  constructor(private readonly journal: Journal) {}

  plan(viewer: Viewer, { groupId, ...it }: Input<typeof planMeeting>): Promise<Reply<typeof planMeeting>> {
    return this.journal.write(groupId, viewer, async (page) => {
      await duringCycle(page);
      refuse(objectionToDays(it.days, page.at));
      return planOn(page, { ...it, memberIds: await chosenOn(page, it) });
    });
  }

  change(
    viewer: Viewer,
    { groupId, meetingId, reason, ...to }: Input<typeof changeMeeting>,
  ): Promise<Reply<typeof changeMeeting>> {
    return this.journal.write(groupId, viewer, async (page) => {
      await duringCycle(page);
      const it = await unchangedOn(page, meetingId, isChangeable);
      const days = await daysOn(page, meetingId);
      const moved = !isSameTime(days, to.days);
      const next = { ...to, memberIds: await chosenOn(page, to, it) };
      refuse(objectionToChange(it, days, next, page.at));
      const { days: _, ...columns } = next;
      const version = it.version + 1;
      const isOthers = !isSameMembers(it, next);
      const sequence = it.sequence + Number(moved || isOthers);
      const uninvited = isOthers ? await othersOn(page, it, next) : [];
      await page.update(Meeting, { id: meetingId }, { ...columns, sequence, version });
      if (moved) await moveToOn(page, it, to.days);
      page.record('meeting.changed', {
        ...announcedOf({ ...next, id: meetingId, n: it.n }),
        before: { title: it.title, place: it.place, time: spanOf(days) },
        ...{ moved, reason, ...(uninvited.length > 0 && { uninvited }) },
      });
      return { version };
    });
  }

  setJoining(
    viewer: Viewer,
    { groupId, meetingId, url, words }: Input<typeof setJoining>,
  ): Promise<Reply<typeof setJoining>> {
    return this.journal.write(groupId, viewer, async (page) => {
      await duringCycle(page);
      const it = await unchangedOn(page, meetingId);
      // What everyone has already is sent to nobody once more.
      refuse(it.joinUrl === url && it.joinWords === words ? 'meeting-stands-so' : null);
      const version = it.version + 1;
      await page.update(Meeting, { id: meetingId }, { joinUrl: url, joinWords: words, version });
      const span = spanOf(await daysOn(page, meetingId));
      page.record('meeting.joining-set', { ...brieflyOf(it), ...(span && { startsAt: span.startsAt }) });
      return { version };
    });
  }

  postpone(
    viewer: Viewer,
    { groupId, meetingId, reason }: Input<typeof postponeMeeting>,
  ): Promise<Reply<typeof postponeMeeting>> {
    return this.journal.write(groupId, viewer, async (page) => {
      await duringCycle(page);
      const it = await meetingOn(page, meetingId);
      const span = spanOf(await daysOn(page, meetingId));
      // What has no date cannot be put off once more.
      if (!span) throw new Refusal('not-in-this-meeting-state', { state: it.state });
      const version = await takeOn(page, it, 'postpone');
      await sitOn(page, meetingId, []);
      await page.delete(Attendance, { meetingId });
      page.record('meeting.postponed', { ...brieflyOf(it), ...span, zone: it.zone, reason });
      return { version };
    });
  }

  cancel(
    viewer: Viewer,
    { groupId, meetingId, reason }: Input<typeof cancelMeeting>,
  ): Promise<Reply<typeof cancelMeeting>> {
    return this.journal.write(groupId, viewer, async (page) => {
      await duringCycle(page);
      const it = await meetingOn(page, meetingId);
      const time = spanOf(await daysOn(page, meetingId));
      const version = await takeOn(page, it, 'cancel');
      page.record('meeting.cancelled', { ...brieflyOf(it), time, zone: it.zone, reason });
      return { version };
    });
  }
}

/** Takes a meeting from its state to the next; calendars are told by its sequence. */
async function takeOn(page: Page, it: Meeting, move: MeetingMove): Promise<number> {
  refuse(objectionToMove(it.state, move), { state: it.state });
  const state = meetingAfter(it.state, move) ?? it.state;
  const version = it.version + 1;
  await page.update(Meeting, { id: it.id }, { state, sequence: it.sequence + 1, version });
  return version;
}

/** What is to come may become anything, what sits only longer. */
const isChangeable = (state: Meeting['state']): boolean => isAhead(state) || isSitting(state);

type Said = Pick<Meeting, 'kind' | 'title' | 'memberIds' | 'zone' | 'place'>;
const words = ['kind', 'title', 'zone', 'place'] as const;
const isOtherwise = (a: Said, b: Said): boolean =>
  words.some((it) => a[it] !== b[it]) || !isSameMembers(a, b);

type Sits = Said & { readonly days: readonly MeetingDay[] };

/** Why a meeting does not become so; null when it does. */
function objectionToChange(
  before: Meeting,
  days: readonly MeetingDay[],
  next: Sits,
  now: Date,
): Objection | null {
  const moved = !isSameTime(days, next.days);
  const isOther = isOtherwise(before, next);
  if (!moved && !isOther) return 'meeting-stands-so';
  const isOnlyLonger = isLonger(days, next.days) && !isOther;
  if (isSitting(before.state) && !isOnlyLonger) return 'only-longer';
  return moved ? objectionToDays(next.days, now, days) : null;
}

/** Gives a meeting other days. Who could not come then may come now. */
async function moveToOn(page: Page, { id: meetingId, state }: Meeting, days: readonly MeetingDay[]) {
  await sitOn(page, meetingId, days);
  if (isAhead(state)) await page.delete(Attendance, { meetingId });
}

/** The meeting is that of others now: gives those who are not asked to come any more. */
async function othersOn(page: Page, it: Meeting, next: Said): Promise<string[]> {
  refuse(objectionToFew(it.quorum, (await membersOn(page, next)).length));
  return uninvitedOn(page, it, next);
}
