import { type Holiday, windowOf } from './call-window';

const holidays: Holiday[] = [
  { on: '2018-12-25', name: 'Christmas' },
  { on: '2018-12-26', name: 'Boxing Day' },
  { on: '2018-12-30', name: 'A Sunday' },
  { on: '2018-06-15', name: 'Eid al-Fitr' },
];
const from = new Date('2018-12-03T12:00Z');
const until = (at: string, zone = 'UTC') => windowOf(from, new Date(at), zone, holidays);

test.each([
  ['a Monday', '2018-12-24T17:00Z', 'UTC', 'working day'],
  ['a Saturday', '2018-12-22T17:00Z', 'UTC', 'weekend'],
  ['a holiday', '2018-12-25T17:00Z', 'UTC', 'holiday'],
  ['a holiday on a Sunday', '2018-12-30T17:00Z', 'UTC', 'holiday'],
  ['a Friday that is Saturday where it is announced', '2018-12-21T17:00Z', 'Asia/Tokyo', 'weekend'],
  ['a holiday that is over where it is announced', '2018-12-26T16:00Z', 'Asia/Tokyo', 'working day'],
])('a call may end on %s', (_, at, zone, endsOn) => {
  expect(until(at, zone).endsOn).toBe(endsOn);
});

test.each([
  ['both, the day itself among them', '2018-12-26T17:00Z', ['2018-12-25', '2018-12-26']],
  ['both, a week later: the weekend does not count', '2018-12-31T17:00Z', ['2018-12-25', '2018-12-26']],
  ['the second only', '2019-01-01T17:00Z', ['2018-12-26']],
  ['none any more', '2019-01-02T17:00Z', []],
  ['none yet', '2018-12-24T17:00Z', []],
])('among the last five days there are %s', (_, at, late) => {
  expect(until(at).late.map(({ on }) => on)).toEqual(late);
});

test('holidays count that take a working day between now and the deadline', () => {
  expect(until('2018-12-24T17:00Z').count).toBe(0);
  expect(until('2019-02-01T17:00Z').count).toBe(2);
  const before = windowOf(new Date('2018-06-15T05:00Z'), new Date('2019-02-01T17:00Z'), 'UTC', holidays);
  expect(before.count).toBe(3);
});
