import { relative, resolve } from 'node:path';
import { build } from './machine/built.mjs';
import { findChromium } from './machine/chromium.mjs';
import { endRunning } from './machine/children.mjs';
import { explain } from './machine/failure.mjs';
import { install } from './machine/install.mjs';
import { root } from './machine/paths.mjs';
import { step } from './machine/progress.mjs';
import { readSettings } from './machine/settings.mjs';
import { onStop } from './machine/stopping.mjs';
import { temporaryMachine } from './machine/temporary.mjs';
import { browserRuns } from './testing/browser.mjs';
import { checks, sideBySide } from './testing/checks.mjs';
import { lanesOf } from './testing/lanes.mjs';
import { listSpecs, runSpecs } from './testing/specs.mjs';
import { Tally } from './testing/tally.mjs';

/** Shares of all specs: few, as each loads the API; more than lanes, as a long file is not always long at work. */
const SHARES = 4;
/** Runs at a time: one more than the two cores that are counted on, as each waits now and then. */
const LANES = 3;

const from = performance.now();
const tally = new Tally();
let machine;

async function leave(code) {
  endRunning();
  await machine?.stop();
  process.exit(code);
}

/** Sorts what was asked for: paths of browser tests, of specs, and flags, which go along to either. */
function sort(asked) {
  const flags = asked.filter((it) => it.startsWith('-'));
  const paths = asked.filter((it) => !it.startsWith('-'));
  const inBrowser = (path) => `${relative(root, resolve(path))}/`.startsWith('test/browser/');
  return { flags, browser: paths.filter(inBrowser), specs: paths.filter((path) => !inBrowser(path)) };
}

/**
 * The runs of the specs meant. All of them are run a share at a time in one process; a part, a file at a time. A worker
 * works on every group there is, also on those of other files: such specs take turns.
 */
async function specs(paths, flags) {
  const { plain, modes, once } = await listSpecs(paths);
  const { redisUrl } = machine;
  const together = paths.length === 0;
  const pieces = [];
  const go = (name, title, files, how) =>
    pieces.push(() =>
      tally.run(title, () => runSpecs(machine, name, files, { redisUrl, flags, together, ...how })),
    );
  const inTurn = (files, name, title, how) => {
    const [lane] = lanesOf(files, 1);
    if (lane) go(name, title, lane, how);
  };
  lanesOf(plain, SHARES).forEach((files, i) => go(`specs_${i + 1}`, `Specs, share ${i + 1}`, files));
  inTurn(once, 'with_worker', 'What a worker does');
  if (redisUrl) inTurn(modes, 'with_redis', 'Queue and sockets with Redis');
  else if (modes.length > 0)
    console.log('  There is no Redis here: queue and sockets are tested without it only.');
  inTurn(modes, 'without_redis', 'Queue and sockets without Redis', { redisUrl: undefined });
  return pieces;
}

/** The runs of the browser tests meant. */
function browserTests(chromium, paths, flags) {
  const runs = browserRuns(machine, chromium, paths, flags);
  return runs.map((work, i) => () => {
    const title = runs.length > 1 ? `Browser tests, share ${i + 1}` : 'Browser tests';
    return tally.run(title, work);
  });
}

/** The checks, the build and the browser's program, side by side: none of them needs another. */
async function prepare(everything, inBrowser) {
  const found = { built: true, chromium: undefined };
  const pieces = everything
    ? checks().map(
        ({ name, work }) =>
          () =>
            tally.check(name, work),
      )
    : [];
  if (inBrowser)
    pieces.push(
      async () => (found.built = await tally.check('Build', build)),
      () => tally.check('Chromium', async () => (found.chromium = await findChromium())),
    );
  await sideBySide(pieces);
  return found.built && found.chromium;
}

async function test(asked) {
  const { noRedis } = readSettings();
  await install();
  const { flags, browser: inBrowser, specs: inSpecs } = sort(asked);
  const everything = inBrowser.length + inSpecs.length === 0;
  const chromium = await prepare(everything && flags.length === 0, everything || inBrowser.length > 0);
  machine = await step('Starting a database for the tests', () => temporaryMachine({ redis: !noRedis }));
  // Those that take longest go first, so that none of them is left over alone.
  const pieces = chromium ? browserTests(chromium, inBrowser, flags) : [];
  if (everything || inSpecs.length > 0) pieces.push(...(await specs(inSpecs, flags)));
  await sideBySide(pieces, LANES);
}

onStop(() => leave(1));

test(process.argv.slice(2))
  .catch((error) => {
    explain(error);
    tally.failed += 1;
  })
  .then(async () => {
    await machine?.stop();
    machine = undefined;
    console.log(`All in ${((performance.now() - from) / 1_000).toFixed(0)} s.`);
    await leave(tally.close() ? 0 : 1);
  });
