import { isLost, MOST_TRIES, pauseAfter } from './mail.rules';

test('the pause doubles from a minute to four hours', () => {
  expect([1, 2, 3, 8, 9, 10].map(pauseAfter)).toEqual([1, 2, 4, 128, 240, 240]);
});

test.each([
  ['a server that is away is tried again', { code: 'ECONNECTION', responseCode: null }, 1, false],
  ['so is one that asks to come later', { code: 'EENVELOPE', responseCode: 451 }, 9, false],
  ['an address that does not exist is not', { code: 'EENVELOPE', responseCode: 550 }, 1, true],
  ['a wrong password of ours is no fault of the message', { code: 'EAUTH', responseCode: 535 }, 1, false],
  [
    'after the last try it is left to a person',
    { code: 'ECONNECTION', responseCode: null },
    MOST_TRIES,
    true,
  ],
])('%s', (_, failure, tries, lost) => {
  expect(isLost(failure, tries)).toBe(lost);
});
