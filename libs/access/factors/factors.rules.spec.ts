import { objectionToChange } from './factors.rules';

const member = { age: 0, isOfTheDesk: false, hasFactor: false, hasGivenIt: false };
const desk = { ...member, isOfTheDesk: true };

test.each([
  ['a member at once', member, null],
  ['a member who has a passkey, by mail too', { ...member, hasFactor: true }, null],
  ['a member in the last second', { ...member, age: 599 }, null],
  ['nobody after ten minutes', { ...member, age: 600 }, 'fresh-sign-in-needed'],
  ['nobody later, whatever they gave', { ...desk, age: 600, hasGivenIt: true }, 'fresh-sign-in-needed'],
  ['the desk, when it is the first', desk, null],
  ['the desk, with the one it has', { ...desk, hasFactor: true, hasGivenIt: true }, null],
  ['but not the desk by mail alone', { ...desk, hasFactor: true }, 'second-factor-needed'],
] as const)('factors are changed by %s', (_, changer, objection) => {
  expect(objectionToChange(changer)).toBe(objection);
});
