import type { Objection, PollState } from '@lib/contracts';

const HOUR_MS = 3_600_000;
const LEAST_TO_ANSWER_MS = HOUR_MS;
/** A reminder comes a day before the end, or at half time where the whole time is short. */
const REMINDED_BEFORE_MS = 24 * HOUR_MS;

interface Proposed {
  readonly slots: readonly Date[];
  readonly closesAt: Date;
}

/** Why these times cannot be proposed: answers need time, and a meeting comes after them. */
export function objectionToPoll({ slots, closesAt }: Proposed, now: Date): Objection | null {
  if (closesAt.getTime() - now.getTime() < LEAST_TO_ANSWER_MS) return 'poll-closes-too-soon';
  if (new Set(slots.map((it) => it.getTime())).size < slots.length) return 'slot-twice';
  return slots.some((it) => it <= closesAt) ? 'slot-in-the-past' : null;
}

/** Why these answers cannot be given. Whoever answers says something to every time. */
export function objectionToAnswers(
  state: PollState,
  slotIds: readonly string[],
  answered: readonly string[],
): Objection | null {
  if (state !== 'open') return 'date-poll-over';
  if (answered.some((it) => !slotIds.includes(it))) return 'no-such-slot';
  return new Set(answered).size === slotIds.length && answered.length === slotIds.length
    ? null
    : 'slot-unanswered';
}

/** Why this time cannot be chosen. */
export function objectionToChoice(
  state: PollState,
  chosen: { startsAt: Date } | undefined,
  now: Date,
): Objection | null {
  if (state !== 'open') return 'date-poll-over';
  if (!chosen) return 'no-such-slot';
  return chosen.startsAt <= now ? 'meeting-in-the-past' : null;
}

interface Running {
  readonly state: PollState;
  readonly openedAt: Date;
  readonly closesAt: Date;
  readonly remindedAt: Date | null;
}

/** Whether those who have not answered are to be reminded now: once, and not when it is too late. */
export function isReminderDue({ state, openedAt, closesAt, remindedAt }: Running, now: Date): boolean {
  const half = (closesAt.getTime() - openedAt.getTime()) / 2;
  const before = half < REMINDED_BEFORE_MS ? half : REMINDED_BEFORE_MS;
  const from = closesAt.getTime() - before;
  return state === 'open' && remindedAt === null && now.getTime() >= from && now < closesAt;
}
