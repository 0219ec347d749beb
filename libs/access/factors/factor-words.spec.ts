import { codeOf, enrolment, recoveryWordOf, stepAt, stepOf } from './factor-words';

const secret = Buffer.from('12345678901234567890');

test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
])('codes are those of RFC 6238, appendix B (second %p)', (second, code) => {
  expect(codeOf(secret, stepAt(new Date(second * 1_000)))).toBe(code);
});

test('a code is taken in its half minute and those beside it, and once', () => {
  const at = new Date(1_111_111_111_000);
  const now = stepAt(at);
  for (const step of [now - 1, now, now + 1]) {
    expect(stepOf(secret, codeOf(secret, step), at, 0)).toBe(step);
    expect(stepOf(secret, codeOf(secret, step), at, step)).toBeNull();
  }
  for (const step of [now - 2, now + 2]) expect(stepOf(secret, codeOf(secret, step), at, 0)).toBeNull();
});

test('an authenticator gets its secret in letters', () => {
  expect(enrolment(secret, 'a b@example.org')).toEqual({
    secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
    uri: 'otpauth://totp/Consilia:a%20b%40example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Consilia',
  });
});

test('a recovery code is a word of sixteen letters, another for each id and each installation', () => {
  const words = [recoveryWordOf('s', '1'), recoveryWordOf('s', '2'), recoveryWordOf('t', '1')];
  for (const word of words) expect(word).toMatch(/^[a-z2-7]{16}$/);
  expect(new Set(words).size).toBe(3);
});
