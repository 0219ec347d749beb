import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { must } from './children.mjs';
import { root, tool } from './paths.mjs';
import { step } from './progress.mjs';

const shared = ['package.json', 'package-lock.json', 'scripts/machine/built.mjs'];

export const serverFolders = ['apps/api', 'apps/founding', 'apps/worker', 'libs', 'migrations', 'seeds'];

/** Where the tool for the messages finds its settings: it looks in the folder it is run in, and no further. */
export const webEnvironment = { LINGUI_CONFIG: join(root, 'apps', 'web', 'lingui.config.ts') };

/** The two halves of what is built: what each is made from, where it goes, and how. */
const halves = {
  server: {
    from: [...shared, '.swcrc', ...serverFolders],
    into: serverFolders,
    make: () => {
      const options = [
        '-d',
        'dist',
        '--config-file',
        '.swcrc',
        '--copy-files',
        '--ignore',
        '**/*.spec.ts',
        '-q',
      ];
      return must('The build of the server', tool('swc'), [...serverFolders, ...options]);
    },
  },
  web: {
    from: [
      ...shared,
      'apps/web',
      'libs/contracts',
      'lingui.config.ts',
      'lingui.config.js',
      'lingui.config.mjs',
    ],
    into: ['web', 'web-server'],
    make: async () => {
      const env = { ...process.env, ...webEnvironment, NODE_ENV: 'production', NO_COLOR: '1' };
      const how = ['build', '--config', 'apps/web/vite.config.ts'];
      await must('The build of the web client', tool('vite'), how, { env });
      await must('The build of its pages for the server', tool('vite'), [...how, '--ssr', 'server.tsx'], {
        env,
      });
    },
  },
};

const stamp = (half) => join(root, 'dist', `${half}.stamp`);

/** The files under a path, in one order; the path itself when it is a file; nothing when there is nothing. */
function filesUnder(path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [path];
  const below = readdirSync(join(root, path)).sort();
  return below.flatMap((name) => filesUnder(`${path}/${name}`));
}

/** A digest of everything a half is made from, with the names of the files. */
function sources({ from }) {
  const hash = createHash('sha256');
  for (const path of from.flatMap(filesUnder))
    hash.update(`${path}\0`).update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

function isBuilt(half, digest) {
  return existsSync(stamp(half)) && readFileSync(stamp(half), 'utf8') === digest;
}

/** Builds one half, unless it was built from just these sources. Tells whether it did. */
async function buildHalf(half, { always } = {}) {
  const digest = sources(halves[half]);
  if (!always && isBuilt(half, digest)) return false;
  await step(`Building the ${half === 'web' ? 'web client' : 'server'}`, async () => {
    rmSync(stamp(half), { force: true });
    for (const folder of halves[half].into)
      rmSync(join(root, 'dist', folder), { recursive: true, force: true });
    await halves[half].make();
    writeFileSync(stamp(half), digest);
  });
  return true;
}

export const buildServer = (options) => buildHalf('server', options);

export async function build(options) {
  await buildServer(options);
  await buildHalf('web', options);
}
