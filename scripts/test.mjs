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
import { runBrowser } from './testing/browser.mjs';
import { checks, sideBySide } from './testing/checks.mjs';
import { lanesOf } from './testing/lanes.mjs';
import { listSpecs, runSpecs } from './testing/specs.mjs';
import { Tally } from './testing/tally.mjs';

/** Shares of all specs: few, as each loads the API; more than lanes, as a long file is not always long at work. */
const SHARES = 4;

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
 * Runs specs in two lanes. All of them are run a share at a time in one process; a part, a file at a time. A worker
 * works on every group there is, also on those of other files: such specs take turns.
 */
async function specs(paths, flags) {
  const { plain, modes, once } = await listSpecs(paths);
  const { redisUrl } = machine;
  const go = (name, title, files, how) => () =>
    tally.run(title, () => runSpecs(machine, name, files, { redisUrl, flags, ...how }));
  const together = paths.length === 0;
  const pieces = lanesOf(plain, SHARES).map((files, i) =>
    go(`specs_${i + 1}`, `Specs, share ${i + 1}`, files, { together }),
  );
  const inTurn = (files, name, title, how) => {
    const [lane] = lanesOf(files, 1);
    if (lane) pieces.push(go(name, title, lane, { together, ...how }));
  };
  inTurn(once, 'with_worker', 'What a worker does');
  if (redisUrl) inTurn(modes, 'with_redis', 'Queue and sockets with Redis');
  else if (modes.length > 0)
    console.log('  There is no Redis here: queue and sockets are tested without it only.');
  inTurn(modes, 'without_redis', 'Queue and sockets without Redis', { redisUrl: undefined });
  await sideBySide(pieces);
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
  if (everything || inSpecs.length > 0) await specs(inSpecs, flags);
  if (chromium) await tally.run('Browser tests', () => runBrowser(machine, chromium, inBrowser, flags));
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
