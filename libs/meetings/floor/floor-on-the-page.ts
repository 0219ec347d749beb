import type { NumberedItem } from '@lib/contracts';
import type { Page } from '@lib/journal';
import { refuse, Refusal, signedIn } from '@lib/platform';
import { lastIssueOf } from '../agenda/agenda.sql';
import { meetingOn } from '../held/meeting-on-the-page';
import type { Meeting } from '../held/meeting.entity';
import { isSitting, phaseOfMeeting } from '../held/meeting.rules';
import { membersOn } from '../held/members-on-the-page';
import type { Attendance } from './attendance.entity';
import { MeetingFloor } from './floor.entity';
import { floorAfter } from './floor.rules';
import type { Floor, FloorAct, ItemTime, Turn } from './floor-state.rules';
import { recordChairOn, recordOn, saveOn } from './floor-writing';
import { attendanceOf, floorItemsOf, floorTurnsOf } from './floor.sql';
import { objectionToPresiding, presentAmong } from './session.rules';

/** A session as a command finds it. */
export interface Session {
  readonly meeting: Meeting;
  readonly row: MeetingFloor;
  readonly agenda: readonly NumberedItem[];
  readonly floor: Floor;
  readonly attendance: readonly Attendance[];
}

/** The meeting of a command, in the phase of the matrix that its state is. */
export async function meetingInPhaseOn(page: Page, meetingId: string): Promise<Meeting> {
  const meeting = await meetingOn(page, meetingId);
  page.during(phaseOfMeeting(meeting.state));
  return meeting;
}

/** Refuses where the meeting does not sit. */
export async function sessionOn(page: Page, meetingId: string): Promise<Session> {
  return sessionOf(page, await meetingInPhaseOn(page, meetingId));
}

/** The same of a meeting that was read already. */
export async function sessionOf(page: Page, meeting: Meeting): Promise<Session> {
  const { id: meetingId } = meeting;
  refuse(isSitting(meeting.state) ? null : 'not-in-session');
  const row = await page.one(MeetingFloor, { meetingId, groupId: page.groupId });
  const items = await page.ask<ItemTime & { itemId: string }>(floorItemsOf, meetingId);
  const turns = await page.ask<Turn>(floorTurnsOf, meetingId);
  const attendance = await page.ask<Attendance>(attendanceOf, meetingId);
  const floor: Floor = {
    ...{ session: row.pausedAt ? 'paused' : 'open', itemId: row.itemId, newFirst: row.newFirst, turns },
    items: Object.fromEntries(items.map(({ itemId, ...it }) => [itemId, it])),
  };
  return { meeting, row, floor, attendance, agenda: await agendaOn(page, meetingId) };
}

/** The agenda as it was circulated last, as far as whoever acts takes part in it. */
async function agendaOn(page: Page, meetingId: string): Promise<readonly NumberedItem[]> {
  const [issue] = await page.ask<{ items: NumberedItem[] }>(lastIssueOf, meetingId);
  return (issue?.items ?? []).filter(({ id }) => !page.apart.includes(id));
}

export function itemOf({ agenda }: Session, itemId: string): NumberedItem {
  const item = agenda.find(({ id }) => id === itemId);
  if (!item) throw new Refusal('not-found');
  return item;
}

/** In which item something is done that is not about it: where one is open. */
export const within = ({ floor: { itemId } }: Pick<Session, 'floor'>): { itemId?: string } =>
  itemId === null ? {} : { itemId };

/** The item that is open. */
export function openItemOf({ floor }: Session): string {
  if (floor.session === 'paused') throw new Refusal('session-paused');
  if (floor.itemId === null) throw new Refusal('no-item-open');
  return floor.itemId;
}

/** Refuses unless it is whoever presides that asks. */
export function presides({ viewer, roles }: Page, { row }: Session): void {
  refuse(objectionToPresiding(row, { id: signedIn(viewer), isChair: roles.includes('chair') }));
}

export const isStaffOn = ({ roles }: Page): boolean =>
  roles.includes('secretariat') || roles.includes('head');

/** How many members of the meeting are present, and who they are. */
export async function presenceOn(page: Page, { meeting, attendance }: Session) {
  const members = await membersOn(page, meeting);
  return { members, present: presentAmong(members, attendance) };
}

/** Does on the floor what somebody does there, and records what became so; or refuses. */
export async function actOn(page: Page, session: Session, act: FloorAct): Promise<void> {
  const away = session.attendance.flatMap(({ personId, awaySince }) =>
    awaySince ? [[personId, awaySince] as const] : [],
  );
  const step = floorAfter(session.floor, act, { now: page.at, away: new Map(away) });
  if (typeof step === 'string') throw new Refusal(step);
  await saveOn(page, session, step.floor);
  for (const fact of step.facts) await recordOn(page, session, fact, step.floor);
  recordChairOn(page, session, step.floor);
}
