import { build } from './machine/built.mjs';
import { explain } from './machine/failure.mjs';
import { install } from './machine/install.mjs';
import { checkMachine } from './machine/settings.mjs';

/** Builds the server and the web client into dist, whether they have changed or not. */
async function main() {
  checkMachine();
  await install();
  await build({ always: true });
}

main().catch((error) => {
  explain(error);
  process.exitCode = 1;
});
