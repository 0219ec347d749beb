import type { AttendanceStatus } from '@lib/contracts';
import type { Page } from '@lib/journal';
import { Refusal } from '@lib/platform';
import type { Meeting } from '../held/meeting.entity';
import { membersOn } from '../held/members-on-the-page';
import { wholeGroup } from '../held/members.rules';
import { Attendance, AttendanceSign } from './attendance.entity';
import { attendanceOf, entitledTo, signOf } from './floor.sql';
import { statusAtEnd } from './session.rules';

type Held = Pick<Meeting, 'memberIds' | 'kind'>;
interface Entitled {
  readonly personId: string;
  readonly member: boolean;
  readonly observer: boolean;
}

/** Refuses for somebody who is not entitled to this meeting. */
export async function entitledOn(page: Page, of: Held, personId: string): Promise<Entitled> {
  const it = (await entitledToOn(page, of)).find((one) => one.personId === personId);
  if (it) return it;
  const isOfGroup = of.memberIds !== null && (await membersOn(page, wholeGroup)).includes(personId);
  throw new Refusal(isOfGroup ? 'not-of-this-meeting' : 'not-found');
}

const entitledToOn = (page: Page, { memberIds, kind }: Held): Promise<Entitled[]> =>
  page.ask(entitledTo, page.groupId, memberIds, kind);

export async function beingOn(page: Page, meetingId: string, personId: string): Promise<Attendance | null> {
  const all = await page.ask<Attendance>(attendanceOf, meetingId);
  return all.find((it) => it.personId === personId) ?? null;
}

interface Being {
  readonly status: AttendanceStatus;
  readonly awaySince: Date | null;
  readonly note: string;
}

/** Writes down how somebody attends. When they came is kept from the first time on. */
export async function writeBeingOn(
  page: Page,
  meetingId: string,
  personId: string,
  to: Being,
): Promise<void> {
  const known = await beingOn(page, meetingId, personId);
  const came = to.status === 'present' || to.status === 'partly_present';
  const key = { meetingId, personId };
  const joinedAt = came ? page.at : null;
  if (!known) {
    await page.insert(Attendance, { ...key, groupId: page.groupId, ...to, joinedAt, leftAt: null });
    return;
  }
  const times = { joinedAt: known.joinedAt ?? joinedAt, leftAt: came ? null : known.leftAt };
  await page.update(Attendance, key, { ...to, ...times });
}

/** Somebody is there by their own line, or there again; within an item, where one is open. */
export async function presentOn(
  page: Page,
  meetingId: string,
  personId: string,
  within: { itemId?: string } = {},
): Promise<void> {
  const known = await beingOn(page, meetingId, personId);
  const note = known?.note ?? '';
  await writeBeingOn(page, meetingId, personId, { status: 'present', awaySince: null, note });
  const key = { meetingId, personId };
  const [sign] = await page.ask(signOf, meetingId, personId);
  if (sign) await page.update(AttendanceSign, key, { seenAt: page.at });
  else await page.insert(AttendanceSign, { ...key, seenAt: page.at });
  page.record('attendance.joined', { meetingId, ...within, personId });
}

/** When a meeting is closed, how everybody has attended is what it is: of whom nothing is known was not there. */
export async function closeAttendanceOn(page: Page, meeting: Meeting): Promise<void> {
  const meetingId = meeting.id;
  const known = await page.ask<Attendance>(attendanceOf, meetingId);
  const { groupId, at } = page;
  for (const it of known) {
    const key = { meetingId, personId: it.personId };
    await page.update(Attendance, key, { status: statusAtEnd(it), leftAt: it.awaySince ?? at });
  }
  const all = await entitledToOn(page, meeting);
  const silent = all.filter((it) => it.member && known.every((one) => one.personId !== it.personId));
  for (const { personId } of silent)
    await page.insert(Attendance, {
      ...{ meetingId, personId, groupId, status: 'absent', note: '' },
      ...{ joinedAt: null, leftAt: null, awaySince: null },
    });
}
