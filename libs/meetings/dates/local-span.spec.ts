import { localSpan } from './local-span';
import { isAtNight, isAtWork } from './night.rules';

const minutes = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
};
const span = (zone: string, from: string, hours = 2) =>
  localSpan(new Date(from), new Date(Date.parse(from) + hours * 3_600_000), zone);

test.each([
  // The halves and quarters of an hour.
  ['Asia/Kolkata', '2018-04-30T13:00Z', 1, '18:30', '20:30'],
  ['Asia/Kathmandu', '2018-04-30T13:00Z', 1, '18:45', '20:45'],
  ['Australia/Adelaide', '2018-04-30T13:00Z', 1, '22:30', '24:30'],
  ['America/St_Johns', '2018-03-15T13:00Z', 4, '10:30', '12:30'],
  ['Pacific/Chatham', '2018-03-15T13:00Z', 5, '02:45', '04:45'],
  // On either side of the date line: the same hour, and a day between.
  ['Pacific/Apia', '2018-02-07T13:00Z', 4, '03:00', '05:00'],
  ['Pacific/Pago_Pago', '2018-02-07T13:00Z', 3, '02:00', '04:00'],
  ['Pacific/Kiritimati', '2018-02-07T09:00Z', 3, '23:00', '25:00'],
  ['Pacific/Tarawa', '2018-02-07T11:00Z', 3, '23:00', '25:00'],
  // The offset is that of the date, not of today.
  ['Europe/Berlin', '2018-03-15T13:00Z', 4, '14:00', '16:00'],
  ['Europe/Berlin', '2018-04-30T13:00Z', 1, '15:00', '17:00'],
  ['America/Montreal', '2018-03-10T13:00Z', 6, '08:00', '10:00'],
  ['America/Montreal', '2018-03-15T13:00Z', 4, '09:00', '11:00'],
  ['Australia/Sydney', '2018-03-31T13:00Z', 7, '00:00', '02:00'],
  ['Australia/Sydney', '2018-04-02T13:00Z', 1, '23:00', '25:00'],
  // The nights in which clocks leap: 01:30 to 03:30 is one hour in spring, and three in autumn.
  ['Europe/Berlin', '2018-03-25T00:30Z', 7, '01:30', '04:30'],
  ['Europe/Berlin', '2018-10-28T00:30Z', 7, '02:30', '03:30'],
] as const)(
  'in %s the meeting of %s is on day %i of the week, from %s to %s',
  (zone, from, weekday, at, to) => {
    expect(span(zone, from)).toEqual({ weekday, from: minutes(at), to: minutes(to) });
  },
);

test.each([
  ['Pacific/Fiji', '2018-06-13T12:00Z', true],
  ['Australia/Sydney', '2018-06-13T12:00Z', false],
  ['Australia/Sydney', '2018-12-12T12:00Z', true],
  ['Australia/Sydney', '2018-06-13T14:00Z', true],
  ['America/Costa_Rica', '2018-06-13T12:00Z', false],
  ['America/Costa_Rica', '2018-06-13T11:59Z', true],
  ['Africa/Dakar', '2018-06-13T12:00Z', false],
] as const)('in %s a meeting of two hours from %s is at night: %s', (zone, from, isNight) => {
  expect(isAtNight(span(zone, from))).toBe(isNight);
});

test.each([
  ['Africa/Dakar', '2018-06-13T09:00Z', true],
  ['Africa/Dakar', '2018-06-13T16:00Z', true],
  ['Africa/Dakar', '2018-06-13T16:01Z', false],
  ['Africa/Dakar', '2018-06-13T08:59Z', false],
  ['Africa/Dakar', '2018-06-16T12:00Z', false],
  ['Pacific/Auckland', '2018-06-15T22:00Z', false],
  ['Pacific/Auckland', '2018-06-17T22:00Z', true],
] as const)('in %s a meeting of two hours from %s is in the working day: %s', (zone, from, isWork) => {
  expect(isAtWork(span(zone, from))).toBe(isWork);
});
