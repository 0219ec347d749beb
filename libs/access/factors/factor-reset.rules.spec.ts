import { objectionToAsking, objectionToReset, objectionToWithdrawing, resetFor } from './factor-reset.rules';

const person = { id: 'ann', roles: ['member'], hasFactor: true } as const;
const none = { adminId: 'one', person, askedBy: null };
const asked = { ...none, askedBy: 'one' };

test.each([
  ['nobody has asked', none, null, 'not-found', 'not-found', 'ask'],
  [
    'one has asked, who asks again',
    asked,
    'reset-asked-for',
    'second-administrator-needed',
    null,
    'withdraw',
  ],
  ['one has asked, and a second comes', { ...asked, adminId: 'two' }, 'reset-asked-for', null, null, 'do'],
  [
    'there is nothing to reset',
    { ...none, person: { ...person, hasFactor: false } },
    'no-second-factor',
    'not-found',
    'not-found',
    null,
  ],
  ['it is their own', { ...asked, adminId: 'ann' }, 'own-factors', 'own-factors', 'own-factors', null],
  [
    'they are of no group here',
    { ...asked, adminId: 'two', person: { ...person, roles: [] } },
    'not-found',
    'not-found',
    'not-found',
    null,
  ],
] as const)('of a second factor, when %s', (_, it, ...said) => {
  expect([objectionToAsking(it), objectionToReset(it), objectionToWithdrawing(it), resetFor(it)]).toEqual(
    said,
  );
});
