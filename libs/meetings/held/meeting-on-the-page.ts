import { phaseOf } from '@lib/access';
import type { MeetingDay, MeetingKind } from '@lib/contracts';
import { Cycle } from '@lib/groups';
import type { Page } from '@lib/journal';
import { matched, refuse, Refusal } from '@lib/platform';
import { Meeting, MeetingDayRow } from './meeting.entity';
import { isAhead, meetingAfter, type MeetingMove, objectionToMove } from './meeting.rules';
import { fewIn } from './members-on-the-page';
import type { OfMembers } from './members.rules';

const daysOfOne = `
  select starts_at as "startsAt", ends_at as "endsAt" from meeting_day where meeting_id = $1 order by starts_at`;
const lastNumber = 'select coalesce(max(n), 0)::int as n from meeting where group_id = $1';

/** Says in which phase the group is: a group that is not constituted yet plans no meeting. */
export async function duringCycle(page: Page): Promise<void> {
  const { stage } = await page.one(Cycle, { groupId: page.groupId });
  page.during(phaseOf(stage));
}

export const daysOn = (page: Page, meetingId: string): Promise<MeetingDay[]> =>
  page.ask(daysOfOne, meetingId);

/** A meeting of the page's group. */
export const meetingOn = (page: Page, id: string): Promise<Meeting> =>
  page.one(Meeting, { id, groupId: page.groupId });

/** A meeting that is still to come. */
export async function meetingAheadOn(page: Page, id: string): Promise<Meeting> {
  const it = await meetingOn(page, id);
  if (!isAhead(it.state)) throw new Refusal('not-in-this-meeting-state', { state: it.state });
  return it;
}

/** A meeting that is still to come, or one of other such states, if it still is what the editor began with. */
export async function unchangedOn(
  page: Page,
  id: string,
  isChangeable: (state: Meeting['state']) => boolean = isAhead,
): Promise<Meeting> {
  const it = await meetingOn(page, id);
  if (!isChangeable(it.state)) throw new Refusal('not-in-this-meeting-state', { state: it.state });
  if (it.version !== matched(page.viewer)) throw new Refusal('changed-meanwhile', { version: it.version });
  return it;
}

/** Takes a meeting to its next state; refuses where there is no such way. */
export async function moveOn(page: Page, { id, state, version }: Meeting, move: MeetingMove): Promise<void> {
  refuse(objectionToMove(state, move), { state });
  await page.update(Meeting, { id }, { state: meetingAfter(state, move) ?? state, version: version + 1 });
}

export interface NewMeeting extends OfMembers {
  readonly kind: MeetingKind;
  readonly title: string;
  readonly days: readonly MeetingDay[];
  readonly zone: string;
  readonly place: string;
}

/** Plans a meeting, with the next number of the group, and tells everyone whose it is. */
export async function planOn(page: Page, it: NewMeeting): Promise<{ meetingId: string; n: number }> {
  const { kind, title, zone, place } = it;
  const memberIds = it.memberIds && [...it.memberIds];
  const [last] = await page.ask<{ n: number }>(lastNumber, page.groupId);
  const n = (last?.n ?? 0) + 1;
  const { id: meetingId } = await page.insert(Meeting, {
    ...{ groupId: page.groupId, n, kind, title, state: 'planned', memberIds, zone, place },
    ...{
      joinUrl: '',
      joinWords: '',
      sequence: 0,
      version: 1,
      convenedAt: null,
      quorum: null,
      agendaVersion: 1,
    },
  });
  await sitOn(page, meetingId, it.days);
  page.record('meeting.planned', announcedOf({ ...it, id: meetingId, n }));
  return { meetingId, n };
}

/** Gives a meeting these days, and no others. */
export async function sitOn(page: Page, meetingId: string, days: readonly MeetingDay[]): Promise<void> {
  await page.delete(MeetingDayRow, { meetingId });
  for (const day of days) await page.insert(MeetingDayRow, { meetingId, groupId: page.groupId, ...day });
}

/** From the first day to the last. */
export function spanOf(days: readonly MeetingDay[]): MeetingDay | null {
  const [first, last] = [days[0], days.at(-1)];
  return first && last ? { startsAt: first.startsAt, endsAt: last.endsAt } : null;
}

/** What every entry says of the meeting that it is about. */
export const brieflyOf = (it: Pick<Meeting, 'id' | 'n' | 'title' | 'memberIds'>) => ({
  ...{ meetingId: it.id, n: it.n, title: it.title },
  ...fewIn(it),
});

/** A meeting as it is announced. */
export function announcedOf({
  id,
  n,
  kind,
  title,
  memberIds,
  days,
  zone,
  place,
}: NewMeeting & { id: string; n: number }) {
  const span = spanOf(days);
  if (!span) throw new Error('A meeting that is announced has a day.');
  const its = { meetingId: id, n, kind, title, ...fewIn({ memberIds }) };
  return { ...its, ...span, days: days.length, zone, place };
}
