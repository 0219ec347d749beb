import { spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { lastLines, must } from './children.mjs';
import { Failure } from './failure.mjs';
import { commandOf, end, markOf } from './processes.mjs';
import { until } from './services.mjs';

const major = '18';

/**
 * A backend keeps the memory of a statement for the next: by its habit glibc gives back what lies on top, and each page
 * of it is then faulted in anew, which for a large statement takes longer than the statement. Bytes.
 */
const memory = {
  MALLOC_TRIM_THRESHOLD_: '67108864',
  MALLOC_TOP_PAD_: '1048576',
  MALLOC_MMAP_THRESHOLD_: '33554432',
};

/** Nothing of the caller's own Postgres settings may reach ours. */
const environment = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC', ...memory };

/** Parameters of statements stay out of the log: they hold nominations and ballots. */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  log_statement: 'none',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/** Makes a cluster. It gets its name only when it is complete, so that a broken-off start leaves no half one. */
export async function makeCluster({ account, programs, data, password }) {
  if (existsSync(data)) return checkCluster(data);
  const [making, secret] = [`${data}.new`, `${data}.password`];
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { mode: 0o700, recursive: true });
  writeFileSync(secret, password, { mode: 0o600 });
  if (account.uid !== undefined) for (const it of [making, secret]) chownSync(it, account.uid, account.gid);
  const flags = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const access = ['--auth=scram-sha-256', '--username=postgres', `--pwfile=${secret}`, '--no-instructions'];
  try {
    await must('initdb', join(programs, 'bin', 'initdb'), [`--pgdata=${making}`, ...flags, ...access], {
      ...account,
      env: environment,
      cwd: '/',
    });
  } finally {
    rmSync(secret, { force: true });
  }
  renameSync(making, data);
}

function checkCluster(data) {
  const version = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  if (version !== major)
    throw new Failure(`The database in ${data} was made by Postgres ${version}; this is Postgres ${major}.`);
}

/**
 * Sees to it that nobody holds the cluster. A Postgres that a dead starter left is stopped. Its lock file is
 * taken away only when the number in it has gone to some other process; all else Postgres settles itself.
 */
export async function releaseCluster(data) {
  const lock = join(data, 'postmaster.pid');
  if (!existsSync(lock)) return;
  const pid = Number(readFileSync(lock, 'utf8').split('\n')[0]);
  const mark = markOf(pid);
  if (mark === null) return;
  if (!commandOf(pid).includes(data)) return rmSync(lock, { force: true });
  await end(pid, mark, 'SIGINT');
  console.log('Stopped a database that an earlier run left behind.');
}

/** Starts Postgres on a cluster and waits until `answers` says that it can be talked to. */
export async function startPostgres(services, { account, programs, data, port, log, answers, extra = {} }) {
  mkdirSync(dirname(log), { recursive: true });
  const out = openSync(log, 'w', 0o600);
  chmodSync(log, 0o600);
  const given = Object.entries({ ...settings, ...extra }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const launch = () =>
    spawn(join(programs, 'bin', 'postgres'), ['-D', data, '-p', String(port), ...given], {
      ...account,
      env: environment,
      cwd: '/',
      detached: true,
      stdio: ['ignore', out, out],
    });
  await services.start({
    name: 'Postgres',
    signal: 'SIGINT',
    launch,
    ready: (alive) => until(answers, { alive, limit: 120, what: 'Postgres' }),
    whyNot: () => `${basename(log)} says:\n${lastLines(readFileSync(log, 'utf8'), 10)}`,
  });
}
