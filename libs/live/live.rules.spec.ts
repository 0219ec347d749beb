import type { Entry } from '@lib/contracts';
import { isOwnOrigin, partFor, untilStandingChanges } from './live.rules';

const entry = (seq: number, type: Entry['type']) => ({ seq, type }) as Entry;
const draft = entry(1, 'draft.created');
const round = entry(2, 'round.opened');
const left = entry(3, 'role.ended');
const after = entry(4, 'comment.added');

test('a batch stops at the entry that changes who may read', () => {
  const entries = [draft, round, left, after];
  expect(untilStandingChanges({ entries, upTo: 9 })).toEqual({ entries: [draft, round, left], upTo: 3 });
  expect(untilStandingChanges({ entries: [draft], upTo: 9 })).toEqual({ entries: [draft], upTo: 9 });
});

test('each audience reads its own part', () => {
  expect(partFor(['group', 'public'], [draft, round, left])).toEqual([round, left]);
  expect(partFor(['public'], [draft, round, left])).toEqual([left]);
});

test.each([
  ['https://a.example', true],
  [undefined, true],
  ['https://a.example.evil.example', false],
  ['http://a.example', false],
  ['https://a.example:8443', false],
  ['null', false],
  ['', false],
])('a page of the origin %p may connect: %p', (origin, may) => {
  expect(isOwnOrigin(origin, 'https://a.example')).toBe(may);
});
