import { hoursAndMinutes, minutesAndSeconds, secondsSince } from './clock';

test.each([
  [0, '0:00'],
  [59.9, '0:59'],
  [102, '1:42'],
  [3_600, '60:00'],
  [-3, '0:00'],
])('%d seconds of a turn are shown as %s', (seconds, shown) => {
  expect(minutesAndSeconds(seconds)).toBe(shown);
});

test.each([
  [0, '0:00'],
  [2_520, '0:42'],
  [3_660, '1:01'],
])('%d seconds of a session are shown as %s', (seconds, shown) => {
  expect(hoursAndMinutes(seconds)).toBe(shown);
});

test('before the page lives, and by a clock that is behind, nothing has passed', () => {
  expect(secondsSince(new Date(5_000), null)).toBe(0);
  expect(secondsSince(new Date(5_000), new Date(4_000))).toBe(0);
  expect(secondsSince(new Date(5_000), new Date(65_000))).toBe(60);
});
