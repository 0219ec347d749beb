import type { Audience, Entry } from '@lib/contracts';
import { isOwnOrigin, partFor, untilStandingChanges } from './live.rules';

const entry = (seq: number, type: Entry['type'], payload = {}) => ({ seq, type, payload }) as Entry;
const hearing = (...audiences: Audience[]) => ({ personId: 'ann', audiences, apart: [] as string[] });
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
  expect(partFor(hearing('group', 'public'), [draft, round, left])).toEqual([round, left]);
  expect(partFor(hearing('public'), [draft, round, left])).toEqual([left]);
});

test('whoever is recused from an item hears nothing of what is done in it, but what is about themselves', () => {
  const it = { ...hearing('group', 'public'), apart: ['4'] };
  const [put, own, other] = [
    entry(1, 'text.put-up', { itemId: '4' }),
    entry(2, 'floor.list-left', { itemId: '4', personId: 'ann' }),
    entry(3, 'text.put-up', { itemId: '5' }),
  ];
  expect(partFor(it, [put, own, other, round])).toEqual([own, other, round]);
  expect(partFor({ ...it, personId: 'ben' }, [put, own, other])).toEqual([other]);
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
