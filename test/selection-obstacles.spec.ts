import { clashesOf, conceding, highsSolver, lotOf, obstaclesTo, Work, yalpsSolver } from '@lib/selection';
import { everyPanel } from './support/every-panel';
import { allDemands, cheapest, concessionKey, missedBy, smallestClash } from './support/missed-demands';
import { eachSelection } from './support/small-selections';

test('200 small pools: clashes are the smallest there are, one beside another until the rest can hold', async () => {
  let clashing = 0;
  await eachSelection(
    200,
    async (selection, seed) => {
      const solver = seed % 50 === 0 ? await highsSolver() : yalpsSolver;
      const clashes = await clashesOf(selection, new Work(solver, 20_000), 60);
      const demands = allDemands(selection);
      const masks = missedBy(selection, demands);
      const bit = (it: unknown) =>
        1 << demands.findIndex((one) => JSON.stringify(one) === JSON.stringify(it));
      let among = (1 << demands.length) - 1;
      for (const clash of clashes) {
        const set = clash.demands.reduce((sum, it) => sum | bit(it), 0);
        expect(masks.filter((mask) => (mask & set) === 0)).toEqual([]);
        for (const it of clash.demands) {
          const others = set & ~bit(it);
          expect(masks.some((mask) => (mask & others) === 0)).toBe(true);
        }
        expect(clash.demands).toHaveLength(smallestClash(masks, among, demands.length) ?? -1);
        expect(clash.isSmallest).toBe(true);
        among &= ~set;
      }
      if (masks.length > 0) expect(smallestClash(masks, among, demands.length)).toBeNull();
      if (clashes.length > 0) clashing++;
    },
    7,
  );
  expect(clashing).toBeGreaterThan(60);
});

test('60 small pools: where the smallest clash is not sought, nothing can be left out of the one that is named', async () => {
  await eachSelection(
    60,
    async (selection) => {
      const clashes = await clashesOf(selection, new Work(yalpsSolver, 20_000), 0);
      const demands = allDemands(selection);
      const masks = missedBy(selection, demands);
      const bit = (it: unknown) =>
        1 << demands.findIndex((one) => JSON.stringify(one) === JSON.stringify(it));
      for (const { demands: those, isSmallest } of clashes) {
        if (those.length > 1) expect(isSmallest).toBe(false);
        const set = those.reduce((sum, it) => sum | bit(it), 0);
        expect(masks.filter((mask) => (mask & set) === 0)).toEqual([]);
        const withoutOne = those.map((it) => set & ~bit(it));
        expect(withoutOne.filter((some) => !masks.some((mask) => (mask & some) === 0))).toEqual([]);
      }
    },
    7,
  );
});

test('300 small pools: every cheapest concession is listed, with the best panel under it', async () => {
  const lengths: number[] = [];
  await eachSelection(
    300,
    async (selection, seed) => {
      const lot = lotOf(selection.pool, 'concession');
      const asked = { how: 1, apart: 1, ties: 1, lot, most: 10 };
      const solver = seed % 50 === 0 ? await highsSolver() : yalpsSolver;
      const { filled, vacant } = await obstaclesTo(selection, asked, new Work(solver, 20_000));
      // Where a panel keeps everything there is nothing to concede.
      if (everyPanel(selection, lot).length > 0) {
        expect([filled.cost, ...filled.all, ...vacant.all]).toEqual([0]);
        return;
      }
      for (const [leavesVacant, given] of [filled, vacant].map((it, i) => [i === 1, it] as const)) {
        const { cost, found } = cheapest(selection, leavesVacant);
        expect(given.cost).toBe(cost);
        expect([given.all.length, given.more]).toEqual([Math.min(10, found.length), found.length > 10]);
        if (given.more) expect(found).toEqual(expect.arrayContaining(given.all.map(concessionKey)));
        else expect(given.all.map(concessionKey).sort()).toEqual(found);
        for (const it of given.all) {
          const [best] = everyPanel(conceding(selection, it), lot);
          expect(it.panel.members.map(({ id }) => id).join()).toBe(best?.key);
        }
        lengths.push(found.length);
      }
    },
    7,
  );
  expect(lengths.filter((it) => it > 1).length).toBeGreaterThan(10);
});

