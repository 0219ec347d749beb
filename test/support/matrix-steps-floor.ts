import type { Objection } from '@lib/contracts';
import type { Asker } from './matrix-facts';
import { askerOf, convened, decided, floorOf, sitting, sounding, speaking } from './matrix-floor';
import { meeting, planOf } from './matrix-meetings';
import type { Scene } from './matrix-scene';
import { inEachPhase, once, type Step } from './matrix-step';

const ofMeeting = (scene: Scene) => ({ groupId: scene.groupId, meetingId: planOf(scene).meetingId });
const itemOf = (scene: Scene) => ({ itemId: planOf(scene).itemId });
const speakerOf = (scene: Scene) => ({ speakerId: floorOf(scene).speakerId });
const soundingOf = (scene: Scene) => ({ soundingId: floorOf(scene).soundingId });

/** The meeting sits: that is its phase, whatever the cycle's. */
const inSession = { ...{ among: once().among, phase: () => 6 as const }, ready: sitting } as const;
const forChair = (_: unknown, asker: Asker): Objection | null => (asker === 'chair' ? null : 'not-presiding');
/** What only whoever presides does: others who attend are told so. */
const presiding = { ...inSession, instead: forChair } as const;

/** The desk has no seat, nor has an observer. */
const seatless: Partial<Record<Asker, Objection>> = {
  ...{ secretariat: 'not-a-member', head: 'not-a-member', observer: 'not-a-member' },
};
/** The chair presides in the scene: they were there. */
const absent: Partial<Record<Asker, Objection>> = { ...seatless, chair: 'was-there' };

/** A meeting in session. */
export const floorSteps: Record<string, Step> = {
  readFloor: {
    ...{ ...inEachPhase(), ready: sitting, input: ofMeeting },
    shows: () => 'https://meet.example/x',
  },
  setQuorum: {
    ...{ ...inEachPhase(), ready: meeting('planned') },
    input: (scene) => ({ ...ofMeeting(scene), members: 1 }),
  },
  openMeeting: {
    ...{ ...presiding, ready: convened },
    input: (scene) => ({ ...ofMeeting(scene), actingId: null }),
  },
  steerMeeting: { ...presiding, input: (scene) => ({ ...ofMeeting(scene), to: 'pause' }) },
  handOverChair: {
    ...inSession,
    input: (scene) => ({ ...ofMeeting(scene), personId: scene.other }),
    instead: (_, asker) => {
      if (asker === 'chair') return null;
      return asker === 'member' || asker === 'observer' ? 'not-presiding' : 'chair-is-present';
    },
  },
  takeItem: {
    ...presiding,
    input: (scene) => ({ ...ofMeeting(scene), ...itemOf(scene), to: 'deferred' }),
  },
  putUpText: {
    ...presiding,
    input: (scene) => ({ ...ofMeeting(scene), text: 'These words', paragraph: null }),
  },
  askForFloor: {
    ...inSession,
    input: (scene) => ({ ...ofMeeting(scene), ...itemOf(scene), kind: 'point_of_order', personId: null }),
  },
  leaveList: { ...inSession, input: (scene) => ({ ...ofMeeting(scene), ...speakerOf(scene) }) },
  setList: {
    ...presiding,
    input: (scene) => ({ ...ofMeeting(scene), closed: true, newFirst: true, order: null }),
  },
  giveFloor: {
    ...presiding,
    input: (scene) => ({ ...ofMeeting(scene), ...speakerOf(scene), seconds: 180, speaking: null }),
  },
  changeTurn: {
    ...{ ...presiding, ready: speaking },
    input: (scene) => ({ ...ofMeeting(scene), more: 60 }),
  },
  sendApologies: {
    ...{ among: once().among, phase: () => 5 as const, ready: meeting('convened') },
    input: (scene) => ({ ...ofMeeting(scene), coming: false }),
  },
  joinMeeting: { ...inSession, input: ofMeeting },
  markAttendance: {
    ...inSession,
    input: (scene, asker) => ({
      ...{ ...ofMeeting(scene), personId: askerOf(scene, asker) },
      ...{ status: 'partly_present', note: 'By telephone' },
    }),
  },
  openSounding: { ...presiding, input: (scene) => ({ ...ofMeeting(scene), text: 'So be it.' }) },
  answerSounding: {
    ...{ ...inSession, ready: sounding },
    input: (scene) => ({ ...ofMeeting(scene), ...soundingOf(scene), objects: true, words: 'Not so.' }),
    instead: (_, asker) => seatless[asker] ?? null,
  },
  endSounding: {
    ...{ ...presiding, ready: sounding },
    input: (scene) => ({ ...ofMeeting(scene), ...soundingOf(scene), agreed: true }),
  },
  stateAbsence: {
    ...{ ...inSession, ready: decided },
    input: (scene) => ({ ...ofMeeting(scene), number: '1/1', words: 'My line was lost.' }),
    instead: (_, asker) => absent[asker] ?? null,
  },
  setActionPoint: {
    ...inSession,
    input: (scene) => ({
      ...{ ...ofMeeting(scene), text: 'Write to the Parties', ownerId: scene.other, dueOn: '2030-01-31' },
    }),
  },
};
