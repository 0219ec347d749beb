// The two servers that are measured side by side: the app, and one that does nothing but insert and emit.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { appEnvironment, startApi } from '../../scripts/machine/app.mjs';
import { freePort } from '../../scripts/machine/ports.mjs';
import { until } from '../../scripts/machine/services.mjs';
import { bareEnvironment } from '../../scripts/machine/settings.mjs';

const program = (name) => fileURLToPath(new URL(name, import.meta.url));

/** In a test the app writes no line a request and counts no requests a minute: sixteen people ask here for sixteen hundred. */
const measured = { NODE_ENV: 'test', LOG_LEVEL: 'warn', NO_REDIS: '1' };

/** What the measured app and its migrations are told. */
export async function measuredEnvironment(databaseUrl) {
  const port = await freePort();
  const secret = randomBytes(32).toString('hex');
  const given = { ...bareEnvironment(), ...measured };
  return appEnvironment(given, { port, baseUrl: `http://127.0.0.1:${port}`, databaseUrl, secret });
}

/** Starts the API as it was built. */
export async function startMeasuredApi({ services, folder }, environment, headOf) {
  const { child } = await startApi(services, environment, folder);
  return { name: 'app', port: Number(environment.PORT), pid: child.pid, headOf };
}

/** Starts the bare server, on the same database. */
export async function startBare({ services }, databaseUrl) {
  const port = await freePort();
  const env = { ...bareEnvironment(), DATABASE_URL: databaseUrl, PORT: String(port) };
  const { child } = await services.start({
    name: 'Bare server',
    rank: 2,
    launch: () =>
      spawn(process.execPath, [program('bare.mjs')], {
        env,
        detached: true,
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      }),
    ready: (alive) => until(() => listens(port), { alive, limit: 30, what: 'The bare server' }),
  });
  return { name: 'bare', port, pid: child.pid, headOf: async () => 0 };
}

/** Starts the process in which the followers' sockets are: their work is not to be counted as ours. */
export async function startFollowers({ services }) {
  let child;
  const launch = () =>
    (child = spawn(process.execPath, [program('followers.mjs')], {
      env: bareEnvironment(),
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    }));
  await services.start({ name: 'Followers', rank: 3, launch, ready: async () => {} });
  const tell = (what) => child.send(what);
  const ask = (what) =>
    new Promise((done, fail) => {
      child.once('message', ({ result, error }) => (error ? fail(new Error(error)) : done(result)));
      tell({ ...what, asked: true });
    });
  return { ask, tell };
}

function listens(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => (socket.destroy(), resolve(true)));
    socket.on('error', () => resolve(false));
  });
}
