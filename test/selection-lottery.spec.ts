import { drawFrom, highsSolver, lotteryOver, panelOf, Work, type Selection } from '@lib/selection';
import { everyPanel } from './support/every-panel';
import { eachSelection, smallSelection } from './support/small-selections';

/** The largest of one thing over all lotteries in which nobody has less than a chance that is given for them. */
async function largest(
  panels: readonly (readonly string[])[],
  floors: ReadonlyMap<string, number>,
  of: { readonly least: readonly string[] } | { readonly own: string },
): Promise<number> {
  const isOwn = (ids: readonly string[]) => 'own' in of && ids.includes(of.own);
  const columns = panels.map((ids, i) => ({
    ...{ name: String(i), low: 0, high: 1, whole: false, reward: isOwn(ids) ? 1 : 0 },
  }));
  const chanceOf = (id: string) =>
    panels.flatMap((ids, i): [number, number][] => (ids.includes(id) ? [[i, 1]] : []));
  const atLeast = [...floors].map(([id, low]) => ({ name: id, low, high: 1, terms: chanceOf(id) }));
  const all = { name: 'all', low: 1, high: 1, terms: panels.map((_, i): [number, number] => [i, 1]) };
  const least = panels.length;
  const above = ('least' in of ? of.least : []).map((id) => {
    const terms: [number, number][] = [...chanceOf(id), [least, -1]];
    return { name: `least ${id}`, low: 0, high: Infinity, terms };
  });
  const reward = 'least' in of ? 1 : 0;
  const program = {
    columns: [...columns, { name: 'least', low: 0, high: 1, whole: false, reward }],
    rows: [all, ...atLeast, ...above],
  };
  const answer = await (await highsSolver()).solve(program, 5_000);
  if (answer.status !== 'optimal') throw new Error('The book has no answer.');
  return answer.value;
}

/** LEXIMIN by the book: the least chance, then whoever cannot have more is settled, and again. */
async function byTheBook(panels: readonly (readonly string[])[]): Promise<Map<string, number>> {
  const settled = new Map<string, number>();
  const people = [...new Set(panels.flat())];
  while (settled.size < people.length) {
    const open = people.filter((id) => !settled.has(id));
    const least = await largest(panels, settled, { least: open });
    const floors = new Map([...settled, ...open.map((id) => [id, least - 1e-8] as const)]);
    const most = await Promise.all(open.map((id) => largest(panels, floors, { own: id })));
    const now = open.filter((_, i) => (most[i] ?? 0) < least + 2e-6);
    if (now.length === 0) throw new Error('The book settles nobody.');
    for (const id of now) settled.set(id, least - 1e-8);
  }
  return settled;
}

const panelsOf = (selection: Selection) =>
  everyPanel(selection, []).map(({ score, people }) => ({ score, ids: people.map(({ id }) => id) }));

test('160 small pools: everybody has the chance of the fairest lottery, over all panels and over ties', async () => {
  const solver = await highsSolver();
  let held = 0;
  await eachSelection(
    80,
    async (selection) => {
      const all = panelsOf(selection);
      for (const among of ['all', 'ties'] as const) {
        const lots = await lotteryOver(selection, { among, size: 1_000 }, new Work(solver, 20_000));
        expect(lots.status).toBe(all.length > 0 ? 'found' : 'impossible');
        if (lots.status !== 'found') continue;
        held++;
        const meant = all.filter(({ score }) => among === 'all' || score === all[0]?.score);
        const expected = await byTheBook(meant.map(({ ids }) => ids));
        for (const { nominee, fairest, listed } of lots.chances) {
          expect(Math.abs(fairest - (expected.get(nominee) ?? 0))).toBeLessThan(1e-5);
          expect(Math.abs(fairest - listed)).toBeLessThanOrEqual(lots.off);
        }
        const known = new Set(meant.map(({ ids }) => ids.toSorted().join()));
        expect(lots.panels).toHaveLength(1_000);
        expect(lots.panels.filter((ids) => !known.has(ids.join()))).toEqual([]);
        expect(lots.off).toBeLessThan(0.005);
      }
    },
    8,
  );
  expect(held).toBeGreaterThan(50);
});

test('who is alike has the same chance, and a seed draws the same panel for everybody', async () => {
  const { profile } = smallSelection(1);
  const one = (id: string, gender: string) => ({
    ...{ id, party: null, merit: 1, values: { gender: [gender] }, categories: [], newcomer: false },
  });
  const pool = ['a', 'b', 'c', 'd', 'e'].map((id, i) => one(id, i < 2 ? 'woman' : 'man'));
  const quota = { id: 'women', label: 'Women', min: 1, max: 1, weight: 1, hard: false };
  const women = { ...quota, counts: { attribute: 'gender', values: ['woman'] } };
  const plain = { ...profile, seats: 3, categories: [], quotas: [women], perParty: null, coverage: [] };
  const selection = { pool, profile: plain, pins: [], bars: [] };
  const work = () => highsSolver().then((it) => new Work(it, 20_000));
  const lots = await lotteryOver(selection, { among: 'all', size: 600 }, await work());
  if (lots.status !== 'found') throw new Error('This pool has panels.');
  expect(lots.chances.map(({ listed }) => listed.toFixed(6))).toEqual([
    ...['0.500000', '0.500000', '0.666667', '0.666667', '0.666667'],
  ]);
  const shuffled = { ...selection, pool: pool.toReversed() };
  const again = await lotteryOver(shuffled, { among: 'all', size: 600 }, await work());
  expect(again).toEqual(lots);
  const drawn = drawFrom(lots.panels, lots.receipt, 'a number of tomorrow');
  expect(drawn.members).toEqual(lots.panels[drawn.number]);
  expect(panelOf(pool, plain, drawn.members).quotas).toEqual([{ quota: 'women', count: 1 }]);
  expect(() => drawFrom(lots.panels.slice(1), lots.receipt, 'x')).toThrow('not the list');
});

test('a panel that no single exchange leads to is found where fairness needs it', async () => {
  // Each quota has two of three couples in it, by one of them: only whole couples fit, two of the three.
  const sets = { a: ['1', '2'], b: ['3', '4'], c: ['1', '3'], d: ['2', '4'], e: ['1', '4'], f: ['2', '3'] };
  const pool = Object.entries(sets).map(([id, set]) => ({
    ...{ id, party: null, merit: 0, values: { set }, categories: [], newcomer: false },
  }));
  const quotas = ['1', '2', '3', '4'].map((id) => ({
    ...{ id, label: id, counts: { attribute: 'set', values: [id] }, min: 2, max: 2, weight: 1, hard: false },
  }));
  const profile = {
    ...{ seats: 4, categories: [], quotas, perParty: null, coverage: [], ofParty: [] },
    vacancy: { most: 0, weight: 1 },
  };
  const work = new Work(await highsSolver(), 20_000);
  const selection = { pool, profile, pins: [], bars: [] };
  const lots = await lotteryOver(selection, { among: 'all', size: 1_000 }, work);
  if (lots.status !== 'found') throw new Error('This pool has panels.');
  expect(lots.chances.map(({ fairest }) => fairest.toFixed(5))).toEqual(Array(6).fill('0.66667'));
});
