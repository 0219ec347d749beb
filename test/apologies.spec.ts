import {
  changeMeeting,
  draftMeetingReport,
  joinMeeting,
  markAttendance,
  openMeeting,
  readFloor,
  readMeeting,
  sendApologies,
} from '@lib/contracts';
import type { Person } from './support/person';
import { closedMeeting } from './support/reported';
import { convenedMeeting } from './support/sitting';
import { convenedOfFew } from './support/of-few';
import { useWorld } from './support/world';

const world = useWorld();

test('whoever cannot come says so before the meeting, and can come after all; whoever is asked to come sees it', async () => {
  const { groupId, is, chair, ann, ben, desk, quorum } = await convenedMeeting(world);
  const observer = await world.person(groupId, 'observer');
  const away = async (who: Person) =>
    (await who.call(readMeeting, is)).apologies.map(({ personId }) => personId).sort();
  for (const who of [ann, observer]) await who.call(sendApologies, { ...is, coming: false });
  await ann.call(sendApologies, { ...is, coming: false }); // said twice it is said once
  expect(await away(ben)).toEqual([ann.id, observer.id].sort());
  expect((await desk.ask(sendApologies, { ...is, coming: false })).status).toBe(403);
  await observer.call(sendApologies, { ...is, coming: true });
  expect(await away(desk)).toEqual([ann.id]);
  await quorum(1);
  await chair.call(openMeeting, { ...is, actingId: null });
  const status = async () =>
    (await chair.call(readFloor, is)).attendance.find(({ personId }) => personId === ann.id)?.status;
  expect(await status()).toBe('apologies');
  expect((await ann.refused(sendApologies, { ...is, coming: true })).code).toBe('not-in-this-meeting-state');
  await ann.call(joinMeeting, is);
  expect(await status()).toBe('present');
});

test('a new time is nobody’s apology', async () => {
  const { is, ann, desk, facts, day } = await convenedMeeting(world);
  await ann.call(sendApologies, { ...is, coming: false });
  const { version, days } = await desk.call(readMeeting, is);
  const to = { ...is, ...facts, reason: 'Another title.' };
  await desk.call(changeMeeting, { ...to, title: 'Other', days }, { match: version });
  expect((await desk.call(readMeeting, is)).apologies).toHaveLength(1);
  await desk.call(changeMeeting, { ...to, days: [day(96)] }, { match: version + 1 });
  expect((await desk.call(readMeeting, is)).apologies).toEqual([]);
});

test('of the meeting of a few only these send apologies, and only these are told', async () => {
  const { is, ann, dan, chair } = await convenedOfFew(world);
  expect((await dan.refused(sendApologies, { ...is, coming: false })).code).toBe('not-of-this-meeting');
  await ann.call(sendApologies, { ...is, coming: false });
  expect((await chair.call(readMeeting, is)).apologies).toHaveLength(1);
  const { apologies, may } = await dan.call(readMeeting, is);
  expect([apologies, may.apologise]).toEqual([[], false]);
});

test('who attended is put right after the meeting by the desk and the chair, until its report is begun', async () => {
  const { is, desk, chair, ann, eva, shown } = await closedMeeting(world);
  const mark = { ...is, personId: eva.id, status: 'partly_present' as const, note: 'By telephone' };
  expect((await ann.refused(markAttendance, { ...mark, personId: ann.id })).code).toBe('not-in-session');
  for (const who of [desk, chair]) {
    expect((await who.call(readFloor, is)).may.mark).toBe(true);
    await who.call(markAttendance, mark);
  }
  expect((await ann.call(readFloor, is)).may.mark).toBe(false);
  await desk.call(draftMeetingReport, is);
  const told = (await shown()).paragraphs.map(({ text }) => text).join('\n');
  expect(told).toMatch(/attended a part of the meeting: /);
  expect((await desk.refused(markAttendance, mark)).code).toBe('not-at-this-stage');
});

test('a meeting that sits is only made longer, and its page says until when', async () => {
  const { is, desk, chair, facts, quorum } = await convenedMeeting(world);
  await quorum(1);
  await chair.call(openMeeting, { ...is, actingId: null });
  const { version, days, may } = await desk.call(readMeeting, is);
  const [{ startsAt, endsAt } = { startsAt: new Date(0), endsAt: new Date(0) }] = days;
  expect(may.change).toBe(true);
  const to = { ...is, ...facts, title: 'First online meeting', reason: 'It takes longer.' };
  const later = new Date(endsAt.getTime() + 3_600_000);
  const others = [
    { ...to, title: 'Another', days: [{ startsAt, endsAt: later }] },
    { ...to, days: [{ startsAt, endsAt: new Date(endsAt.getTime() - 600_000) }] },
    { ...to, days: [{ startsAt: new Date(startsAt.getTime() + 600_000), endsAt: later }] },
  ];
  for (const other of others)
    expect((await desk.refused(changeMeeting, other, { match: version })).code).toBe('only-longer');
  await desk.call(changeMeeting, { ...to, days: [{ startsAt, endsAt: later }] }, { match: version });
  expect((await chair.call(readFloor, is)).endsAt).toEqual(later);
});