test('too few people are said first: no list of moves stands for seats that nobody is there for', async () => {
  const one = (id: string) => ({
    ...{ id, party: id, merit: 1, values: { region: ['north'] }, categories: [], newcomer: false },
  });
  const quota = { id: 'south', label: 'South', min: 1, max: 3, weight: 1, hard: false };
  const profile = {
    ...{ seats: 5, categories: [], perParty: 1, coverage: [], ofParty: [] },
    quotas: [{ ...quota, counts: { attribute: 'region', values: ['south'] } }],
    vacancy: { most: 5, weight: 3 },
  };
  const selection = { pool: ['a', 'b', 'c'].map(one), profile, pins: [], bars: ['c'] };
  const asked = { how: 1, apart: 1, ties: 1, lot: ['a', 'b', 'c'], most: 10 };
  const { shortfall, filled, vacant } = await obstaclesTo(selection, asked, new Work(yalpsSolver, 5_000));
  expect([shortfall, filled.cost, vacant.cost]).toEqual([3, null, 10]);
  expect(vacant.all.map(concessionKey)).toEqual(['south min 1; 3 vacant']);
});

test('a clash names what it asks for, whom there is, and the Parties that are in each other’s way', async () => {
  const one = (id: string, party: string) => ({
    ...{ id, party, merit: 1, values: { region: ['north'] }, categories: [], newcomer: false },
  });
  const pool = [one('a', 'SN'), one('b', 'SN'), one('c', 'GH'), { ...one('d', 'KE'), values: {} }];
  const quota = { id: 'north', label: 'North', min: 3, max: 3, weight: 1, hard: false };
  const profile = {
    ...{ seats: 3, categories: [], perParty: 1, coverage: [], ofParty: [], vacancy: { most: 0, weight: 1 } },
    quotas: [{ ...quota, counts: { attribute: 'region', values: ['north'] } }],
  };
  const clashes = await clashesOf({ pool, profile, pins: [], bars: [] }, new Work(yalpsSolver, 5_000));
  expect(clashes).toEqual([
    {
      demands: [{ kind: 'min', quota: 'north' }, { kind: 'perParty' }],
      isSmallest: true,
      quotas: [{ quota: 'north', side: 'min', asks: 3, people: 3, together: 2 }],
      parties: ['SN'],
    },
  ]);
});

test('a clash that there is only because people cannot be halved is found, and no larger than it is', async () => {
  const inSets = { a: ['1', '3'], b: ['1', '2'], c: ['2', '3'], d: ['4'], e: ['4'], f: ['4'] };
  const pool = Object.entries(inSets).map(([id, set]) => ({
    ...{ id, party: null, merit: 0, values: { set }, categories: [], newcomer: false },
  }));
  const quotas = ['1', '2', '3', '4'].map((id) => ({
    ...{ id, label: id, counts: { attribute: 'set', values: [id] }, weight: 1, hard: false },
    ...{ min: 1, max: id === '4' ? 2 : 1 },
  }));
  const profile = {
    ...{ seats: 3, categories: [], quotas, perParty: null, coverage: [], ofParty: [] },
    vacancy: { most: 0, weight: 1 },
  };
  const selection = { pool, profile, pins: [], bars: [] };
  for (const most of [0, 60]) {
    const clashes = await clashesOf(selection, new Work(yalpsSolver, 5_000), most);
    const quotasOf = clashes.map(({ demands }) => demands.map((it) => ('quota' in it ? it.quota : it.kind)));
    expect(quotasOf).toEqual([['1', '1', '2', '2', '3', '3']]);
  }
});
