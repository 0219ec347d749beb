import { endRunning } from './machine/children.mjs';
import { explain } from './machine/failure.mjs';
import { install } from './machine/install.mjs';
import { checkMachine } from './machine/settings.mjs';
import { onStop } from './machine/stopping.mjs';
import { checks, sideBySide } from './testing/checks.mjs';
import { Tally } from './testing/tally.mjs';

/** Runs the checks that read the source; with --fix it also puts right what can be. Two tools never write at once. */
async function lint(fix) {
  checkMachine();
  await install();
  const tally = new Tally();
  const pieces = checks({ fix }).map(
    ({ name, work }) =>
      () =>
        tally.check(name, work),
  );
  await sideBySide(pieces, fix ? 1 : 2);
  process.exitCode = tally.failed === 0 ? 0 : 1;
}

onStop(() => {
  endRunning();
  process.exit(1);
});

lint(process.argv.includes('--fix')).catch((error) => {
  explain(error);
  process.exitCode = 1;
});
