import { clashing } from './clashing';

const day = (startsAt: string, endsAt: string) => ({
  startsAt: new Date(startsAt),
  endsAt: new Date(endsAt),
});
const sbstta = { startsOn: '2017-12-11', endsOn: '2017-12-14', name: 'SBSTTA-21' };

test.each([
  ['in its midst', '2017-12-12T10:00Z', '2017-12-12T12:00Z', 'UTC', true],
  ['on its last day', '2017-12-14T23:00Z', '2017-12-14T23:30Z', 'UTC', true],
  ['the day after', '2017-12-15T00:00Z', '2017-12-15T01:00Z', 'UTC', false],
  [
    'the day after in UTC, which is the last day in Montreal',
    '2017-12-15T02:00Z',
    '2017-12-15T03:00Z',
    'America/Montreal',
    true,
  ],
  [
    'the day before in UTC, which is the first day in Kiritimati',
    '2017-12-10T13:00Z',
    '2017-12-10T14:00Z',
    'Pacific/Kiritimati',
    true,
  ],
  ['the day before', '2017-12-10T10:00Z', '2017-12-10T12:00Z', 'UTC', false],
  ['beginning before and ending in it', '2017-12-10T22:00Z', '2017-12-11T02:00Z', 'UTC', true],
])('a meeting %s', (_, from, to, zone, clashes) => {
  expect(clashing([day(from, to)], zone, [sbstta])).toEqual(clashes ? [sbstta] : []);
});

test('any day of a meeting may clash, with any event', () => {
  const other = { startsOn: '2018-01-01', endsOn: '2018-01-01', name: 'Another' };
  const days = [day('2017-11-01T10:00Z', '2017-11-01T12:00Z'), day('2018-01-01T10:00Z', '2018-01-01T12:00Z')];
  expect(clashing(days, 'UTC', [sbstta, other])).toEqual([other]);
  expect(clashing([], 'UTC', [sbstta, other])).toEqual([]);
});
