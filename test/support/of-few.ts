import {
  circulateMeetingReport,
  draftMeetingReport,
  editAgenda,
  issueAgenda,
  joinMeeting,
  markAttendance,
  openMeeting,
  planMeeting,
  readFloor,
  setJoining,
  setQuorum,
  steerMeeting,
  takeItem,
} from '@lib/contracts';
import { laterIn } from './electing';
import { meetingGroup } from './meeting';
import type { Person } from './person';
import { item } from './sitting';
import type { World } from './world';

export const joining = { url: 'https://meet.example/secret-room', words: 'Telephone +1 555 0100' };

/** A meeting of a task group of three, in a group in which the chair and Dan have a seat as well. */
export async function meetingOfFew(world: World) {
  const group = await meetingGroup(world, 'UTC', 'UTC', 'Pacific/Fiji', 'UTC');
  const { of, desk, facts, members, day } = group;
  const [ann, ben, eva, dan] = members as [Person, Person, Person, Person];
  const few = [ann, ben, eva].map(({ id }) => id);
  const plan = { ...of, ...facts, kind: 'task_group' as const, title: 'Task group', memberIds: few };
  const planned = await desk.call(planMeeting, { ...plan, days: [day(48)] });
  const is = { ...of, meetingId: planned.meetingId };
  await desk.call(setJoining, { ...is, ...joining }, { match: 1 });
  return { ...group, ...planned, ann, ben, eva, dan, few, plan, is };
}

/** The same convened, with an agenda of one item. */
export async function convenedOfFew(world: World) {
  const meeting = await meetingOfFew(world);
  const { desk, is } = meeting;
  const opening = item(0, 'Opening', { minutes: 5 });
  await desk.call(editAgenda, { ...is, items: [opening] }, { match: 1 });
  await desk.call(issueAgenda, { ...is, note: '' });
  return { ...meeting, itemId: opening.id };
}

/** The same in session: Ann acts as chair, Ben and the desk are there, the chair looks in, of Eva nothing is known. */
export async function sittingOfFew(world: World) {
  const meeting = await convenedOfFew(world);
  const { desk, chair, ann, ben, is, itemId } = meeting;
  await desk.call(setQuorum, { ...is, members: 2 });
  await desk.call(openMeeting, { ...is, actingId: ann.id });
  for (const who of [ann, ben, chair]) await who.call(joinMeeting, is);
  await ann.call(takeItem, { ...is, itemId, to: 'open' });
  const floor = (who: Person = ann) => who.call(readFloor, is);
  const mark = (who: Person) =>
    desk.refused(markAttendance, { ...is, personId: who.id, status: 'present', note: '' });
  return { ...meeting, floor, mark };
}

/** The same closed, with its report circulated for corrections. */
export async function reportedOfFew(world: World) {
  const meeting = await sittingOfFew(world);
  const { desk, ann, is } = meeting;
  await ann.call(steerMeeting, { ...is, to: 'close' });
  await desk.call(draftMeetingReport, is);
  await desk.call(circulateMeetingReport, { ...is, correctionsUntil: laterIn(world, 7 * 24) });
  return meeting;
}
