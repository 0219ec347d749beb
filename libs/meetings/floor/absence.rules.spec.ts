import { type Absent, objectionToAbsence } from './absence.rules';

const decidedAt = new Date('2018-03-15T14:00Z');
const absent: Absent = { decidedAt, isMember: true, tookPart: false, hasStated: false };

test.each([
  ['at once', {}, 0, null],
  ['a moment before a day has passed', {}, 24 * 3_600_000 - 1, null],
  ['a day after', {}, 24 * 3_600_000, 'absence-window-over'],
  ['of whoever is no member', { isMember: false }, 0, 'not-a-member'],
  ['of whoever took part in it', { tookPart: true }, 0, 'was-there'],
  ['twice', { hasStated: true }, 0, 'absence-stated'],
])('that somebody was absent is stated %s', (_, more, after, objection) => {
  expect(objectionToAbsence({ ...absent, ...more }, new Date(decidedAt.getTime() + after))).toBe(objection);
});
