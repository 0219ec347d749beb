import { faultsInPool } from './pool-faults.rules';
import { preset2017 } from './preset-2017.rules';
import { faultsInProfile } from './profile-faults.rules';
import type { Nominee, Quota, SeatProfile } from './profile.rules';

const plain: SeatProfile = {
  ...{ seats: 4, categories: [], quotas: [], perParty: 1, coverage: [], ofParty: ['region'] },
  vacancy: { most: 0, weight: 1 },
};
const of = (id: string, min: number, max: number, more: Partial<Quota> = {}): Quota => ({
  ...{ id, label: id, counts: { attribute: 'region', values: [id] }, min, max, weight: 1, hard: false },
  ...more,
});
const goal = { id: 'law', label: 'Law', attribute: 'expertise', values: ['law'] };
const all = { attribute: 'region', values: ['north', 'south'] };

test('the profile of 2017 has no fault', () => {
  expect(faultsInProfile(preset2017)).toEqual([]);
});

test.each<[string, Partial<SeatProfile>, string]>([
  ['no seat', { seats: 0 }, 'There must be a seat.'],
  ['half a seat', { quotas: [of('north', 0.5, 1)] }, 'The numbers of a quota are whole numbers from 0.'],
  [
    'a minimum above the maximum',
    { quotas: [of('north', 3, 2)] },
    'The minimum, 3, is above the maximum, 2.',
  ],
  [
    'a floor above the minimum',
    { quotas: [of('north', 1, 2, { minFloor: 2 })] },
    'The minimum may be lowered to 2, which is above the minimum, 1.',
  ],
  [
    'a ceiling below the maximum',
    { quotas: [of('north', 1, 3, { maxCeil: 2 })] },
    'The maximum may be raised to 2, which is below the maximum, 3.',
  ],
  ['more than there are seats', { quotas: [of('north', 5, 6)] }, 'The minimum is 5, and there are 4 seats.'],
  [
    'a part larger than the whole',
    { quotas: [of('north', 3, 4), of('all', 0, 2, { counts: all })] },
    'The minimum is 3, and “all”, of which this is a part, lets in 2.',
  ],
  [
    'a quota of nobody',
    { quotas: [of('north', 0, 1, { counts: { attribute: 'region', values: [] } })] },
    'This quota counts nobody: choose what it counts.',
  ],
  [
    'a kind of seat there is not',
    { quotas: [of('north', 0, 1, { counts: { categories: ['X'] } })] },
    'There is no category of seats named X.',
  ],
  [
    'a weight of nothing',
    { quotas: [of('north', 0, 1, { weight: 0 })] },
    'A weight is a whole number from 1 to 10,000.',
  ],
  [
    'one name for two',
    { quotas: [of('north', 0, 1), of('north', 0, 2)] },
    'There are two of the name north.',
  ],
  [
    'rewards that rise',
    { coverage: [{ ...goal, rewards: [1, 2] }] },
    'A reward is never larger than the one before it.',
  ],
])('%s is said beside its row', (_, change, sentence) => {
  expect(faultsInProfile({ ...plain, ...change }).map((it) => it.sentence)).toContain(sentence);
});

const one = (id: string, party: string | null, region: string, more: Partial<Nominee> = {}): Nominee => ({
  ...{ id, party, merit: 1, values: { region: [region] }, categories: [], newcomer: false },
  ...more,
});
const pool = [
  one('a', 'SN', 'north'),
  one('b', 'SN', 'north'),
  one('c', 'GH', 'north'),
  one('d', 'KE', 'south'),
];
const selection = { pool, profile: plain, pins: [], bars: [] };

test.each<[string, Partial<SeatProfile>, Partial<typeof selection>, string]>([
  [
    'more than Parties can fill',
    { quotas: [of('north', 3, 4)] },
    {},
    'The minimum is 3, and 3 are eligible, of whom 2 can sit.',
  ],
  [
    'minimums that come to more than the seats',
    { seats: 2, quotas: [of('north', 2, 2), of('south', 1, 1)] },
    {},
    'The minimums of 2 quotas come to 3, and there are 2 seats.',
  ],
  [
    'maximums that leave seats empty',
    { quotas: [of('north', 0, 2), of('south', 0, 1)] },
    {},
    'The maximums of 2 quotas come to 3, and there are 4 seats.',
  ],
  [
    'two regions for one Party',
    {},
    { pool: [...pool, one('e', 'KE', 'north')] },
    'Two nominees of this Party differ in region, which is its own.',
  ],
  [
    'one name for two',
    {},
    { pool: [...pool, one('a', null, 'south')] },
    'There are two nominees of the name a.',
  ],
  [
    'half a point',
    {},
    { pool: [one('a', 'SN', 'north', { merit: 0.5 })] },
    'Points are a whole number, of at most five figures.',
  ],
  [
    'a seat there is not',
    { categories: [{ id: 'A', label: 'A' }] },
    { pool: [one('a', 'SN', 'north', { categories: ['X'] })] },
    'There is no category of seats named X.',
  ],
])('%s: said before anything is solved', (_, change, more, sentence) => {
  const faults = faultsInPool({ ...selection, ...more, profile: { ...plain, ...change } });
  expect(faults.map((it) => it.sentence)).toContain(sentence);
});

test('in and out by decision at once, or of nobody in the pool, is said beside the nominee', () => {
  expect(faultsInPool({ ...selection, pins: ['a', 'x'] as never, bars: ['a'] as never })).toEqual([
    {
      ...{ row: { of: 'nominee', id: 'x' }, kind: 'malformed', code: 'not-in-pool', values: {} },
      sentence: 'Nobody of this name is in the pool.',
    },
    {
      ...{ row: { of: 'nominee', id: 'a' }, kind: 'malformed', code: 'in-and-out', values: {} },
      sentence: 'They are both in and out by decision.',
    },
  ]);
});

test('somebody with two of the values is counted once for each, so that minimums do not add up', () => {
  const field = (id: string) => of(id, 2, 2, { counts: { attribute: 'expertise', values: [id] } });
  const both = { expertise: ['law', 'sea'] };
  const people = ['a', 'b'].map((id) => one(id, id, 'north', { values: both }));
  const profile = { ...plain, seats: 2, quotas: [field('law'), field('sea')] };
  expect(faultsInPool({ ...selection, pool: people, profile })).toEqual([]);
});
