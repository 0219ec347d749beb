import fc from 'fast-check';
import { delayOf } from './outage.rules';

const HOUR = 3_600_000;
const end = new Date('2018-06-08T17:00Z');
/** So many hours from the end. */
const at = (hours: number) => new Date(end.getTime() + hours * HOUR);
const away = (from: number, to: number) => ({ from: at(from), to: at(to) });

test.each([
  ['never', [], 0],
  ['an hour, right before', [away(-1, 0)], 25],
  ['until half a day before, to the minute', [away(-14, -12)], 0],
  ['until a little later than that', [away(-14, -11)], 27],
  ['over the end and on', [away(-1, 3)], 28],
  ['only after the end', [away(0, 3)], 0],
  ['twice', [away(-11, -10), away(-2, -1)], 26],
  ['once long before and once near', [away(-40, -30), away(-2, -1)], 25],
] as const)('when the service was away: %s', (_, outages, hours) => {
  expect(delayOf(end, outages)).toBe(hours * HOUR);
});

test('an outage moves an end once: seen from where it has moved to, it lies too long ago', () => {
  const from = fc.integer({ min: -30, max: 200 });
  const lasted = fc.integer({ min: 1, max: 300 });
  fc.assert(
    fc.property(from, lasted, (begins, hours) => {
      const outages = [away(begins, begins + hours)];
      const delay = delayOf(end, outages);
      expect(delay === 0 || delayOf(new Date(end.getTime() + delay), outages) === 0).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});
