import { statSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from '../machine/paths.mjs';

/** Files that take far longer than they are long: what is put through all routes, rows, states, looks or a solver. */
const long = {
  'test/input.spec.ts': 90_000,
  'test/matrix.spec.ts': 90_000,
  'test/stopped-cycle.spec.ts': 25_000,
  'test/sample-load.spec.ts': 30_000,
  'test/browser/states.spec.ts': 20_000,
  'test/browser/looks.spec.ts': 15_000,
  'test/browser/selection.spec.ts': 18_000,
};
const weightOf = (file) => long[relative(root, file)] ?? statSync(file).size;

/** Shares test files out among lanes so that each has about as much to do. Paths are from the root. */
export function lanesOf(files, lanes) {
  const byWeight = files.map((file) => [file, weightOf(file)]).sort(([, one], [, other]) => other - one);
  const shares = Array.from({ length: lanes }, () => ({ files: [], weight: 0 }));
  for (const [file, weight] of byWeight) {
    const share = shares.reduce((least, it) => (it.weight < least.weight ? it : least));
    share.files.push(relative(root, file));
    share.weight += weight;
  }
  return shares.map((it) => it.files).filter((it) => it.length > 0);
}
