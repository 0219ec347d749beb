import type { Role, Stage } from '@lib/contracts';
import {
  isOfTheDesk,
  objectionDuringWithOneFactor,
  objectionOutsideWithOneFactor,
  objectionWithOneFactor,
} from './second-factor.rules';

const standing = (roles: readonly Role[], admin = false, stage: Stage = 'working') => ({
  roles,
  admin,
  stage,
});

test.each([
  [['secretariat'], false, true],
  [['head'], false, true],
  [['member', 'chair'], false, true],
  [[], true, true],
  [['member', 'observer', 'bureau', 'focalPoint'], false, false],
] as const)('%p (administrator: %p) is of the desk: %p', (roles, admin, is) => {
  expect(isOfTheDesk({ roles, admin })).toBe(is);
});

test.each([
  ['the chair does not advance the cycle', 'C04', ['chair'], 'second-factor-needed'],
  ['nor is a member more for being the chair', 'T04', ['member', 'chair'], 'second-factor-needed'],
  ['the secretariat invites nobody', 'A06', ['secretariat'], 'second-factor-needed'],
  ['the head ends no sessions', 'A03', ['head'], 'second-factor-needed'],
  ['the chair opens no circulation', 'S01', ['chair'], 'second-factor-needed'],
  ['but comments as a member does', 'K01', ['chair'], null],
  ['and answers a circulation as a member does', 'S02', ['chair'], null],
  ['what is their own stays so', 'A02', ['head'], null],
  ['with it they add the factor that is missing', 'A10', ['secretariat'], null],
] as const)('with one factor %s', (_, action, roles, objection) => {
  expect(objectionWithOneFactor(action, standing(roles))).toBe(objection);
});

test('with one factor an administrator does nothing but what is their own', () => {
  expect(objectionWithOneFactor('O05', standing([], true))).toBe('second-factor-needed');
  expect(objectionOutsideWithOneFactor('Z01')).toBe('second-factor-needed');
  expect(objectionOutsideWithOneFactor('A02')).toBeNull();
});

test('of an object that is in a phase they may with one factor what a member may in it', () => {
  expect(objectionDuringWithOneFactor('K01', ['chair'], 7)).toBeNull();
  expect(objectionDuringWithOneFactor('T02', ['chair'], 9)).toBe('second-factor-needed');
  expect(objectionDuringWithOneFactor('T05', ['member', 'chair'], 11)).toBe('second-factor-needed');
});
