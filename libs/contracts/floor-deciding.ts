import * as z from 'zod/mini';
import { AttendanceStatus } from './floor';
import { route } from './route';
import { line, maybeLine, maybeWords, words } from './text';

const ofMeeting = { groupId: z.uuid(), meetingId: z.uuid() };
const at = '/api/groups/:groupId/meetings/:meetingId/floor';
const done = z.object({ done: z.literal(true) });

/** Says that one is there, or there again. */
export const joinMeeting = route({
  does: 'M08',
  method: 'POST',
  path: `${at}/attendance/own`,
  input: z.strictObject(ofMeeting),
  reply: done,
});
/** Says before the meeting that one will not come, or that one will after all. */
export const sendApologies = route({
  does: 'M08',
  method: 'POST',
  path: '/api/groups/:groupId/meetings/:meetingId/apologies',
  input: z.strictObject({ ...ofMeeting, coming: z.boolean() }),
  reply: done,
});
/** Says how somebody attends, while the meeting sits; or how they attended, until its report is begun. */
export const markAttendance = route({
  does: 'M08',
  method: 'POST',
  path: `${at}/attendance`,
  input: z.strictObject({
    ...ofMeeting,
    personId: z.uuid(),
    status: AttendanceStatus,
    /** Such as: by telephone. */
    note: maybeLine(200),
  }),
  reply: done,
});

/** Asks whether anybody objects to a decision. It is no vote: one objection is enough for it not to be agreed. */
export const openSounding = route({
  does: 'M08',
  method: 'POST',
  path: `${at}/soundings`,
  input: z.strictObject({ ...ofMeeting, text: words(2_000) }),
  reply: z.object({ soundingId: z.uuid() }),
});
export const answerSounding = route({
  does: 'M08',
  method: 'POST',
  path: `${at}/soundings/:soundingId/answers`,
  input: z.strictObject({
    ...ofMeeting,
    soundingId: z.uuid(),
    objects: z.boolean(),
    words: maybeWords(1_000),
  }),
  reply: done,
});
/** Records what was proposed as agreed, with the next number of the meeting; or sets it aside. */
export const endSounding = route({
  does: 'M08',
  method: 'POST',
  path: `${at}/soundings/:soundingId/end`,
  input: z.strictObject({ ...ofMeeting, soundingId: z.uuid(), agreed: z.boolean() }),
  reply: z.object({ number: z.nullable(z.string()) }),
});
/** Notes who is to do what, and by when. */
export const setActionPoint = route({
  does: 'M09',
  method: 'POST',
  path: `${at}/action-points`,
  input: z.strictObject({ ...ofMeeting, text: line(500), ownerId: z.uuid(), dueOn: z.iso.date() }),
  reply: z.object({ actionPointId: z.uuid() }),
});
