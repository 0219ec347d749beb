import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastLines, run } from './children.mjs';
import { Failure } from './failure.mjs';
import { root } from './paths.mjs';
import { step } from './progress.mjs';

const read = (...path) => {
  try {
    return JSON.parse(readFileSync(join(root, ...path), 'utf8'));
  } catch {
    return null;
  }
};

/** A package that some machines do without. */
const mayBeAbsent = (it) => it.optional || it.devOptional || it.extraneous || it.os || it.cpu || it.inBundle;

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes down what it has installed when it is
 * done, so an install that was broken off does not count, and one made by hand does.
 */
export function isInstalled() {
  const [asked, had] = [read('package-lock.json'), read('node_modules', '.package-lock.json')];
  if (!had) return false;
  if (!asked) return true;
  return Object.entries(asked.packages).every(([path, it]) => {
    const version = had.packages[path]?.version;
    return path === '' || it.link || version === it.version || (version === undefined && mayBeAbsent(it));
  });
}

/** Installs the packages, unless they are there. Says nothing when there is nothing to do. */
export async function install() {
  if (isInstalled()) return;
  await step('Installing packages', async () => {
    const options = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
    const clean = await run('npm', ['ci', ...options]);
    if (clean.code === 0) return;
    console.log('… npm ci did not succeed; trying npm install');
    const lenient = await run('npm', ['install', ...options]);
    if (lenient.code !== 0)
      throw new Failure(
        `The packages could not be installed.\n${lastLines(`${clean.output}\n${lenient.output}`)}`,
      );
  });
}
