import * as z from 'zod/mini';
import { route } from './route';
import { line, maybeLine } from './text';

const ofGroup = { groupId: z.uuid() };
const all = '/api/groups/:groupId/events';
const one = `${all}/:eventId`;
const ofEvent = { ...ofGroup, eventId: z.uuid() };

const Link = z.union([
  z.literal(''),
  z.url({ protocol: /^https?$/, error: 'A link starts with https:// or http://.' }).check(z.maxLength(500)),
]);
/** Whole days, as the place where it is counts them. */
const said = {
  name: line(200),
  startsOn: z.iso.date('Enter the day on which it begins.'),
  endsOn: z.iso.date('Enter the day on which it ends.'),
  place: maybeLine(200),
  url: Link,
  /** Whether everybody may know that the group looks out for it. */
  isPublic: z.boolean(),
};

/** A meeting of another body that matters to the group: its own meetings keep clear of it, and its advice aims at it. */
export const OutsideEvent = z.object({ id: z.uuid(), ...said, version: z.int() });
export type OutsideEvent = z.infer<typeof OutsideEvent>;

/** In order of time. Those of the group read all of them, everybody else those that are public. */
export const readEvents = route({
  does: 'C01',
  method: 'GET',
  path: all,
  shows: 'events',
  input: z.strictObject(ofGroup),
  reply: z.object({ events: z.array(OutsideEvent), mayKeep: z.boolean() }),
});
export const addEvent = route({
  does: 'M02',
  method: 'POST',
  path: all,
  input: z.strictObject({ ...ofGroup, ...said }),
  reply: z.object({ eventId: z.uuid() }),
});
export const changeEvent = route({
  does: 'M02',
  method: 'PUT',
  path: one,
  edits: true,
  input: z.strictObject({ ...ofEvent, ...said }),
  reply: z.object({ version: z.int() }),
});
export const removeEvent = route({
  does: 'M02',
  method: 'DELETE',
  path: one,
  input: z.strictObject(ofEvent),
  reply: z.object({ done: z.literal(true) }),
});

/** The ways from the report back to the call, in the order in which they are gone. */
export const PlanStep = z.enum([
  'call',
  'selection',
  'meetings',
  'comments',
  'finalising',
  'circulation',
  'delivery',
]);
export type PlanStep = z.infer<typeof PlanStep>;

/** A number of days, some of them counted without weekends and holidays. */
const Span = z.object({ n: z.int(), unit: z.enum(['days', 'working-days']) });

export const PlannedStep = z.object({
  step: PlanStep,
  /** By when it begins and ends at the latest. */
  from: z.iso.date(),
  to: z.iso.date(),
  least: Span,
  state: z.enum(['done', 'now', 'ahead']),
  /** Days until it has to begin, or, where it is under way, to end; below zero where that is over. Null once it is done. */
  slack: z.nullable(z.int()),
  /** Null once it is done. */
  verdict: z.nullable(z.enum(['fits', 'tight', 'late'])),
  /** What falls into it: holidays that do not count, and meetings of others. */
  holidays: z.array(z.string()),
  events: z.array(z.string()),
});
export type PlannedStep = z.infer<typeof PlannedStep>;

/**
 * How the time until the report is due is divided at the least: reckoned back from there through circulation, comments,
 * meetings, selection and call (domain notes, section 5). Of `due` and `meetings` one may say otherwise, to try it.
 */
export const readBackPlan = route({
  does: 'C02',
  method: 'GET',
  path: '/api/groups/:groupId/back-plan',
  shows: 'back-plan',
  input: z.strictObject({
    ...ofGroup,
    due: z.optional(z.iso.date()),
    meetings: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(12))),
  }),
  reply: z.object({
    /** Null while nobody has said when the report is due: then there are no steps. */
    due: z.nullable(z.iso.date()),
    meetings: z.int(),
    steps: z.array(PlannedStep),
    /** Meetings of the group that are planned for later than the last day for meetings. */
    lateMeetings: z.array(z.object({ n: z.int(), title: z.string() })),
  }),
});
