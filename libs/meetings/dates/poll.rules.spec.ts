import { isReminderDue, objectionToAnswers, objectionToChoice, objectionToPoll } from './poll.rules';

const at = (hour: number): Date => new Date(hour * 3_600_000);

test.each([
  [[100, 120], 72, null],
  [[100, 72], 72, 'slot-in-the-past'],
  [[-1], 72, 'slot-in-the-past'],
  [[100, 100], 72, 'slot-twice'],
  [[100], 0.5, 'poll-closes-too-soon'],
  [[100], -3, 'poll-closes-too-soon'],
] as const)('times at hours %j with answers by hour %d: %s', (hours, closes, objection) => {
  expect(objectionToPoll({ slots: hours.map(at), closesAt: at(closes) }, at(0))).toBe(objection);
});

test.each([
  ['open', ['a', 'b'], null],
  ['open', ['b', 'a'], null],
  ['open', ['a'], 'slot-unanswered'],
  ['open', ['a', 'a'], 'slot-unanswered'],
  ['open', ['a', 'b', 'b'], 'slot-unanswered'],
  ['open', ['a', 'c'], 'no-such-slot'],
  ['closed', ['a', 'b'], 'date-poll-over'],
  ['void', ['a', 'b'], 'date-poll-over'],
] as const)('a poll that is %s takes answers to %j, or not: %s', (state, answered, objection) => {
  expect(objectionToAnswers(state, ['a', 'b'], answered)).toBe(objection);
});

test.each([
  ['open', 100, null],
  ['open', 0, 'meeting-in-the-past'],
  ['open', null, 'no-such-slot'],
  ['void', 100, 'date-poll-over'],
] as const)('of a poll that is %s the time at hour %j is chosen, or not: %s', (state, hour, objection) => {
  expect(objectionToChoice(state, hour === null ? undefined : { startsAt: at(hour) }, at(0))).toBe(objection);
});

test.each([
  [72, 47, null, false],
  [72, 48, null, true],
  [72, 71, null, true],
  [72, 72, null, false],
  [72, 60, 50, false],
  [10, 4, null, false],
  [10, 5, null, true],
] as const)('of %d hours, at hour %d, reminded at %j: a reminder is due: %s', (hours, now, reminded, due) => {
  const remindedAt = reminded === null ? null : at(reminded);
  const poll = { state: 'open', openedAt: at(0), closesAt: at(hours), remindedAt } as const;
  expect(isReminderDue(poll, at(now))).toBe(due);
  expect(isReminderDue({ ...poll, state: 'closed' }, at(now))).toBe(false);
});
