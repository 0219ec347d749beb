import {
  alternatesFor,
  lotOf,
  whatIf,
  Work,
  yalpsSolver,
  type Quota,
  type Selection,
  type WhatIf,
} from '@lib/selection';
import { after, best, idsOf, keyOf, nothing, solverOf, stay } from './support/changed-selections';
import { Dice } from './support/dice';
import { everyPanel, type Counted } from './support/every-panel';
import { eachSelection } from './support/small-selections';

/** What people have in common counted exactly as a panel has it: then hardly anybody can stand in for one member. */
function exactly(selection: Selection, { people }: Counted): Selection {
  const of = (attribute: string, value: string): Quota => {
    const count = people.filter((it) => it.values[attribute]?.includes(value)).length;
    const counts = { attribute, values: [value] };
    return { id: value, label: value, counts, min: count, max: count, weight: 1, hard: false };
  };
  const quotas = [of('gender', 'woman'), of('expertise', 'law'), of('expertise', 'sea')];
  return { ...selection, profile: { ...selection.profile, quotas, categories: [] } };
}

/** How many people a chain changes, once it is seen to be the shortest and of these the best. */
function expectShortest(chain: WhatIf | null, all: readonly Counted[], ids: readonly string[]): number {
  if (chain?.status !== 'found') return 0;
  const key = keyOf(chain.panel);
  const panel = all.find((it) => it.key === key);
  if (!panel) throw new Error('What was found is no panel.');
  expect(best([panel], ids, 'people')).toBe(best(all, ids, 'people'));
  return chain.difference.onlyInOne.length;
}

test('160 small pools: alternates are all who fit one for one, or else the shortest chain', async () => {
  const chains: number[] = [];
  await eachSelection(160, async (given, seed) => {
    const lot = lotOf(given.pool, '');
    const [first] = everyPanel(given, lot);
    if (!first) return;
    const ids = idsOf(first);
    const selection = seed % 2 === 0 ? exactly(given, first) : given;
    const member = new Dice(seed).one(ids);
    const all = everyPanel(after(selection, { ...nothing, out: [member] }), lot);
    const found = await alternatesFor(selection, ids, member, lot, new Work(await solverOf(seed), 20_000));
    const expected = all.filter((it) => stay(it, ids) === ids.length - 1);
    expect(found.oneForOne.map(({ panel }) => keyOf(panel))).toEqual(expected.map(({ key }) => key));
    expect(found.chain === null).toBe(expected.length > 0);
    chains.push(expectShortest(found.chain, all, ids));
    expect(found.best.status === 'found' ? found.best.panel.score : undefined).toBe(all[0]?.score);
  });
  expect(chains.filter((it) => it > 1).length).toBeGreaterThan(0);
});

test('a chain keeps who can stay, also where more points are to be had by changing everybody', async () => {
  const one = (id: string, merit: number, gender: string, expertise: string[]) => ({
    ...{ id, party: null, merit, values: { gender: [gender], expertise }, categories: [], newcomer: false },
  });
  const pool = [
    ...[one('a', 1, 'woman', ['law']), one('b', 1, 'man', ['sea']), one('c', 1, 'man', [])],
    ...[one('d', 1, 'woman', []), one('e', 1, 'man', ['law'])],
    ...[one('f', 9, 'woman', ['sea']), one('g', 9, 'man', ['law']), one('h', 9, 'man', [])],
  ];
  const exact = (attribute: string, value: string): Quota => ({
    ...{ id: value, label: value, counts: { attribute, values: [value] }, min: 1, max: 1, weight: 1 },
    hard: false,
  });
  const quotas = [exact('gender', 'woman'), exact('expertise', 'law'), exact('expertise', 'sea')];
  const profile = {
    ...{ seats: 3, categories: [], quotas, perParty: null, coverage: [], ofParty: [] },
    vacancy: { most: 0, weight: 1 },
  };
  const lot = pool.map(({ id }) => id);
  const selection = { pool, profile, pins: [], bars: [] };
  const [panel, work] = [['a', 'b', 'c'], new Work(yalpsSolver, 5_000)];
  const found = await alternatesFor(selection, panel, 'a', lot, work);
  const panels = [found.chain, found.best].map((it) => (it?.status === 'found' ? keyOf(it.panel) : null));
  expect([found.oneForOne, ...panels]).toEqual([[], 'c,f,g', 'f,g,h']);
  // Who withdraws leaves a panel that stands; who is to be out is asked of one that is still being made.
  const gone = await whatIf(selection, panel, { ...nothing, withdraw: ['a'] }, work);
  const out = await whatIf(selection, panel, { ...nothing, out: ['a'] }, work);
  expect([gone, out].map((it) => (it.status === 'found' ? keyOf(it.panel) : null))).toEqual([
    'c,f,g',
    'f,g,h',
  ]);
});
