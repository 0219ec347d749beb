import fc from 'fast-check';
import { MeetingState } from '@lib/contracts';
import { isAhead, isLonger, isSameTime, meetingAfter, meetingMoves, objectionToDays } from './meeting.rules';

const at = (hour: number): Date => new Date(hour * 3_600_000);
const day = (from: number, to: number) => ({ startsAt: at(from), endsAt: at(to) });
/** The states that a meeting goes through by these choices, each among the moves that are open to it then. */
const walk = (choices: readonly number[]): MeetingState[] => {
  const states: MeetingState[] = ['planned'];
  for (const choice of choices) {
    const state = states.at(-1) ?? 'planned';
    const open = meetingMoves.flatMap((it) => meetingAfter(state, it) ?? []);
    states.push(open[choice % Math.max(1, open.length)] ?? state);
  }
  return states;
};
const moves = fc.array(fc.nat(11), { maxLength: 40 });

test('nobody meets without an agenda, nothing is reported that was not held, and what is over stays so', () => {
  fc.assert(
    fc.property(moves, (some) => {
      const states = walk(some);
      const before = (state: MeetingState, ...some: MeetingState[]) => {
        const i = states.indexOf(state);
        if (i >= 0) expect(states.slice(0, i).some((it) => some.includes(it))).toBe(true);
      };
      before('in_session', 'convened');
      before('informal', 'in_session');
      before('closed', 'in_session', 'informal');
      before('report_draft', 'closed');
      before('report_adopted', 'report_for_correction');
      for (const end of ['cancelled', 'report_adopted'] as const) {
        const i = states.indexOf(end);
        if (i >= 0) expect(new Set(states.slice(i)).size).toBe(1);
      }
      const held = states.indexOf('in_session');
      if (held >= 0) expect(states.slice(held).some(isAhead)).toBe(false);
    }),
  );
});

test('every state can be reached', () => {
  const reached = new Set(fc.sample(moves, { numRuns: 4_000, seed: 6 }).flatMap(walk));
  expect([...reached].sort()).toEqual([...MeetingState.options].sort());
});

test.each([
  [[day(1, 3)], null],
  [[day(1, 3), day(25, 27)], null],
  [[day(1, 3), day(3, 5)], null],
  [[day(1, 3), day(2, 5)], 'meeting-days-wrong'],
  [[day(25, 27), day(1, 3)], 'meeting-days-wrong'],
  [[day(3, 3)], 'meeting-days-wrong'],
  [[day(3, 1)], 'meeting-days-wrong'],
  [[day(1, 12)], 'meeting-days-wrong'],
  [[day(0, 2)], 'meeting-in-the-past'],
] as const)('a meeting on %j is planned, or not: %s', (days, objection) => {
  expect(objectionToDays(days, at(0))).toBe(objection);
});

test('a meeting is moved when a day of it is', () => {
  expect(isSameTime([day(1, 3)], [day(1, 3)])).toBe(true);
  expect(isSameTime([day(1, 3)], [day(1, 4)])).toBe(false);
  expect(isSameTime([day(1, 3)], [day(1, 3), day(25, 27)])).toBe(false);
  expect(isSameTime([], [day(1, 3)])).toBe(false);
});

test('a meeting that has begun as it was planned may end later; it is not moved into what is over', () => {
  const before = [day(-1, 1), day(24, 26)];
  expect(objectionToDays([day(-1, 2), day(24, 26)], at(0), before)).toBeNull();
  expect(objectionToDays([day(-2, 2), day(24, 26)], at(0), before)).toBe('meeting-in-the-past');
  expect(objectionToDays([day(-1, 0)], at(0), [day(-1, 0)])).toBe('meeting-in-the-past');
});

test('longer it is with a later end or one more day, beginning as it did', () => {
  const before = [day(1, 3)];
  expect(isLonger(before, [day(1, 4)])).toBe(true);
  expect(isLonger(before, [day(1, 3), day(24, 26)])).toBe(true);
  expect(isLonger(before, before)).toBe(false);
  expect(isLonger(before, [day(1, 2)])).toBe(false);
  expect(isLonger(before, [day(2, 4)])).toBe(false);
  expect(isLonger([day(1, 3), day(24, 26)], [day(1, 4)])).toBe(false);
});
