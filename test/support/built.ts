import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';

export { until } from './until';

const root = join(__dirname, '..', '..');
/** One for each run of specs: none builds what another is starting. Whoever began the run removes it. */
export const programsFolder = process.env['PROGRAMS_DIR'] ?? join(root, '.data', 'built-for-tests');
let built: Promise<unknown> | undefined;

/** Builds the programs as they are now, once for all files of a run that start them as processes of their own. */
export async function build(): Promise<void> {
  const swc = join(root, 'node_modules', '.bin', 'swc');
  const from = ['apps/api', 'apps/worker', 'libs', 'migrations', 'seeds'];
  built ??= promisify(execFile)(swc, [...from, '-d', programsFolder, '--config-file', '.swcrc'], {
    cwd: root,
  });
  await built;
}

/** Starts one of the programs; it dies with the test that started it. */
export function start(app: 'api' | 'worker', settings: Record<string, string> = {}): ChildProcess {
  const env = { ...process.env, LOG_LEVEL: 'error', ...settings };
  const program = join(programsFolder, 'apps', app, 'main.js');
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
