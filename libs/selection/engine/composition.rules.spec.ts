import { check } from './check.rules';
import { compare } from './compare.rules';
import { composition } from './composition.rules';
import { preset2017 } from './preset-2017.rules';
import type { Nominee, Selection } from './profile.rules';

const one = (id: string, party: string, categories: string[], values: Nominee['values'] = {}): Nominee => ({
  ...{ id, party, categories, values, merit: 10, newcomer: false },
});
const pool = [
  one('senegal', 'SN', ['AFRICA'], { gender: ['woman'], expertise: ['CBD', 'CITES'] }),
  one('senegal-2', 'SN', ['AFRICA'], { gender: ['man'], expertise: ['CBD'] }),
  one('japan', 'JP', ['ASIA_PACIFIC', 'WEOG_JUSCANZ'], { expertise: ['CBD'] }),
  one('turkiye', 'TR', [], { gender: ['woman'] }),
];
const selection: Selection = { pool, profile: preset2017, pins: [], bars: ['senegal-2'] };

test('a pool is counted by quota, by people and by Parties', () => {
  const { quotas, gaps, unseated } = composition(selection, []);
  const of = (id: string) => quotas.find(({ quota }) => quota === id);
  expect(of('AFRICA')).toEqual({
    ...{ quota: 'AFRICA', people: 1, parties: 1, together: 1 },
    ...{ needed: 3, spare: 0 },
  });
  // Japan may take either seat, and is counted where it could sit.
  expect([of('ASIA_PACIFIC')?.people, of('WEOG_JUSCANZ')?.people, of('WEOG')?.people]).toEqual([1, 1, 1]);
  expect(gaps).toHaveLength(9);
  expect(unseated).toEqual(['turkiye']);
});

test('cells count each combination, with what was not stated apart', () => {
  const { cells } = composition({ ...selection, bars: [] }, ['expertise', 'gender']);
  expect(cells).toEqual([
    { values: { expertise: 'CBD', gender: 'man' }, people: 1, parties: 1 },
    { values: { expertise: 'CBD', gender: 'woman' }, people: 1, parties: 1 },
    { values: { expertise: 'CBD', gender: null }, people: 1, parties: 1 },
    { values: { expertise: 'CITES', gender: 'woman' }, people: 1, parties: 1 },
  ]);
});

test('who has two seats open takes one, and is counted once', () => {
  const profile = { ...preset2017, seats: 1, quotas: [] };
  const found = check({ ...selection, profile }, ['japan']);
  expect([found.verdict, found.panel.members]).toEqual(['fits', [{ id: 'japan', category: 'ASIA_PACIFIC' }]]);
  const weog = preset2017.quotas.filter(({ id }) => id === 'WEOG_JUSCANZ').map((it) => ({ ...it, min: 1 }));
  const moved = check({ ...selection, profile: { ...profile, quotas: weog } }, ['japan']);
  expect([moved.verdict, moved.panel.members[0]?.category]).toEqual(['fits', 'WEOG_JUSCANZ']);
});

test.each<[string, string[], Partial<ReturnType<typeof check>>]>([
  ['a Party with two', ['senegal', 'senegal-2'], { parties: ['SN'], notThere: ['senegal-2'] }],
  ['nobody of this name', ['senegal', 'nobody'], { notThere: ['nobody'] }],
  ['no seat is open', ['turkiye'], { unseated: ['turkiye'] }],
])('%s breaks a panel', (_, ids, findings) => {
  expect(check(selection, ids)).toMatchObject({ verdict: 'breaks', ...findings });
});

test('two panels are compared by points and by people', () => {
  const { common, onlyInOne, onlyInOther, points, quotas } = compare(
    selection,
    ['senegal', 'japan'],
    ['japan'],
  );
  expect({ common, onlyInOne, onlyInOther, points }).toEqual({
    ...{ common: ['japan'], onlyInOne: ['senegal'], onlyInOther: [], points: -10 },
  });
  expect(quotas[0]).toEqual({ quota: 'AFRICA', one: 1, other: 0 });
});
