import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this repository, without a slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** What this installation keeps for itself: database, secret, logs, and who is running. */
export const dataFolder = join(root, '.data');

export const isRoot = process.getuid?.() === 0;

/** A program that came with the packages. */
export const tool = (name) => join(root, 'node_modules', '.bin', name);

/** Makes the data folder. Root lets others pass through it, because Postgres then runs as somebody else. */
export function makeDataFolder() {
  mkdirSync(join(dataFolder, 'log'), { recursive: true });
  chmodSync(dataFolder, isRoot ? 0o711 : 0o700);
  return dataFolder;
}
