import { loadavg } from 'node:os';
import { measureSelection } from '../test/load/selection.mjs';
import { count, head, line, median } from '../test/load/table.mjs';
import { buildServer } from './machine/built.mjs';
import { explain, Failure } from './machine/failure.mjs';
import { install } from './machine/install.mjs';
import { step } from './machine/progress.mjs';
import { checkMachine } from './machine/settings.mjs';

/**
 * Measures the engine that puts a group together, with made-up pools: the best panel beside HiGHS alone on the same
 * program, what hinders where not everything can be had, and how long the process that asked is held up meanwhile. All
 * figures are this machine's, and none fails.
 */
const usage = 'npm run bench:selection [-- --rounds=5]';
const aims = {
  best: { most: 1.3 },
  clashes: { 120: { most: 1_000 }, 300: { most: 10_000 } },
  one: { 120: { most: 1_000 }, 300: {} },
  everybody: { 120: { most: 2_000 }, 300: { most: 10_000 } },
  lottery: { 120: {}, 300: { most: 10_000 } },
  delay: { most: 20 },
};

function read(asked) {
  const given = asked.map((it) => /^--rounds=([1-9]\d?)$/.exec(it)?.[1] ?? '?');
  if (given.includes('?')) throw new Failure(`Not understood. ${usage}`);
  return Number(given[0] ?? 5);
}

async function bench(asked) {
  const rounds = read(asked);
  checkMachine();
  await install();
  await buildServer();
  const [load] = loadavg();
  if (load > 1)
    console.log(
      `  This machine has other work (load ${load.toFixed(1)}): the figures will tell of that too.`,
    );
  for (const many of [120, 300]) {
    const { pairs, clashes, delays, others } = await step(`19 of ${many}, ${rounds} rounds`, () =>
      measureSelection(many, rounds),
    );
    console.log(`\n19 of ${many}`);
    head();
    line('  best panel, ms', pairs, aims.best);
    count('  clashes and what would help, ms', median(clashes), aims.clashes[many]);
    const other = (what) => median(others.map((it) => it[what]));
    count('  check of a panel, ms', other('checked'), aims.one[many]);
    count('  what if a member is out, ms', other('whatIf'), aims.one[many]);
    count('  who can take the place of a member, ms', other('alternates'), aims.one[many]);
    count('  why everybody is in or out, ms', other('everybody'), aims.everybody[many]);
    count('  the fairest lottery, 1,000 panels, ms', other('lottery'), aims.lottery[many]);
    count('  event loop of whoever asks, p99 ms', Math.max(...delays), aims.delay);
  }
}

bench(process.argv.slice(2)).catch((error) => {
  explain(error);
  process.exitCode = 1;
});
