import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { must, run } from '../machine/children.mjs';
import { Failure } from '../machine/failure.mjs';
import { root, tool } from '../machine/paths.mjs';
import { bareEnvironment } from '../machine/settings.mjs';

const limit = 1_200;

/** Whoever starts a worker or whole programs stands on a queue, which is on Redis or on Postgres. */
const standsOnQueue = /from '\.\/support\/(workers|built)'/;

/** Those who need programs, and ask nothing of their queue: on which one it stands makes no difference to what they are about. */
const ofNoQueue =
  /\/(agenda|bounces|calendar|chair-election|date-polls|meeting-report-corrections|meetings|meetings-told|seeds-nominations|selection-(bureau|letters|retention|tasks)|notifications-clearance|sample-load|starting|worker-(killed|stopping))\.spec\.ts$/;

/**
 * The spec files meant, apart: those that no worker may meet, those whose subject stands on Redis or on Postgres, and
 * those that start a worker for something else.
 */
export async function listSpecs(args) {
  const output = await must('Looking for specs', tool('jest'), ['--listTests', ...args]);
  const files = output.split('\n').filter((line) => line.endsWith('.ts'));
  const withWorker = files.filter((file) => standsOnQueue.test(readFileSync(file, 'utf8')));
  return {
    plain: files.filter((file) => !withWorker.includes(file)),
    modes: withWorker.filter((file) => !ofNoQueue.test(file)),
    once: withWorker.filter((file) => ofNoQueue.test(file)),
  };
}

/** Runs specs one file after another, with a database of their own, with Redis or without, and gives the counts. */
export async function runSpecs(machine, name, files, { redisUrl, flags, together = false }) {
  const { databaseUrl, ownerUrl } = await machine.database(name);
  const report = join(machine.folder, `${name}.json`);
  const programs = join(root, '.data', 'built-for-tests', `${process.pid}-${name}`);
  const env = {
    ...bareEnvironment(),
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    DATABASE_OWNER_URL: ownerUrl,
    SECRET: randomBytes(32).toString('hex'),
    BOUNCE_SECRET: randomBytes(32).toString('hex'),
    LANE: JSON.stringify(files.map((file) => join(root, file))),
    FILES_DIR: join(machine.folder, `${name}_files`),
    PROGRAMS_DIR: programs,
    ...(redisUrl ? { REDIS_URL: redisUrl } : { NO_REDIS: '1' }),
  };
  const how = ['--ci', '--runInBand', '--verbose=false', '--json', `--outputFile=${report}`];
  const meant = together ? ['test/support/lane.cjs'] : files;
  const { code } = await run(tool('jest'), [...how, ...flags, '--runTestsByPath', ...meant], {
    env,
    live: true,
    limit,
  }).finally(() => rmSync(programs, { recursive: true, force: true }));
  return count(report, code);
}

/** A file of specs that could not be loaded has no tests to fail; it counts as one. */
function count(report, code) {
  let said;
  try {
    said = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    throw new Failure(`Jest ended without a report (exit code ${code}).`);
  }
  const failed = said.numFailedTests + said.numRuntimeErrorTestSuites;
  return {
    passed: said.numPassedTests,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: said.numPendingTests + said.numTodoTests,
  };
}
