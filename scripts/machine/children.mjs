import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { stripVTControlCharacters } from 'node:util';
import { Failure } from './failure.mjs';
import { root } from './paths.mjs';

const running = new Set();

/**
 * Runs a program to its end and gives its exit code and what it said. It leads a process group of its own, so
 * that Ctrl-C reaches it only through us, and so that what it started ends with it.
 */
export function run(command, args, { env = process.env, cwd = root, live = false, limit, uid, gid } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env,
      cwd,
      uid,
      gid,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said = [];
    const hear = (to) => (chunk) => {
      said.push(chunk);
      if (live) to.write(chunk);
    };
    let late = false;
    const alarm = limit && setTimeout(() => ((late = true), endGroup(child)), limit * 1_000);
    const done = (code) => {
      clearTimeout(alarm);
      running.delete(child);
      const output = Buffer.concat(said).toString();
      resolve({ code, output: late ? `${output}\nStopped after ${limit} s.` : output });
    };
    running.add(child);
    child.stdout.on('data', hear(process.stdout));
    child.stderr.on('data', hear(process.stderr));
    child.on('error', (error) => done((said.push(Buffer.from(`${error.message}\n`)), 127)));
    child.on('close', (code, signal) => done(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

/** Runs a program that must succeed; otherwise fails with what it said last. */
export async function must(what, command, args, options) {
  const { code, output } = await run(command, args, options);
  if (code !== 0) throw new Failure(`${what} failed (exit code ${code}).\n${lastLines(output)}`);
  return output;
}

/** Ends every program that `run` is waiting for. */
export function endRunning() {
  for (const child of running) endGroup(child);
}

function endGroup(child) {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

const isForeignFrame = (line) => /^\s+at .*(node_modules|node:internal)/.test(line);

/** What a program said last, without its colours and without the places in packages from which it said so. */
export const lastLines = (text, count = 40) =>
  stripVTControlCharacters(text)
    .trimEnd()
    .split('\n')
    .filter((line) => !isForeignFrame(line))
    .slice(-count)
    .join('\n');
