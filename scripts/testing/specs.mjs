import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { must, run } from '../machine/children.mjs';
import { Failure } from '../machine/failure.mjs';
import { tool } from '../machine/paths.mjs';
import { bareEnvironment } from '../machine/settings.mjs';

const limit = 600;

/** Whoever starts a worker or whole programs stands on a queue, which is on Redis or on Postgres. */
const standsOnQueue = /from '\.\/support\/(workers|built)'/;

/** The spec files meant, apart: those whose subject stands on Redis or on Postgres, and the others. */
export async function listSpecs(args) {
  const output = await must('Looking for specs', tool('jest'), ['--listTests', ...args]);
  const files = output.split('\n').filter((line) => line.endsWith('.ts'));
  const inModes = (file) => standsOnQueue.test(readFileSync(file, 'utf8'));
  return { plain: files.filter((file) => !inModes(file)), modes: files.filter(inModes) };
}

/** Runs specs with a database of their own, with Redis or without, some files at a time, and gives the counts. */
export async function runSpecs(machine, name, files, { redisUrl, lanes, flags }) {
  const { databaseUrl, ownerUrl } = await machine.database(name);
  const report = join(machine.folder, `${name}.json`);
  const env = {
    ...bareEnvironment(),
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    DATABASE_OWNER_URL: ownerUrl,
    SECRET: randomBytes(32).toString('hex'),
    ...(redisUrl ? { REDIS_URL: redisUrl } : { NO_REDIS: '1' }),
  };
  const how = ['--ci', `--maxWorkers=${lanes}`, '--json', `--outputFile=${report}`];
  const { code } = await run(tool('jest'), [...how, ...flags, '--runTestsByPath', ...files], {
    env,
    live: true,
    limit,
  });
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
