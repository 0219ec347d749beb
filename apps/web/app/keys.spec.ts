import { letterOf } from './keys';

test('a key is the letter that stands on it, in small', () => {
  expect(letterOf({ key: 'J', code: 'KeyJ' })).toBe('j');
  expect(letterOf({ key: 'Escape', code: 'Escape' })).toBe('escape');
});

test('where the keyboard writes another script, it is the letter that a Latin keyboard has there', () => {
  expect(letterOf({ key: 'п', code: 'KeyG' })).toBe('g');
  expect(letterOf({ key: 'ت', code: 'KeyJ' })).toBe('j');
  // Whoever has a Latin keyboard of another order is not corrected.
  expect(letterOf({ key: 'q', code: 'KeyA' })).toBe('q');
});

test('a question mark is one in every script', () => {
  for (const key of ['?', '؟', '？']) expect(letterOf({ key, code: 'Slash' })).toBe('?');
});
