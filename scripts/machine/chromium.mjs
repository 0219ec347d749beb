import { existsSync } from 'node:fs';
import { lastLines, run } from './children.mjs';
import { Failure } from './failure.mjs';
import { onPath } from './on-path.mjs';
import { isRoot, tool } from './paths.mjs';

/** What has no window is the lighter one: it takes a third less of the processor. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const macintosh = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const limit = 300;

/** The Chromium for the browser tests: the one named, one that is there, or one that can be had. */
export async function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named))
    throw new Failure(`CHROME_PATH names ${named}, and there is no such file.`);
  const there = named ?? onPath(...names) ?? (existsSync(macintosh) ? macintosh : undefined);
  return there ?? (await fromDebian()) ?? (await fromPlaywright());
}

async function fromDebian() {
  if (!isRoot || !existsSync('/etc/debian_version')) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env, limit });
  for (const name of names.slice(0, 2)) {
    await run('apt-get', ['install', '-y', '--no-install-recommends', name], { env, limit });
    if (onPath(name)) return onPath(name);
  }
  return undefined;
}

async function fromPlaywright() {
  const { code, output } = await run(tool('playwright'), ['install', 'chromium'], { limit });
  const { chromium } = await import('@playwright/test');
  const program = chromium.executablePath();
  if (code === 0 && existsSync(program)) return program;
  throw new Failure(
    `The browser tests need Chromium, and none is here or can be had. Install it, or set CHROME_PATH.\n${lastLines(output, 10)}`,
  );
}
