import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';

export { until } from './until';

const root = join(__dirname, '..', '..');
/** One for each worker of the tests: none builds what another is starting. */
const folder = join(root, '.data', `built-for-tests-${process.env['JEST_WORKER_ID'] ?? '1'}`);

/** Builds the programs as they are now, for tests that start them as processes of their own. */
export async function build(): Promise<void> {
  const swc = join(root, 'node_modules', '.bin', 'swc');
  const from = ['apps/api', 'apps/worker', 'libs', 'migrations'];
  await promisify(execFile)(swc, [...from, '-d', folder, '--config-file', '.swcrc'], { cwd: root });
}

/** Starts one of the programs; it dies with the test that started it. */
export function start(app: 'api' | 'worker', settings: Record<string, string> = {}): ChildProcess {
  const env = { ...process.env, LOG_LEVEL: 'error', ...settings };
  const program = join(folder, 'apps', app, 'main.js');
  return spawn(process.execPath, [program], {
    env,
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

/** Ends a process without a word, as a power cut would. */
export const kill = (child: ChildProcess): Promise<void> => end(child, 'SIGKILL');

/** Asks a process to end, as whoever installs the next version does, and waits until it has. */
export const stop = (child: ChildProcess): Promise<void> => end(child, 'SIGTERM');

async function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
