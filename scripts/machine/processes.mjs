import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * A mark by which a process can be told from a later one with the same number: when it started, and in which
 * run of the machine. Null when there is no such process, or it has ended and nobody has taken note yet.
 */
export function markOf(pid) {
  if (process.platform !== 'linux') {
    const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
    return stdout?.trim() || null;
  }
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z') return null;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[19]}`;
  } catch {
    return null;
  }
}

/** The command line of a process, or nothing. */
export function commandOf(pid) {
  try {
    if (process.platform === 'linux')
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
  } catch {
    return '';
  }
}

const grace = 20_000;

/** How to insist. SIGINT is for Postgres, which can still be told to drop everything (SIGQUIT) before a kill. */
const insisting = { SIGINT: ['SIGINT', 'SIGQUIT', 'SIGKILL'], SIGTERM: ['SIGTERM', 'SIGKILL'] };

/** Asks a process to end, and ends it when it has not after a while. Does nothing to another with its number. */
export async function end(pid, mark, signal = 'SIGTERM') {
  const alive = () => mark !== null && markOf(pid) === mark;
  for (const next of insisting[signal]) {
    if (!alive()) return;
    try {
      process.kill(pid, next);
    } catch (error) {
      if (error.code === 'ESRCH') return;
      throw error;
    }
    for (const until = Date.now() + grace; alive() && Date.now() < until;) await pause(50);
  }
}
