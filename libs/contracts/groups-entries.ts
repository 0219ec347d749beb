import * as z from 'zod/mini';
import { entry } from './entry';
import { Stage, Step } from './groups';
import { Member, OfficeKind, SeatGroup } from './seats';
import { Instant } from './text';

const ofRoster = { topic: 'group', to: 'readers' } as const;
/** What is asked of people for the sake of the cycle. Reports are corrected, and notifications seen to, when it is over too. */
const asked = [
  'times',
  'comment',
  'propose',
  'answer',
  'decide',
  'finalise',
  'respond',
  'resolve',
  'consult',
] as const;
const isOver = ({ to }: { to: Stage }): boolean => to === 'closed' || to === 'terminated';

export const groupsEntries = {
  'group.founded': entry({
    to: 'public',
    standing: true,
    touches: ['groups', 'group', 'cycle'],
    payload: z.object({ title: z.string() }),
    says: ({ title }) => `founded the group “${title}”`,
  }),
  'cycle.advanced': entry({
    to: 'public',
    standing: true,
    touches: ['groups', 'group', 'cycle', 'home', 'notifications'],
    payload: z.object({ from: Stage, to: Stage, reason: z.string() }),
    settles: asked.map((kind) => ({ kind, of: 'everyone', key: () => null, when: isOver })),
    says: ({ to }) => `took the cycle to the stage “${to}”`,
  }),
  'procedure.edited': entry({
    to: 'group',
    touches: ['cycle'],
    payload: z.object({ version: z.int() }),
    says: ({ version }) => `set version ${String(version)} of the working procedure`,
  }),
  'step.dated': entry({
    to: 'group',
    touches: ['cycle'],
    payload: z.object({ step: Step.shape.step, from: z.nullable(Instant), to: z.nullable(Instant) }),
    says: ({ step }) => `dated the step “${step}”`,
  }),
  'seats.planned': entry({
    to: 'public',
    touches: ['group', 'roster'],
    payload: z.object({ seats: z.int() }),
    says: ({ seats }) => `planned ${String(seats)} seats`,
  }),
  'membership.started': entry({
    to: 'public',
    standing: true,
    touches: ['roster'],
    payload: z.object({ personId: z.uuid(), party: z.string(), seatGroup: SeatGroup }),
    news: ofRoster,
    says: ({ party, seatGroup }) => `seated ${party} in ${seatGroup}`,
  }),
  'membership.ended': entry({
    to: 'public',
    standing: true,
    // Where its lead has gone, others return what a task group has.
    touches: ['roster', 'task-group'],
    payload: z.object({ personId: z.uuid(), party: z.string(), status: Member.shape.status }),
    news: ofRoster,
    says: ({ party, status }) => `ended the membership of ${party} (${status})`,
  }),
  'office.taken': entry({
    to: 'public',
    standing: true,
    touches: ['roster'],
    payload: z.object({ personId: z.uuid(), kind: OfficeKind }),
    news: ofRoster,
    says: ({ kind }) => `gave the office of ${kind.replace('_', ' ')}`,
  }),
  'office.left': entry({
    to: 'public',
    standing: true,
    touches: ['roster'],
    payload: z.object({ personId: z.uuid(), kind: OfficeKind, reason: z.optional(z.string()) }),
    news: ofRoster,
    says: ({ kind }) => `ended the office of ${kind.replace('_', ' ')}`,
  }),
};

export const groupsRefusals = {
  'no-such-step': [409, 'The cycle does not go from the stage it is in to that one.'],
  'reason-required': [422, 'Say why: a reason is required here.'],
  'office-taken': [409, 'Somebody holds this office already. End that first.'],
  'not-a-member': [422, 'This person is not an active member of the group.'],
  'no-seat-left': [409, 'This seat group has no vacant seat.'],
  'no-such-seat': [422, 'The group has no such seat for this Party.'],
  'comes-with-seat': [409, 'Whoever has a seat is a member: give them a seat, or end their membership.'],
  'comes-with-office': [409, 'Whoever holds the office is the chair: give them the office, or end it.'],
  'already-seated': [409, 'This person, or this Party, has a seat in the group already.'],
  'not-a-party': [422, 'This state is not a Party to the Convention and cannot be seated.'],
} as const;
