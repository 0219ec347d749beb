import { dayIn, daysIn, typedOf } from './days';

const whole = (on: string, from: string, to: string, zone: string) => {
  const day = dayIn({ on, from, to }, zone);
  return day && [day.startsAt.toISOString().slice(0, 16), day.endsAt.toISOString().slice(0, 16)];
};

test.each([
  ['2018-03-15', '09:00', '11:00', 'America/Montreal', ['2018-03-15T13:00', '2018-03-15T15:00']],
  ['2018-03-10', '09:00', '11:00', 'America/Montreal', ['2018-03-10T14:00', '2018-03-10T16:00']],
  ['2018-04-30', '23:00', '01:00', 'Pacific/Apia', ['2018-04-30T10:00', '2018-04-30T12:00']],
  ['2018-12-31', '22:30', '00:30', 'Asia/Kolkata', ['2018-12-31T17:00', '2018-12-31T19:00']],
  ['', '09:00', '11:00', 'UTC', null],
] as const)('%s from %s to %s in %s', (on, from, to, zone, expected) => {
  expect(whole(on, from, to, zone)).toEqual(expected);
});

test('what is typed comes back as it was, and days stand in order', () => {
  const typed = { on: '2018-04-30', from: '23:00', to: '01:00' };
  const day = dayIn(typed, 'Pacific/Apia');
  expect(day && typedOf(day, 'Pacific/Apia')).toEqual(typed);
  const days = daysIn([{ ...typed, on: '2018-05-02' }, typed], 'UTC');
  expect(days?.map(({ startsAt }) => startsAt.getUTCDate())).toEqual([30, 2]);
  expect(daysIn([typed, { ...typed, on: '' }], 'UTC')).toBeNull();
});
