import * as z from 'zod/mini';
import { MeetingKind } from './meeting-kind';
import { EntryView } from './notices';
import { route } from './route';
import { Instant, line, maybeLine, maybeWords, Zone } from './text';

const ofGroup = { groupId: z.uuid() };
const ofMeeting = { ...ofGroup, meetingId: z.uuid() };
const all = '/api/groups/:groupId/meetings';
const one = `${all}/:meetingId`;

/**
 * The states of a meeting (domain notes, 3.7). `planned` until its agenda is circulated, then `convened`; `informal` is
 * a session without a quorum, in which nothing is agreed.
 */
export const MeetingState = z.enum([
  'planned',
  'convened',
  'in_session',
  'informal',
  'closed',
  'report_draft',
  'report_for_correction',
  'report_adopted',
  'cancelled',
]);
export type MeetingState = z.infer<typeof MeetingState>;

/** One day of a meeting: from when to when it sits. */
export const MeetingDay = z.strictObject({ startsAt: Instant, endsAt: Instant });
export type MeetingDay = z.infer<typeof MeetingDay>;

const Days = z.array(MeetingDay).check(z.minLength(1, 'Give the meeting a day.'), z.maxLength(14));
/** Where a meeting is held: a city and a house, or nothing for one that is online. */
const Place = maybeLine(200);
const Title = line(200);
/**
 * The few whose meeting it is, where it is that of a task group: a meeting of another kind is everybody's, and has no such
 * list. The chair and the secretariat have every meeting.
 */
export const OwnMembers = z.optional(
  z
    .array(z.uuid())
    .check(z.minLength(2, 'Choose at least two members.'), z.maxLength(40, 'Choose 40 members at most.')),
);

const JoinUrl = z.union([
  z.literal(''),
  z
    .url({ protocol: /^https$/, error: 'A link to a meeting starts with https://.' })
    .check(z.maxLength(1_000, 'At most 1000 characters fit here.')),
]);
/** How one joins from afar: the link, and what else one needs, such as telephone numbers. */
const joining = { url: JoinUrl, words: maybeWords(1_000) };

export const MeetingHead = z.object({
  id: z.uuid(),
  n: z.int(),
  kind: MeetingKind,
  title: z.string(),
  state: MeetingState,
  /** In order of time; none while a date is still to be found. */
  days: z.array(z.object({ startsAt: Instant, endsAt: Instant })),
  /** The zone in which its times were announced. */
  zone: z.string(),
  place: z.string(),
  /** The few whose meeting it is; null where it is that of the whole group. */
  memberIds: z.nullable(z.array(z.uuid())),
});
export type MeetingHead = z.infer<typeof MeetingHead>;

/** What stands in a list of polls. */
export const PollHead = z.object({
  id: z.uuid(),
  title: z.string(),
  kind: MeetingKind,
  closesAt: Instant,
  zone: z.string(),
  answered: z.int(),
  asked: z.int(),
  /** Whether whoever asks has answered; null when they are not asked. */
  mine: z.nullable(z.boolean()),
});

/** All meetings of the group, the latest first, and the polls that are open. */
export const readMeetings = route({
  does: 'M01',
  method: 'GET',
  path: all,
  shows: 'meetings',
  input: z.strictObject(ofGroup),
  reply: z.object({
    meetings: z.array(MeetingHead),
    polls: z.array(PollHead),
    /** Whether whoever asks may plan one now. */
    mayPlan: z.boolean(),
    now: Instant,
  }),
});
export const readMeeting = route({
  does: 'M01',
  method: 'GET',
  path: one,
  shows: 'meeting',
  input: z.strictObject(ofMeeting),
  reply: z.object({
    ...MeetingHead.shape,
    /** Null for whoever reads of the meeting and does not attend it. */
    joining: z.nullable(z.object({ url: z.string(), words: z.string() })),
    version: z.int(),
    /** Who has said that they will not come, while it is ahead; for whoever is asked to come. */
    apologies: z.array(z.object({ personId: z.uuid(), name: z.string() })),
    /** What was planned and changed, the oldest first. */
    history: z.array(EntryView),
    may: z.object({
      ...{ change: z.boolean(), postpone: z.boolean(), cancel: z.boolean() },
      /** Says that one will not come, before the meeting. */
      apologise: z.boolean(),
    }),
  }),
});

/** Plans a meeting whose days are known; where they are not, a poll finds one. */
export const planMeeting = route({
  does: 'M02',
  method: 'POST',
  path: all,
  input: z.strictObject({
    ...ofGroup,
    kind: MeetingKind,
    title: Title,
    memberIds: OwnMembers,
    days: Days,
    zone: Zone,
    place: Place,
  }),
  reply: z.object({ meetingId: z.uuid(), n: z.int() }),
});
/**
 * Plans a meeting like an earlier one: with its agenda as a draft, each item with its minutes and whoever presents it. What
 * was said of its items, their documents, how one joined and who came stay with that meeting.
 */
export const cloneMeeting = route({
  does: 'M02',
  method: 'POST',
  path: `${one}/clones`,
  input: z.strictObject({
    ...ofMeeting,
    kind: MeetingKind,
    title: Title,
    memberIds: OwnMembers,
    days: Days,
    zone: Zone,
    place: Place,
  }),
  reply: z.object({ meetingId: z.uuid(), n: z.int() }),
});
/** Moves, lengthens or renames a meeting. Everyone is told, with the reason; how it was stays on record. */
export const changeMeeting = route({
  does: 'M02',
  method: 'PUT',
  path: one,
  edits: true,
  input: z.strictObject({
    ...ofMeeting,
    kind: MeetingKind,
    title: Title,
    memberIds: OwnMembers,
    days: Days,
    zone: Zone,
    place: Place,
    reason: line(500),
  }),
  reply: z.object({ version: z.int() }),
});
/** Says how one joins from afar. It stands on the page of the meeting and in invitations, and nowhere in public. */
export const setJoining = route({
  does: 'M02',
  method: 'PUT',
  path: `${one}/joining`,
  edits: true,
  input: z.strictObject({ ...ofMeeting, ...joining }),
  reply: z.object({ version: z.int() }),
});
/** Takes the date from a meeting that was convened: another is still to be found. */
export const postponeMeeting = route({
  does: 'M02',
  method: 'POST',
  path: `${one}/postponement`,
  input: z.strictObject({ ...ofMeeting, reason: line(500) }),
  reply: z.object({ version: z.int() }),
});
export const cancelMeeting = route({
  does: 'M02',
  method: 'POST',
  path: `${one}/cancellation`,
  input: z.strictObject({ ...ofMeeting, reason: line(500) }),
  reply: z.object({ version: z.int() }),
});
