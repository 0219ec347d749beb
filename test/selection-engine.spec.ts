import { monitorEventLoopDelay } from 'node:perf_hooks';
import { join } from 'node:path';
import {
  highsSolver,
  Malformed,
  OutOfTime,
  propose,
  SelectionEngine,
  Work,
  type Progress,
  type Proposed,
} from '@lib/selection';
import { Dice } from './support/dice';
import { smallSelection } from './support/small-selections';

const program = join(__dirname, 'support', 'selection-thread.cjs');
const best = { how: 1, apart: 1, ties: 3, seed: '', secondOpinion: true };
const engines: SelectionEngine[] = [];
const engine = (most = 1) => {
  const it = new SelectionEngine(most, program);
  engines.push(it);
  return it;
};
afterEach(() => Promise.all(engines.splice(0).map((it) => it.close())));

/** A pool of many of whom hardly two are alike: a lottery over it takes its time. */
function large(people: number) {
  const dice = new Dice(7);
  const values = ['a', 'b', 'c', 'd'];
  const attributes = ['one', 'two', 'three', 'four', 'five'];
  const pool = Array.from({ length: people }, (_, i) => ({
    ...{ id: `n${String(i)}`, party: `P${String(i)}`, merit: dice.whole(0, 100), categories: [] },
    values: Object.fromEntries(attributes.map((it) => [it, [dice.one(values)]])),
    newcomer: false,
  }));
  const quotas = attributes.flatMap((attribute) =>
    values.map((value) => ({
      ...{ id: `${attribute} ${value}`, label: value, counts: { attribute, values: [value] } },
      ...{ min: 4, max: 6, weight: 1, hard: false },
    })),
  );
  const profile = {
    ...{ seats: 19, categories: [], quotas, perParty: 1, coverage: [], ofParty: [] },
    vacancy: { most: 0, weight: 1 },
  };
  return { pool, profile, pins: [], bars: [] };
}

test('a thread answers, with both solvers behind it, and the next request finds it ready', async () => {
  const it = engine();
  const asked = { ...smallSelection(2), pins: [], bars: [] };
  const selection = { ...asked, profile: { ...asked.profile, quotas: [] } };
  const found = await it.ask('propose', selection, best, { milliseconds: 20_000 });
  if (found.status !== 'found') throw new Error('This pool has panels.');
  expect(found.proposals[0]?.proof).toEqual({
    kind: 'proven',
    by: [expect.stringMatching(/^HiGHS 1\./), expect.stringMatching(/^YALPS/)],
  });
  const panel = found.proposals[0]?.panel.members.map(({ id }) => id) ?? [];
  const explained = await it.ask('explain', selection, { panel }, { milliseconds: 20_000 });
  expect(explained.members).toHaveLength(selection.profile.seats);
});

test('the caller is free while a thread works, hears how far it is, and can cancel', async () => {
  const it = engine();
  const heard: Progress[] = [];
  const stop = new AbortController();
  const delay = monitorEventLoopDelay({ resolution: 5 });
  // What the thread costs to start is not what it costs the caller while it works.
  await it.ask('propose', large(30), { ...best, ties: 0, secondOpinion: false }, { milliseconds: 20_000 });
  delay.enable();
  const asked = it.ask(
    'lottery',
    large(240),
    { among: 'all', size: 1_000 },
    {
      ...{ milliseconds: 60_000, signal: stop.signal },
      tell: (progress) => {
        heard.push(progress);
        if (heard.length === 3) stop.abort(new Error('Enough.'));
      },
    },
  );
  await expect(asked).rejects.toThrow('Enough.');
  delay.disable();
  expect(heard[0]?.step).toBe('lottery');
  // The goal is 20 ms on a machine that does nothing else; one in which the work were done here would be at seconds.
  expect(delay.percentile(90) / 1e6).toBeLessThan(60);
  const after = await it.ask('propose', large(30), { ...best, ties: 0 }, { milliseconds: 20_000 });
  expect(['found', 'impossible']).toContain(after.status);
});

test('when the time is over that is said, and a thread is ready for what comes next', async () => {
  const it = engine();
  const asked = it.ask('lottery', large(240), { among: 'all', size: 1_000 }, { milliseconds: 300 });
  await expect(asked).rejects.toThrow(OutOfTime);
  const { pool } = smallSelection(2);
  const profile = { ...large(1).profile, quotas: [], seats: 2, perParty: null };
  const found = await it.ask('propose', { pool, profile, pins: [], bars: [] }, best, {
    milliseconds: 20_000,
  });
  expect(found.status).toBe('found');
});

test('nothing is computed from what is no profile: what is wrong comes back beside its row', async () => {
  const selection = large(20);
  const profile = { ...selection.profile, seats: 0 };
  const asked = engine().ask('propose', { ...selection, profile }, best, { milliseconds: 5_000 });
  const error = await asked.catch((it: unknown) => it);
  expect(error).toBeInstanceOf(Malformed);
  expect(error).toMatchObject({ faults: [{ row: { of: 'seats' }, sentence: 'There must be a seat.' }] });
  // Somebody who is not there cannot be asked in: that is said, and not left out.
  const change = { in: ['nobody'], out: [], withdraw: [], moveSeat: null };
  const other = engine().ask('whatIf', selection, { panel: [], change }, { milliseconds: 5_000 });
  await expect(other).rejects.toMatchObject({ faults: [{ row: { of: 'nominee', id: 'nobody' } }] });
});

test('more requests than threads wait for their turn, and can be cancelled while they wait', async () => {
  const it = engine();
  const { pool } = smallSelection(3);
  const profile = { ...large(1).profile, quotas: [], seats: 2, perParty: null };
  const selection = { pool, profile, pins: [], bars: [] };
  const ask = (signal?: AbortSignal) =>
    it.ask('propose', selection, best, { milliseconds: 20_000, ...(signal ? { signal } : {}) });
  const stop = new AbortController();
  const [one, cancelled, other] = [ask(), ask(stop.signal), ask()];
  stop.abort(new Error('Never mind.'));
  await expect(cancelled).rejects.toThrow('Never mind.');
  expect([(await one).status, (await other).status]).toEqual(['found', 'found']);
});

/** What is claimed of a panel, once it is seen to be true of one whose best is known. */
function claimed(found: Proposed, most: number): string {
  const [first] = found.status === 'found' ? found.proposals : [];
  if (!first) return found.status;
  expect(first.panel.score).toBeLessThanOrEqual(most);
  if (first.proof.kind === 'bound') expect(first.proof.atMost).toBeGreaterThanOrEqual(most);
  else expect(first.panel.score).toBe(most);
  return first.proof.kind;
}

test('an answer that is not proven says what no panel exceeds, and is never called the best', async () => {
  const selection = large(240);
  const solver = await highsSolver();
  const asked = { how: 1, apart: 1, ties: 0, lot: [] };
  const proven = await propose(selection, asked, new Work(solver, 60_000));
  if (proven.status !== 'found') throw new Error('This pool has panels.');
  const most = proven.proposals[0]?.panel.score ?? 0;
  const claims: string[] = [];
  for (const milliseconds of [0, 10, 30, 60, 100, 200, 60_000])
    claims.push(claimed(await propose(selection, asked, new Work(solver, milliseconds)), most));
  expect([claims.at(0), claims.at(-1)]).toEqual(['unknown', 'proven']);
  expect(claims).not.toContain('impossible');
});
