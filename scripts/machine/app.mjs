import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastLines, must } from './children.mjs';
import { root } from './paths.mjs';
import { step } from './progress.mjs';
import { until } from './services.mjs';

/** What the app and its migrations are told, on top of an environment in which no setting of theirs is. */
export function appEnvironment(given, { port, baseUrl, databaseUrl, redisUrl, secret, demo }) {
  return {
    ...given,
    PORT: String(port),
    BASE_URL: baseUrl,
    DATABASE_URL: databaseUrl,
    SECRET: secret,
    ...(redisUrl && { REDIS_URL: redisUrl }),
    ...(demo && { DEMO: '1' }),
  };
}

/** The secret of this installation: made once, and kept where only its owner can read it. */
export function keptSecret(file) {
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

/** Brings the database up to date, in the name of its owner. */
export function migrate(environment, ownerUrl) {
  const env = { ...environment, DATABASE_OWNER_URL: ownerUrl ?? environment.DATABASE_URL };
  return step('Migrating', () =>
    must('The migration', process.execPath, ['dist/migrations/run.js'], { env }),
  );
}

/** Loads the sample cycle, unless the database has it. */
export function seed(environment) {
  return step('Loading the sample cycle', () =>
    must('Loading the sample cycle', process.execPath, ['dist/seeds/run.js'], { env: environment }),
  );
}

/**
 * Starts the API and the worker, and waits until the API says that it is ready. Each has a line to this process,
 * and ends when that breaks. What they say goes to this process' output, or to a folder of logs. Gives the two.
 */
export function startApp(services, environment, logs) {
  return Promise.all([startApi(services, environment, logs), startWorker(services, environment, logs)]);
}

/** Starts the worker alone. It is ready when the API is: until then its database may not be. */
export function startWorker(services, environment, logs) {
  return startProgram(services, environment, { name: 'Worker', entry: 'dist/apps/worker/main.js', logs });
}

/** Starts the API alone. */
export function startApi(services, environment, logs) {
  return startProgram(services, environment, { name: 'API', entry: 'dist/apps/api/main.js', logs });
}

function startProgram(services, environment, { name, entry, logs }) {
  const file = logs && join(logs, `${name.toLowerCase()}.log`);
  const out = file ? openSync(file, 'w', 0o600) : 'inherit';
  const answers = () => answersOk(`http://127.0.0.1:${environment.PORT}/health/ready`);
  return services.start({
    name,
    rank: 2,
    whyNot: () => (file ? lastLines(readFileSync(file, 'utf8')) : ''),
    launch: () =>
      spawn(process.execPath, [entry], {
        cwd: root,
        env: environment,
        detached: true,
        stdio: ['ignore', out, out, 'ipc'],
      }),
    ready: (alive) => until(answers, { alive, limit: 90, what: 'The API' }),
  });
}

/** Whether an address answers well within two seconds. */
async function answersOk(url) {
  try {
    const { ok, body } = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await body?.cancel();
    return ok;
  } catch {
    return false;
  }
}
