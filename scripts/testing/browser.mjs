import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastLines, run } from '../machine/children.mjs';
import { Failure } from '../machine/failure.mjs';
import { root, tool } from '../machine/paths.mjs';
import { bareEnvironment } from '../machine/settings.mjs';
import { prepareDemo, startDemo } from './demo.mjs';
import { lanesOf } from './lanes.mjs';

const limit = 1_500;
/** More than the two cores that are counted on: tests of a browser wait now and then. */
const LANES = 3;

const folder = join(root, 'test/browser');
const listed = () => readdirSync(folder).filter((it) => it.endsWith('.spec.ts'));

const nameOf = (i) => `browser_${i + 1}`;

/**
 * The browser tests meant, as pieces of work that give their counts: a part of them as one, all of them in lanes, each
 * against a demonstration of its own. The first has Redis where the machine has it, the others do without.
 */
export function browserRuns(machine, chromium, paths, flags) {
  const lanes =
    paths.length > 0
      ? [paths]
      : lanesOf(
          listed().map((it) => join(folder, it)),
          LANES,
        );
  const demos = makeDemos(machine, lanes.length);
  return lanes.map((files, i) => async () => {
    const demo = await startDemo(machine, await demos[i], i === 0 ? machine.redisUrl : undefined);
    return runAgainst(machine, demo, chromium, [...files, ...flags]).finally(demo.stop);
  });
}

/** Makes one database and copies it for the others, before anything is at work in it. */
function makeDemos(machine, count) {
  const original = prepareDemo(machine, nameOf(0));
  const copy = async (name) => {
    await original;
    return prepareDemo(machine, name, nameOf(0));
  };
  const copies = Array.from({ length: count - 1 }, (_, i) => copy(nameOf(i + 1)));
  const all = Promise.all([original, ...copies]);
  all.catch(() => {}); // each of them hears of it
  return Array.from({ length: count }, async (_, i) => (await all)[i]);
}

async function runAgainst(machine, { name, baseUrl, logs, ownerUrl, issuer }, chromium, args) {
  const report = join(machine.folder, `${name}.json`);
  // Time is moved in the database: nobody waits a week for a deadline.
  const places = { BASE_URL: baseUrl, DATABASE_OWNER_URL: ownerUrl, ISSUER_URL: issuer };
  const env = { ...bareEnvironment(), ...places, CHROME_PATH: chromium, BROWSER_REPORT: report };
  const output = `--output=test-results/${name}`;
  const { code } = await run(tool('playwright'), ['test', output, ...args], { env, live: true, limit });
  const counts = count(report, code);
  if (counts.failed > 0)
    console.log(`The API said last:\n${lastLines(readFileSync(join(logs, 'api.log'), 'utf8'))}`);
  return counts;
}

function count(report, code) {
  let said;
  try {
    said = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    throw new Failure(`Playwright ended without a report (exit code ${code}).`);
  }
  const { expected, unexpected, flaky, skipped } = said.stats;
  const failed = unexpected + flaky + said.errors.length;
  return { passed: expected, failed: code !== 0 && failed === 0 ? 1 : failed, skipped };
}
