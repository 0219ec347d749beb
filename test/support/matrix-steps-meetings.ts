import type { Asker } from './matrix-facts';
import type { Scene } from './matrix-scene';
import { meeting, planOf, poll } from './matrix-meetings';
import { days, inEachPhase, once, type Step } from './matrix-step';

const ofGroup = ({ groupId }: Scene) => ({ groupId });
const ofMeeting = (scene: Scene) => ({ ...ofGroup(scene), meetingId: planOf(scene).meetingId });
const ofPoll = (scene: Scene) => ({ ...ofGroup(scene), pollId: planOf(scene).pollId });
const someDay = () => [{ startsAt: days(8), endsAt: new Date(days(8).getTime() + 3_600_000) }];
const facts = () => ({ kind: 'hybrid', title: 'Second', zone: 'UTC', place: 'Montreal', days: someDay() });
const planned = meeting('planned');

/** Meetings: read by the group at any time, planned and moved once it is constituted. */
export const meetingSteps: Record<string, Step> = {
  readMeetings: {
    ...{ ...inEachPhase(), ready: planned, input: ofGroup },
    shows: (scene) => planOf(scene).meetingId,
  },
  readMeeting: {
    ...{ ...inEachPhase(), ready: planned, input: ofMeeting },
    shows: () => 'https://meet.example/x',
  },
  planMeeting: { ...inEachPhase(), input: (scene) => ({ ...ofGroup(scene), ...facts() }) },
  cloneMeeting: {
    ...{ ...inEachPhase(), ready: planned },
    input: (scene) => ({ ...ofMeeting(scene), ...facts() }),
  },
  changeMeeting: {
    ...{ ...inEachPhase(), ready: planned, match: 1 },
    input: (scene) => ({ ...ofMeeting(scene), ...facts(), reason: 'So.' }),
  },
  setJoining: {
    ...{ ...inEachPhase(), ready: planned, match: 1 },
    input: (scene) => ({ ...ofMeeting(scene), url: 'https://meet.example/y', words: 'PIN 1' }),
  },
  postponeMeeting: {
    ...{ ...inEachPhase(), ready: meeting('convened') },
    input: (scene) => ({ ...ofMeeting(scene), reason: 'So.' }),
  },
  cancelMeeting: {
    ...{ ...inEachPhase(), ready: planned },
    input: (scene) => ({ ...ofMeeting(scene), reason: 'So.' }),
  },
};

const house = { ...once(), writes: 'house' } as const;
const feed = (scene: Scene, asker: Asker) =>
  scene.world.query(
    `insert into calendar_feed values ($1::uuid, md5($1::text), now()) on conflict do nothing`,
    [scene.people[asker].id || scene.guest],
  );

/** The address of one's own calendar. */
export const calendarSteps: Record<string, Step> = {
  readCalendarFeed: { ...once(), ready: feed, input: () => ({}), shows: () => '"since":"20' },
  makeCalendarFeed: { ...house, input: () => ({}) },
  endCalendarFeed: { ...house, ready: feed, input: () => ({}) },
};

/** The search for a date. */
export const pollSteps: Record<string, Step> = {
  readDatePoll: {
    ...{ ...inEachPhase(), ready: poll, input: ofPoll },
    shows: (scene) => planOf(scene).slotId,
  },
  openDatePoll: {
    ...inEachPhase(),
    input: (scene) => ({
      ...{ ...ofGroup(scene), kind: 'online', title: 'Second', note: '', minutes: 120 },
      ...{ slots: [days(9)], closesAt: days(3), zone: 'UTC' },
    }),
  },
  answerDates: {
    ...{ ...once(), ready: poll },
    input: (scene) => ({
      ...ofPoll(scene),
      answers: [{ slotId: planOf(scene).slotId, answer: 'if_need_be' }],
    }),
    instead: (_, asker) => (asker === 'secretariat' || asker === 'head' ? 'not-a-member' : null),
  },
  closeDatePoll: {
    ...{ ...inEachPhase(), ready: poll },
    input: (scene) => ({ ...ofPoll(scene), slotId: planOf(scene).slotId }),
  },
  voidDatePoll: {
    ...{ ...inEachPhase(), ready: poll },
    input: (scene) => ({ ...ofPoll(scene), reason: 'So.' }),
  },
};
