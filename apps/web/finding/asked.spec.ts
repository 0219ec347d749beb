import { isNamed, isTooShort } from './asked';

test.each([
  ['x', true],
  ['a b', true],
  ['я', true],
  ['ab', false],
  ['7', false],
  ['V', false],
  ['协', false],
  ['a joint', false],
])('“%s” is too short to be looked for: %s', (q, expected) => {
  expect(isTooShort(q)).toBe(expected);
});

test.each([
  ['Go to Documents', 'doc', true],
  ['Language: Français', 'francais', true],
  ['Language: العربية', 'العَربية', true],
  ['Dark theme', 'theme dark', true],
  ['Dark theme', 'light', false],
])('“%s” is meant by “%s”: %s', (name, typed, expected) => {
  expect(isNamed(name, typed)).toBe(expected);
});
