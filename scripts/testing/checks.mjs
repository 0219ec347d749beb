import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../machine/children.mjs';
import { Failure } from '../machine/failure.mjs';
import { root, tool } from '../machine/paths.mjs';

const limit = 300;
const projects = [
  'tsconfig.json',
  'apps/web/tsconfig.json',
  'apps/web/service-worker/tsconfig.json',
  'test/browser/tsconfig.json',
];

/** The checks that read the source and run none of it, the slowest first. */
export function checks({ fix = false } = {}) {
  const types = projects.filter((project) => existsSync(join(root, project)));
  return [
    ['eslint', 'eslint', ['.', '--max-warnings=0', ...(fix ? ['--fix'] : [])]],
    ...types.map((project) => [`tsc ${project}`, 'tsc', ['--noEmit', '-p', project]]),
    ['dependency-cruiser', 'depcruise', ['apps', 'libs', 'migrations', 'seeds', 'test']],
    ['prettier', 'prettier', [fix ? '--write' : '--check', '--log-level=warn', '.']],
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
