import fc from 'fast-check';
import { leftAt, objectionToDay } from './departing.rules';

const began = new Date('2017-11-03T16:00:00Z');
const now = new Date('2018-03-05T09:00:00Z');

test.each([
  ['2018-03-01', null],
  ['2017-11-03', null],
  ['2018-03-05', null],
  // It is that day already, or still, somewhere on earth.
  ['2018-03-06', 'departed-ahead'],
  ['2017-11-02', 'departed-before'],
  ['2017-02-30', 'departed-before'],
])('whoever left on %s: %s', (on, objection) => {
  expect(objectionToDay(on, began, now)).toBe(objection);
});

test('a day that has begun in the east of the world is today there', () => {
  expect(objectionToDay('2018-03-06', began, new Date('2018-03-05T11:00:00Z'))).toBeNull();
});

test('whatever day is not refused, nobody has left before they came or after it is recorded', () => {
  const instant = fc.date({ min: new Date('2015-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(instant, instant, fc.option(instant), (one, other, day) => {
      const [from, to] = one < other ? [one, other] : [other, one];
      const on = day?.toISOString().slice(0, 10) ?? null;
      const at = leftAt(on === null ? null : new Date(on), from, to);
      fc.pre(objectionToDay(on, from, to) === null);
      expect(at.getTime()).toBeGreaterThanOrEqual(from.getTime());
      expect(at.getTime()).toBeLessThanOrEqual(to.getTime());
      if (on === null) expect(at).toEqual(to);
    }),
    { numRuns: 2_000 },
  );
});
