import { createRequire } from 'node:module';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { poolOf, profileFor } from './selection-pool.mjs';

const require = createRequire(import.meta.url);
const built = (path) => require(`../../dist/libs/selection/engine/${path}.js`);
const MINUTE = 60_000;
const milliseconds = (nanoseconds) => nanoseconds / 1e6;

async function timed(work) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** The best panel by the engine in its thread, and the same program by HiGHS alone in this one. */
async function best(engine, selection) {
  const { panelProgram } = built('panel-program.rules');
  const { highs, modelOf } = built('highs-solver');
  const runtime = await highs();
  const program = panelProgram(selection);
  const bare = () =>
    runtime.withModel(modelOf(runtime, program), (model) => {
      model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0 });
      model.run();
    });
  const asks = { how: 1, apart: 1, ties: 0, seed: '7', secondOpinion: false };
  const app = await timed(() => engine.ask('propose', selection, asks, { milliseconds: MINUTE }));
  return { app, bare: await timed(() => Promise.resolve(bare())) };
}

/** What one asks of the engine beside the best panel, once each, in milliseconds. */
async function everythingElse(engine, selection) {
  const { check } = built('check.rules');
  const { idsOf } = built('panel.rules');
  const ask = (name, asks) => engine.ask(name, selection, asks, { milliseconds: MINUTE });
  const asked = { how: 1, apart: 1, ties: 10, seed: '7', secondOpinion: true };
  const [proposed] = (await ask('propose', asked)).proposals;
  const panel = idsOf(proposed.panel);
  const [member] = panel;
  const change = { in: [], out: [member], withdraw: [], moveSeat: null };
  return {
    checked: await timed(async () => check(selection, panel)),
    whatIf: await timed(() => ask('whatIf', { panel, change })),
    alternates: await timed(() => ask('alternates', { panel, member, seed: '7' })),
    everybody: await timed(() => ask('explain', { panel })),
    lottery: await timed(() => ask('lottery', { among: 'all', size: 1_000 })),
  };
}

/** How long this process, which does nothing else, is kept from what it would do next while the engine works. */
async function delayWhile(work) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await work();
  delay.disable();
  // The clock of the measure itself ticks each millisecond.
  return Math.max(0, milliseconds(delay.percentile(99)) - 1);
}

/** What the engine does with a made-up pool of so many, several times. */
export async function measureSelection(many, rounds) {
  const { SelectionEngine } = built('engine');
  const { preset2017 } = built('preset-2017.rules');
  const engine = new SelectionEngine(1);
  const pool = poolOf(many);
  const selection = { pool, profile: profileFor(preset2017, { women: 9, men: 8 }), pins: [], bars: [] };
  const clashing = { ...selection, profile: profileFor(preset2017, { women: 14, men: 8 }) };
  const explained = { seed: '7', ties: 10, most: 10 };
  const how = { milliseconds: MINUTE };
  try {
    await best(engine, selection); // the thread begins, and both have loaded their solver
    const pairs = [];
    const clashes = [];
    const delays = [];
    const others = [];
    for (let round = 0; round < rounds; round += 1) {
      pairs.push(await best(engine, selection));
      delays.push(
        await delayWhile(async () => {
          clashes.push(await timed(() => engine.ask('obstacles', clashing, explained, how)));
        }),
      );
      others.push(await everythingElse(engine, selection));
    }
    return { pairs, clashes, delays, others };
  } finally {
    await engine.close();
  }
}
