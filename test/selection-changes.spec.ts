import {
  completion,
  explainPanel,
  lotOf,
  panelOf,
  whatIf,
  Work,
  type Change,
  type Forced,
  type QuotaReason,
  type Selection,
} from '@lib/selection';
import { after, best, has, idsOf, keyOf, nothing, solverOf, stay } from './support/changed-selections';
import { Dice } from './support/dice';
import { everyPanel, type Counted } from './support/every-panel';
import { eachSelection } from './support/small-selections';

/** What a quota costs: one seat less, or one more, with every panel tried again. */
function expectWorth(selection: Selection, first: Counted, reasons: readonly QuotaReason[]) {
  const { profile, pool } = selection;
  const worth = (id: string, less: number, more: number) => {
    const change = profile.quotas.map((it) =>
      it.id === id ? { ...it, min: it.min - less, max: it.max + more } : it,
    );
    const [best] = everyPanel({ ...selection, profile: { ...profile, quotas: change } }, []);
    return (best?.score ?? 0) - first.score;
  };
  const { quotas } = panelOf(pool, profile, idsOf(first));
  const isBound = (count: number, bound: number, end: number) => count === bound && bound !== end;
  const expected = profile.quotas.map(({ id, min, max }, i) => {
    const count = quotas[i]?.count ?? 0;
    return {
      ...{ quota: id, count, min, max },
      oneLess: isBound(count, min, 0) ? worth(id, 1, 0) : null,
      oneMore: isBound(count, max, profile.seats) ? worth(id, 0, 1) : null,
    };
  });
  expect(reasons).toEqual(expected);
}

/** 1 where somebody could be moved, once it is seen what that costs; 0 where no panel allows it. */
function expectForced({ nominee, to, outcome }: Forced, first: Counted, all: readonly Counted[]): number {
  const ids = idsOf(first);
  expect(to).toBe(ids.includes(nominee) ? 'out' : 'in');
  const left = all.filter((it) => has(it, nominee) === (to === 'in'));
  expect(outcome.kind).toBe(left.length === 0 ? 'impossible' : 'possible');
  if (outcome.kind !== 'possible') return 0;
  const then = [...ids.filter((id) => !outcome.leave.includes(id)), ...outcome.enter];
  const panel = left.find((it) => it.key === then.toSorted().join());
  if (!panel) throw new Error('What was found is no panel.');
  expect(panel.score).toBe(first.score + outcome.points);
  expect(best([panel], ids, 'points')).toBe(best(left, ids, 'points'));
  return 1;
}

test('160 small pools: everybody forced in or out costs what trying every panel says', async () => {
  let moved = 0;
  await eachSelection(160, async (selection, seed) => {
    const all = everyPanel(selection, lotOf(selection.pool, ''));
    const [first] = all;
    if (!first) return;
    const ids = idsOf(first);
    const found = await explainPanel(selection, ids, new Work(await solverOf(seed), 20_000));
    const everybody = [...found.members, ...found.others];
    expect(everybody.map(({ nominee }) => nominee).sort()).toEqual(selection.pool.map(({ id }) => id).sort());
    for (const it of everybody) {
      const isDecided = [...selection.pins, ...selection.bars].includes(it.nominee);
      if (isDecided) expect(it.outcome).toEqual({ kind: 'decided' });
      else moved += expectForced(it, first, all);
    }
    expectWorth(selection, first, found.quotas);
  });
  expect(moved).toBeGreaterThan(200);
});

/** One change of this seed: somebody in, somebody out, somebody who withdraws, or a seat moved. */
function changeOf(dice: Dice, { pool, profile, pins }: Selection, ids: readonly string[]): Change {
  const other = dice.one(pool.filter(({ id }) => !ids.includes(id))).id;
  const member = dice.one(ids);
  const [from, to] = dice.shuffled(profile.quotas.map(({ id }) => id));
  return dice.one<Change>([
    { ...nothing, in: [other] },
    { ...nothing, out: [member] },
    { ...nothing, withdraw: [member] },
    { ...nothing, in: [other], out: [pins.includes(member) ? (ids[0] ?? member) : member] },
    { ...nothing, moveSeat: from && to ? { from, to } : null },
  ]);
}

test('160 small pools: what becomes of a panel under a change is the nearest and best, or impossible', async () => {
  let impossible = 0;
  await eachSelection(160, async (selection, seed) => {
    const [first] = everyPanel(selection, lotOf(selection.pool, ''));
    if (!first) return;
    const ids = idsOf(first);
    const change = changeOf(new Dice(seed), selection, ids);
    const all = everyPanel(after(selection, change), []);
    const found = await whatIf(selection, ids, change, new Work(await solverOf(seed), 20_000));
    expect(found.status).toBe(all.length > 0 ? 'found' : 'impossible');
    if (found.status === 'impossible') {
      impossible++;
      expect(found.clashes).not.toEqual([]);
      return;
    }
    const panel = all.find(({ key }) => key === keyOf(found.panel));
    if (!panel) throw new Error('What was found is no panel.');
    const order = change.withdraw.length > 0 ? 'people' : 'points';
    expect(best([panel], ids, order)).toBe(best(all, ids, order));
    expect(found.difference.points).toBe(panel.score - first.score);
    expect(found.difference.common).toHaveLength(stay(panel, ids));
  });
  expect(impossible).toBeGreaterThan(10);
});

test('60 small pools: members can be completed exactly when some panel has them', async () => {
  await eachSelection(60, async (selection, seed) => {
    const all = everyPanel(selection, []);
    const dice = new Dice(seed);
    const some = dice
      .shuffled(selection.pool.map(({ id }) => id).filter((id) => !selection.bars.includes(id)))
      .slice(0, dice.whole(1, selection.profile.seats));
    const wanted = [...new Set([...some, ...selection.pins])];
    const left = all.filter((it) => wanted.every((id) => has(it, id)));
    const found = await completion(selection, some, new Work(await solverOf(seed), 20_000));
    expect(found.status).toBe(left.length > 0 ? 'found' : 'impossible');
    if (found.status === 'found') expect(found.panel.score).toBe(left[0]?.score);
  });
});
