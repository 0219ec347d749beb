import { run } from '../machine/children.mjs';
import { Failure } from '../machine/failure.mjs';
import { tool } from '../machine/paths.mjs';

const limit = 300;

/** The checks that read the source and run none of it; oxlint checks types as well. */
export function checks({ fix = false } = {}) {
  return [
    ['oxlint', 'oxlint', ['.', ...(fix ? ['--fix'] : [])]],
    ['dependency-cruiser', 'depcruise', ['apps', 'libs', 'migrations', 'seeds', 'test']],
    ['oxfmt', 'oxfmt', [fix ? '--write' : '--check', '.']],
  ].map(([name, program, args]) => ({ name, work: () => pass(name, program, args) }));
}

async function pass(name, program, args) {
  const { code, output } = await run(tool(program), args, { limit });
  if (code !== 0) throw new Failure(`${name} has found:\n${output.trimEnd()}`);
}

/** Does pieces of work side by side, as many at a time as there are lanes. */
export async function sideBySide(pieces, lanes = 2) {
  const waiting = [...pieces];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await next();
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
