import { randomUUID } from 'node:crypto';
import { CODE_LETTERS, codeIn, codeInGroups, objectionToCode } from './pass.rules';
import { passCode } from './pass-words';

const groupId = '3f2c6a52-97b3-4b3a-9d54-2f2d5b0c8e11';

test('a code has ten letters of which none looks like another, and follows from secret and pass', () => {
  const id = randomUUID();
  const code = passCode('secret', id);
  expect(code).toMatch(new RegExp(`^[${CODE_LETTERS}]{10}$`));
  expect(CODE_LETTERS).not.toMatch(/[IL1O0BU8S5Z2].*[IL1O0BU8S5Z2]/);
  expect(passCode('secret', id)).toBe(code);
  expect(passCode('other', id)).not.toBe(code);
  expect(passCode('secret', randomUUID())).not.toBe(code);
  expect(codeInGroups(code)).toMatch(/^\w{5} \w{5}$/);
});

test('letters come about equally often', () => {
  const all = Array.from({ length: 2_000 }, () => passCode('secret', randomUUID())).join('');
  const often = Array.from(CODE_LETTERS, (it) => all.split(it).length - 1);
  expect(Math.min(...often)).toBeGreaterThan(600);
  expect(Math.max(...often)).toBeLessThan(1_000);
});

test.each([
  [`Code ${groupId}.SN.ACDEF GHJKM`, { groupId, party: 'SN', code: 'ACDEFGHJKM' }],
  [`Code ${groupId}.sn.acdef-ghjkm`, { groupId, party: 'SN', code: 'ACDEFGHJKM' }],
  [`Code ${groupId}.SN.`, null],
  [`Code nobody.SN.ACDEFGHJKM`, null],
  [`Bearer ${groupId}.SN.ACDEFGHJKM`, null],
  [undefined, null],
])('%s says %j', (header, said) => {
  expect(codeIn(header)).toEqual(said);
});

test('after ten wrong codes for a Party, or from an address, no more are tried', () => {
  expect(objectionToCode([9, 9])).toBeNull();
  expect(objectionToCode([10, 0])).toBe('too-many-requests');
  expect(objectionToCode([0, 10])).toBe('too-many-requests');
});
