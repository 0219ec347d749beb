import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appEnvironment, migrate, seed, startApp } from '../machine/app.mjs';
import { lastLines, run } from '../machine/children.mjs';
import { Failure } from '../machine/failure.mjs';
import { tool } from '../machine/paths.mjs';
import { freePort } from '../machine/ports.mjs';
import { step } from '../machine/progress.mjs';
import { bareEnvironment } from '../machine/settings.mjs';

const limit = 600;

/** Runs the app as a demonstration, with the sample cycle, in a database of its own. Gives where it is. */
async function startDemo(machine, name, redisUrl) {
  const { databaseUrl, ownerUrl } = await machine.database(name);
  const port = await freePort();
  const baseUrl = `http://localhost:${port}`;
  const secret = randomBytes(32).toString('hex');
  const stores = { databaseUrl, redisUrl };
  const environment = appEnvironment(bareEnvironment(), { port, baseUrl, secret, demo: true, ...stores });
  await migrate(environment, ownerUrl);
  await seed(environment);
  const logs = join(machine.folder, name);
  mkdirSync(logs, { recursive: true });
  await step('Starting the API and the worker', () => startApp(machine.services, environment, logs));
  return { name, baseUrl, logs, ownerUrl };
}

/**
 * Runs browser tests, and gives the counts. All of them are run in two halves side by side, each against a
 * demonstration of its own; the second does without Redis. The files of a half take turns.
 */
export async function runBrowser(machine, chromium, paths, flags) {
  const { redisUrl } = machine;
  const first = await startDemo(machine, 'browser', redisUrl);
  if (paths.length > 0) return runAgainst(machine, first, chromium, [...paths, ...flags]);
  const second = await startDemo(machine, 'browser_second', undefined);
  const halves = await Promise.all([
    runAgainst(machine, first, chromium, ['--shard=1/2', ...flags]),
    runAgainst(machine, second, chromium, ['--shard=2/2', ...flags]),
  ]);
  const sum = (key) => halves.reduce((all, it) => all + it[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

async function runAgainst(machine, { name, baseUrl, logs, ownerUrl }, chromium, args) {
  const report = join(machine.folder, `${name}.json`);
  // Time is moved in the database: nobody waits a week for a deadline.
  const places = { BASE_URL: baseUrl, DATABASE_OWNER_URL: ownerUrl };
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
