import { zoneOffset } from './zone-offset';

test.each([
  ['2018-03-15T13:00Z', 'Europe/Berlin', 'UTC+1'],
  ['2018-04-30T13:00Z', 'Europe/Berlin', 'UTC+2'],
  ['2018-04-30T13:00Z', 'Asia/Kathmandu', 'UTC+5:45'],
  ['2018-04-30T13:00Z', 'Asia/Kolkata', 'UTC+5:30'],
  ['2018-03-10T13:00Z', 'America/St_Johns', 'UTC−3:30'],
  ['2018-02-07T13:00Z', 'Pacific/Apia', 'UTC+14'],
  ['2018-04-30T13:00Z', 'Pacific/Apia', 'UTC+13'],
  ['2018-04-30T13:00Z', 'Pacific/Kiritimati', 'UTC+14'],
  ['2018-04-30T13:00Z', 'Pacific/Pago_Pago', 'UTC−11'],
  ['2018-04-30T13:00Z', 'Africa/Dakar', 'UTC'],
])('at %s the clocks of %s are at %s', (at, zone, offset) => {
  expect(zoneOffset(new Date(at), zone)).toBe(offset);
});
