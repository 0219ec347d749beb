import fc from 'fast-check';
import type { DraftState, Stage } from '@lib/contracts';
import { backPlan, isWorkday, leastPeriods, type Periods, standingOf, wayGone } from './back-plan.rules';

const dayOf = (on: string): number => Date.parse(on) / 86_400_000;
const dateOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
const none = new Set<number>();
const names = ['call', 'selection', 'meetings', 'comments', 'finalising', 'circulation', 'delivery'];

test('the days of the week are those of the calendar', () => {
  // A Monday on which SBI-2 began, and the Sunday before.
  expect(isWorkday(dayOf('2018-07-09'), none)).toBe(true);
  expect(isWorkday(dayOf('2018-07-08'), none)).toBe(false);
  expect(isWorkday(dayOf('2018-07-09'), new Set([dayOf('2018-07-09')]))).toBe(false);
  expect(isWorkday(dayOf('1969-12-27'), none)).toBe(false);
});

test('a report that is due when the body meets asks for its call half a year before', () => {
  const plan = backPlan(dayOf('2018-07-09'), { ...leastPeriods, silenceHours: 168 }, none);
  expect(plan.map(({ step, from, to }) => [step, dateOf(from), dateOf(to)])).toEqual([
    ['call', '2018-01-17', '2018-02-16'],
    ['selection', '2018-02-19', '2018-03-12'],
    ['meetings', '2018-03-13', '2018-05-29'],
    ['comments', '2018-05-30', '2018-06-13'],
    ['finalising', '2018-06-14', '2018-06-21'],
    ['circulation', '2018-06-22', '2018-06-29'],
    ['delivery', '2018-07-02', '2018-07-09'],
  ]);
});

const day = fc.integer({ min: 10_000, max: 30_000 });
const drawnPeriods: fc.Arbitrary<Periods> = fc.record({
  call: fc.integer({ min: 1, max: 90 }),
  selection: fc.integer({ min: 1, max: 90 }),
  meetings: fc.integer({ min: 1, max: 12 }),
  betweenMeetings: fc.integer({ min: 1, max: 60 }),
  agenda: fc.integer({ min: 1, max: 30 }),
  commentWorkingDays: fc.integer({ min: 1, max: 90 }),
  finalisingWorkingDays: fc.integer({ min: 1, max: 20 }),
  silenceHours: fc.integer({ min: 72, max: 2_160 }),
  deliveryWorkingDays: fc.integer({ min: 1, max: 20 }),
});
const holidaysBefore = (due: number, offsets: readonly number[]) => new Set(offsets.map((it) => due - it));
const drawn = fc.record({
  due: day,
  periods: drawnPeriods,
  offsets: fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 60 }),
});
const workdays = (from: number, to: number, holidays: ReadonlySet<number>): number =>
  Array.from({ length: to - from }, (_, i) => from + 1 + i).filter((it) => isWorkday(it, holidays)).length;

test('steps follow one another, begin and end on working days, and none is shorter than its least', () => {
  fc.assert(
    fc.property(drawn, ({ due, periods, offsets }) => {
      const holidays = holidaysBefore(due, offsets);
      const plan = backPlan(due, periods, holidays);
      expect(plan.map(({ step }) => step)).toEqual(names);
      expect(plan.at(-1)?.to).toBeLessThanOrEqual(due);
      plan.forEach(({ from, to, least }, i) => {
        expect([isWorkday(from, holidays), isWorkday(to, holidays)]).toEqual([true, true]);
        const length = least.unit === 'days' ? to - from : workdays(from, to, holidays);
        expect(length).toBeGreaterThanOrEqual(least.n);
        const next = plan[i + 1];
        // Between two steps lies no working day that is left over.
        if (next) expect(workdays(to, next.from, holidays)).toBe(1);
      });
      const silence = plan.find(({ step }) => step === 'circulation');
      expect((silence?.least.n ?? 0) * 24).toBeGreaterThanOrEqual(periods.silenceHours);
    }),
    { numRuns: 1_000 },
  );
});

test('with less time, more holidays or longer steps nothing may begin later', () => {
  const begins = (due: number, periods: Periods, holidays: ReadonlySet<number>) =>
    backPlan(due, periods, holidays).map(({ from }) => from);
  fc.assert(
    fc.property(
      drawn,
      fc.nat(40),
      fc.array(fc.nat(700), { maxLength: 20 }),
      ({ due, periods, offsets }, less, more) => {
        const holidays = holidaysBefore(due, offsets);
        const longer = {
          ...periods,
          commentWorkingDays: periods.commentWorkingDays + less,
          call: periods.call + less,
        };
        const at = begins(due, periods, holidays);
        const others = [
          begins(due - less, periods, holidays),
          begins(due, periods, new Set([...holidays, ...holidaysBefore(due, more)])),
          begins(due, longer, holidays),
        ];
        for (const other of others) other.forEach((it, i) => expect(it).toBeLessThanOrEqual(at[i] ?? 0));
      },
    ),
    { numRuns: 1_000 },
  );
});

test.each<[Stage, DraftState[], number, boolean]>([
  ['draft', [], 0, false],
  ['calling', [], 0, true],
  ['selecting', [], 1, true],
  ['constituted', [], 2, true],
  ['working', ['drafting'], 2, true],
  ['working', ['drafting', 'commenting'], 3, true],
  ['working', ['finalising'], 4, true],
  ['agreeing', ['circulating'], 5, true],
  ['agreed', ['decided'], 6, true],
  ['transmitted', ['published'], 7, false],
])('at the stage %s with texts %p so many steps are done: %p', (stage, drafts, done, begun) => {
  expect(wayGone(stage, drafts)).toEqual({ done, begun });
});

test('what is under way has to end in time, what is ahead has to begin; less than a week is tight', () => {
  const step = { from: 100, to: 120 };
  const standing = (today: number, at = 2, begun = true) => standingOf(step, at, { done: 2, begun }, today);
  expect(standing(100, 1)).toEqual({ state: 'done', slack: null, verdict: null });
  expect(standing(100)).toEqual({ state: 'now', slack: 20, verdict: 'fits' });
  expect(standing(114).verdict).toBe('tight');
  expect(standing(113).verdict).toBe('fits');
  expect(standing(120).verdict).toBe('tight');
  expect(standing(121)).toEqual({ state: 'now', slack: -1, verdict: 'late' });
  expect(standing(101, 3)).toEqual({ state: 'ahead', slack: -1, verdict: 'late' });
  expect(standing(93, 2, false)).toEqual({ state: 'ahead', slack: 7, verdict: 'fits' });
});
