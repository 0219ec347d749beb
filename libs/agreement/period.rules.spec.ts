import { endIn, hoursAfter, workingDayFrom } from './period';
import { leastHours, objectionToEnd, objectionToExtension } from './period.rules';

const day = (iso: string) => new Date(`${iso}Z`);
const friday = day('2018-06-08T17:00');
const none = new Date(0);
const holidays = [{ on: '2018-12-25' }, { on: '2018-06-15' }];

test('a period lasts 72 hours, or as long as the working procedure asks', () => {
  expect([71, 72, 73].map(leastHours)).toEqual([72, 72, 73]);
  expect(hoursAfter(day('2018-06-05T17:00'), 72)).toEqual(friday);
});

test.each([
  ['a Friday will do', 'UTC', friday, none, null],
  ['at the earliest moment too', 'UTC', friday, friday, null],
  ['not a moment sooner', 'UTC', new Date(friday.getTime() - 1), friday, 'period-too-short'],
  ['a Saturday will not do', 'UTC', day('2018-06-09T00:00'), none, 'ends-on-weekend'],
  ['nor a Sunday', 'UTC', day('2018-06-10T23:59'), none, 'ends-on-weekend'],
  [
    'Friday evening in Montreal is Saturday in UTC',
    'America/Toronto',
    day('2018-06-09T01:00'),
    none,
    'ends-on-weekend',
  ],
  ['Friday in UTC is Saturday in Tokyo', 'Asia/Tokyo', friday, none, 'ends-on-weekend'],
  ['Monday in Tokyo is Sunday in UTC', 'Asia/Tokyo', day('2018-06-10T16:00'), none, 'ends-on-weekend'],
  ['on Monday it is Monday in both', 'Asia/Tokyo', day('2018-06-11T08:00'), none, null],
  ['a holiday will not do', 'UTC', day('2018-12-25T00:00'), none, 'ends-on-holiday'],
  ['the day after will', 'UTC', day('2018-12-26T00:00'), none, null],
  ['nor where it is one in the zone only', 'Asia/Tokyo', day('2018-12-24T16:00'), none, 'ends-on-holiday'],
  ['nor where it is one in UTC only', 'Asia/Tokyo', day('2018-12-25T16:00'), none, 'ends-on-holiday'],
] as const)('%s', (_, zone, at, earliest, objection) => {
  expect(objectionToEnd(endIn(zone, at), earliest, holidays)).toBe(objection);
});

const term = { state: 'open' as const, expiresAt: friday };
const monday = endIn('UTC', day('2018-06-11T17:00'));
const before = new Date(friday.getTime() - 1);

test.each([
  ['there is more time when it is given before the end', term, monday, before, null],
  ['while it is broken too', { ...term, state: 'broken' as const }, monday, before, null],
  ['not at the end', term, monday, friday, 'circulation-over'],
  ['not for what is over', { ...term, state: 'superseded' as const }, monday, before, 'circulation-over'],
  ['never less', term, endIn('UTC', day('2018-06-08T16:00')), before, 'closes-too-soon'],
  ['nor the same', term, endIn('UTC', friday), before, 'closes-too-soon'],
  ['nor until a Saturday', term, endIn('UTC', day('2018-06-09T17:00')), before, 'ends-on-weekend'],
  ['nor until a holiday', term, endIn('UTC', day('2018-06-15T17:00')), before, 'ends-on-holiday'],
] as const)('%s', (_, it, end, at, objection) => {
  expect(objectionToExtension(it, end, at, holidays)).toBe(objection);
});

test.each([
  ['a working day stays', day('2018-06-08T17:00'), day('2018-06-08T17:00')],
  ['Saturday becomes Monday', day('2018-06-09T17:00'), day('2018-06-11T17:00')],
  ['a holiday before a weekend becomes Monday', day('2018-06-15T17:00'), day('2018-06-18T17:00')],
] as const)('the first day on which something may end: %s', (_, at, then) => {
  expect(workingDayFrom('UTC', at, holidays)).toEqual(then);
});
