import * as z from 'zod/mini';
import { MeetingKind } from './meeting-kind';
import { OwnMembers } from './meetings';
import { route } from './route';
import { SeatGroup } from './seats';
import { Instant, line, maybeWords, Zone } from './text';

const ofGroup = { groupId: z.uuid() };
const ofPoll = { ...ofGroup, pollId: z.uuid() };
const all = '/api/groups/:groupId/date-polls';
const one = `${all}/:pollId`;
const done = z.object({ done: z.literal(true) });

export const DateAnswer = z.enum(['yes', 'if_need_be', 'no']);
export type DateAnswer = z.infer<typeof DateAnswer>;

/** `open` until a date is chosen, also past the time by which answers were asked for; `void` when it was called off. */
export const PollState = z.enum(['open', 'closed', 'void']);
export type PollState = z.infer<typeof PollState>;

const Slots = z
  .array(Instant)
  .check(z.minLength(1, 'Propose a time.'), z.maxLength(40, 'At most 40 times fit here.'));

/** Asks the members when they can meet. */
export const openDatePoll = route({
  does: 'M02',
  method: 'POST',
  path: all,
  input: z.strictObject({
    ...ofGroup,
    kind: MeetingKind,
    title: line(200),
    memberIds: OwnMembers,
    note: maybeWords(1_000),
    /** How long the meeting is to last. */
    minutes: z
      .int()
      .check(
        z.minimum(15, 'A meeting lasts 15 minutes at least.'),
        z.maximum(600, 'A day of a meeting lasts ten hours at most.'),
      ),
    slots: Slots,
    closesAt: Instant,
    zone: Zone,
  }),
  reply: z.object({ pollId: z.uuid() }),
});

const Asked = z.object({ personId: z.uuid(), name: z.string(), party: z.string() });

/** Who has met at night how often; and of a time, for whom it is night. Night is from midnight to six. */
export const Ledger = z.array(z.object({ ...Asked.shape, nights: z.int() }));

export const DateSlot = z.object({
  id: z.uuid(),
  startsAt: Instant,
  endsAt: Instant,
  yes: z.int(),
  ifNeedBe: z.int(),
  no: z.int(),
  mine: z.nullable(DateAnswer),
  /** The Parties whose member it would keep up at night. */
  nights: z.array(z.string()),
  /** How well it suits the group; for whoever chooses. */
  suits: z.nullable(
    z.object({
      /** From 1, the best. */
      rank: z.int(),
      /** Groups of seats of which nobody has said that they can. */
      missing: z.array(SeatGroup),
      /** Members whose working day it falls into. */
      working: z.int(),
      /** The Parties whose member cannot. */
      cannot: z.array(z.string()),
    }),
  ),
});
export type DateSlot = z.infer<typeof DateSlot>;

export const readDatePoll = route({
  does: 'M01',
  method: 'GET',
  path: one,
  shows: 'date-poll',
  input: z.strictObject(ofPoll),
  reply: z.object({
    id: z.uuid(),
    title: z.string(),
    kind: MeetingKind,
    /** The few who are asked; null where the whole group is. */
    memberIds: z.nullable(z.array(z.uuid())),
    note: z.string(),
    minutes: z.int(),
    state: PollState,
    closesAt: Instant,
    zone: z.string(),
    slots: z.array(DateSlot),
    /** The nights so far of everyone who is asked, most first. */
    ledger: Ledger,
    answered: z.int(),
    asked: z.int(),
    /** Those who have not answered; for whoever chooses. */
    unanswered: z.array(Asked),
    /** The meeting that came of it. */
    meeting: z.nullable(z.object({ id: z.uuid(), n: z.int(), slotId: z.uuid() })),
    may: z.object({ answer: z.boolean(), close: z.boolean() }),
  }),
});
/** Says of each proposed time whether one can. An answer may be changed until a date is chosen. */
export const answerDates = route({
  does: 'M05',
  method: 'PUT',
  path: `${one}/answers`,
  input: z.strictObject({
    ...ofPoll,
    answers: z
      .array(z.strictObject({ slotId: z.uuid(), answer: DateAnswer }))
      .check(z.minLength(1, 'Answer for each time.'), z.maxLength(40)),
  }),
  reply: done,
});
/** Chooses a date: with it the meeting is planned, and everyone is told. */
export const closeDatePoll = route({
  does: 'M02',
  method: 'POST',
  path: `${one}/closing`,
  input: z.strictObject({ ...ofPoll, slotId: z.uuid() }),
  reply: z.object({ meetingId: z.uuid(), n: z.int() }),
});
export const voidDatePoll = route({
  does: 'M02',
  method: 'POST',
  path: `${one}/voiding`,
  input: z.strictObject({ ...ofPoll, reason: line(500) }),
  reply: done,
});
