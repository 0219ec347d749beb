import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { dataFolder, makeDataFolder, root } from './paths.mjs';

const note = join(dataFolder, 'postgres-location.txt');
const mark = createHash('sha256').update(root).digest('hex').slice(0, 12);

/**
 * A folder outside this repository, for a root whose repository nobody else can reach: Postgres and its data
 * must be where another account can. `.data/postgres-location.txt` says where that is; the folder says whose
 * it is. When the repository has moved, its shelter comes along.
 */
export function shelter() {
  const folder = join('/var/lib', `consilia-${mark}`);
  const before = sheltered();
  if (before && before !== folder && !existsSync(folder) && !existsSync(ownerOf(before)))
    renameSync(before, folder);
  mkdirSync(folder, { recursive: true });
  const { uid, mode } = statSync(folder);
  if (uid !== 0 || (mode & 0o022) !== 0)
    throw new Failure(`${folder} belongs to somebody else, or others may write there. Take it away first.`);
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, 'belongs-to.txt'), `${root}\n`);
  makeDataFolder();
  writeFileSync(note, `${folder}\n`);
  return folder;
}

/** The shelter in use, or nothing. */
export function sheltered() {
  if (!existsSync(note)) return undefined;
  const folder = readFileSync(note, 'utf8').trim();
  return existsSync(folder) ? folder : undefined;
}

function ownerOf(folder) {
  const file = join(folder, 'belongs-to.txt');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : folder;
}
