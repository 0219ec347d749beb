import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, openSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { onPath } from './on-path.mjs';
import { freePort } from './ports.mjs';
import { until } from './services.mjs';

/**
 * Starts a Redis of our own, where the machine has one, and gives its address; otherwise nothing. It keeps
 * nothing on disk: all it holds are hints about work that Postgres knows of. Its password goes in by its
 * standard input, so that no list of processes shows it.
 */
export async function startRedis(services, folder) {
  const program = onPath('redis-server');
  if (!program) return undefined;
  const port = await freePort();
  const password = randomBytes(16).toString('hex');
  mkdirSync(folder, { recursive: true });
  const log = openSync(join(folder, 'redis.log'), 'w');
  const settings = [
    'bind 127.0.0.1',
    `port ${port}`,
    `requirepass ${password}`,
    'save ""',
    'appendonly no',
    'maxmemory-policy noeviction',
  ].join('\n');
  const launch = () => {
    const child = spawn(program, ['-'], { cwd: folder, detached: true, stdio: ['pipe', log, log] });
    child.stdin.on('error', () => {});
    child.stdin.end(`${settings}\n`);
    return child;
  };
  await services.start({
    name: 'Redis',
    rank: 1,
    launch,
    ready: (alive) => until(() => answers(port, password), { alive, limit: 20, what: 'Redis' }),
  });
  return `redis://:${password}@127.0.0.1:${port}`;
}

function answers(port, password) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`AUTH ${password}\r\nPING\r\n`));
    const done = (answer) => (socket.destroy(), resolve(answer));
    let heard = '';
    socket.setTimeout(1_000, () => done(false));
    socket.on('error', () => done(false));
    socket.on('data', (chunk) => (heard += chunk).includes('+PONG') && done(true));
  });
}
