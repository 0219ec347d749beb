import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { Failure } from './failure.mjs';
import { isRoot } from './paths.mjs';

/**
 * Postgres refuses to be run by root. This is who runs it instead: the owner of the data, where there is some,
 * else the system's postgres, else nobody. Empty for anyone but root, who run it themselves. No user is made.
 */
export function accountFor(data) {
  if (!isRoot) return {};
  const { uid, gid } = statSync(data, { throwIfNoEntry: false }) ?? { uid: 0 };
  if (uid !== 0) return { uid, gid };
  for (const name of ['postgres', 'nobody']) {
    const [user, group] = ['-u', '-g'].map((what) => spawnSync('id', [what, name], { encoding: 'utf8' }));
    if (user.status === 0 && Number(user.stdout) !== 0)
      return { uid: Number(user.stdout), gid: Number(group.stdout) };
  }
  throw new Failure(
    'Postgres cannot be run by root, and this system has neither a user postgres nor nobody.',
  );
}

/** Whether this account gets through to a folder, for which it must pass through all folders above. */
export function reaches(account, folder) {
  const question = 'test -r "$1" && test -x "$1"';
  return spawnSync('/bin/sh', ['-c', question, 'sh', folder], { ...account, cwd: '/' }).status === 0;
}

/** Whether this account may pass through a folder. */
export function passes(account, folder) {
  return spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', folder], { ...account, cwd: '/' }).status === 0;
}
