import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { getConfig } from '@lingui/conf';
import { lingui } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import react from '@vitejs/plugin-react';
import { build, defineConfig, type Plugin } from 'vite';

import { chunkGroups } from './building/chunks.ts';
import { withinBudget } from './building/budgets.ts';
import { compiledOnce } from './building/compiled-once.ts';
import { withoutServersPart } from './building/servers-part.ts';
import { madeWhenAsked } from './building/made-when-asked.ts';
import { noRuntimeFile } from './building/runtime.ts';
import { wordsOfParts } from './building/words.ts';

const root = import.meta.dirname;
const configPath = join(root, 'lingui.config.ts');
const api = process.env['API_URL'] ?? 'http://127.0.0.1:3000';

/** The oldest that the pages are made for. */
const browsers = ['chrome109', 'firefox115', 'safari15.4'];

const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

/** Writes a .gz and a .br beside every file worth it, so that the server compresses nothing while it runs. */
const precompressed = (): Plugin => ({
  name: 'precompressed',
  apply: 'build',
  enforce: 'post',
  // From what was written: other plugins change the bundle until the very end.
  writeBundle({ dir = '' }, bundle) {
    for (const name of Object.keys(bundle)) {
      const file = join(dir, name);
      const bytes = readFileSync(file);
      if (!/\.(js|css|html|svg|json)$/.test(name) || bytes.length < 600) continue;
      writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
      writeFileSync(`${file}.br`, brotliCompressSync(bytes, quality));
    }
  },
});

/** Writes down which file each source has gone into, and what that file brings along: for whoever sends pages. */
const filesOfPages = (): Plugin => ({
  name: 'files-of-pages',
  apply: 'build',
  enforce: 'post',
  writeBundle({ dir = '' }, bundle) {
    const chunks = Object.values(bundle).filter((it) => it.type === 'chunk');
    const files = chunks.map(({ fileName, imports, viteMetadata }) => [
      fileName,
      { imports, css: [...(viteMetadata?.importedCss ?? [])] },
    ]);
    const sources = chunks.flatMap(({ fileName, moduleIds }) =>
      moduleIds.filter((it) => it.startsWith(`${root}/`)).map((it) => [relative(root, it), fileName]),
    );
    const entry = chunks.find(({ moduleIds }) => moduleIds.includes(join(root, 'main.tsx')))?.fileName ?? '';
    const said = { entry, sources: Object.fromEntries(sources), files: Object.fromEntries(files) };
    writeFileSync(join(dir, 'pages.json'), JSON.stringify(said));
  },
});

/** What is too large to be fetched before somebody wants it: the drafter's editor, and other languages. */
const onDemand = /\/(?:rich-editor|messages)-/;

/**
 * Builds what keeps pages for reading without a connection, as one file of its own, and tells it which files there
 * are. With other files it is another, so that browsers notice.
 */
const serviceWorker = (): Plugin => ({
  name: 'service-worker',
  apply: 'build',
  enforce: 'post',
  async writeBundle({ dir = '' }, bundle) {
    const files = Object.keys(bundle).filter((it) => /\.(js|css)$/.test(it) && !onDemand.test(it));
    await build({
      configFile: false,
      logLevel: 'warn',
      define: { FILES: JSON.stringify(files.map((it) => `/${it}`)) },
      build: {
        outDir: dir,
        emptyOutDir: false,
        target: ['es2020', ...browsers],
        lib: {
          entry: join(root, 'service-worker', 'worker.ts'),
          formats: ['iife'],
          name: 'worker',
          fileName: () => 'service-worker.js',
        },
      },
    });
  },
});

/** Fails the build when a page says something that the English catalogue does not hold: it would show as a code. */
function everyMessageExtracted(): Plugin {
  const known = new Set<string>();
  return {
    name: 'every-message-extracted',
    apply: 'build',
    enforce: 'post',
    buildStart() {
      const catalogue = readFileSync(join(root, 'locales', 'en', 'messages.po'), 'utf8');
      for (const [, id] of catalogue.matchAll(/^#\. js-lingui-id: (\S+)$/gm)) known.add(id ?? '');
    },
    transform(code, id) {
      if (!id.startsWith(root) || !/\.tsx?$/.test(id)) return;
      const used = [...code.matchAll(/\bid: ?"([\w+/]{6})"/g)].map(([, it]) => it ?? '');
      const missing = used.filter((it) => !known.has(it));
      if (missing.length > 0)
        this.error(
          `${id}: messages not in the catalogue (${missing.join(', ')}); run npx lingui extract --config apps/web/lingui.config.ts`,
        );
    },
  };
}

/** Preact does what the client needs of React in a sixth of the bytes. While one develops, React says more. */
const lean = {
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react-dom/client': 'preact/compat/client',
  'react-dom/server': 'preact-render-to-string',
  'react-dom': 'preact/compat',
  react: 'preact/compat',
};

export default defineConfig(({ command, isSsrBuild }) => ({
  root,
  publicDir: false,
  plugins: [
    babel({
      plugins: [['@lingui/babel-plugin-lingui-macro', { linguiConfig: getConfig({ configPath }) }]],
      include: /apps\/web\/.*\.tsx?$/,
    }),
    react(),
    wordsOfParts(root, isSsrBuild || command === 'serve'),
    ...(command === 'build' ? compiledOnce(lingui({ configPath })) : lingui({ configPath })),
    everyMessageExtracted(),
    withoutServersPart(),
    ...(isSsrBuild
      ? []
      : [
          madeWhenAsked(join(root, 'app', 'when-asked.ts')),
          noRuntimeFile(),
          filesOfPages(),
          precompressed(),
          withinBudget(root),
          serviceWorker(),
        ]),
  ],
  resolve: {
    alias: {
      '@lib/contracts': join(root, '..', '..', 'libs', 'contracts', 'index.ts'),
      '@web': root,
      ...(command === 'build' ? lean : {}),
    },
  },
  // The server's half is one file that brings everything it needs.
  ssr: { noExternal: true },
  build: {
    outDir: join(root, '..', '..', 'dist', isSsrBuild ? 'web-server' : 'web'),
    emptyOutDir: true,
    ...(isSsrBuild
      ? { ssr: 'server.tsx', rolldownOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs' } } }
      : {
          rolldownOptions: {
            // Every page names all files: what is by chance in their names no gzip makes smaller.
            output: { codeSplitting: { groups: chunkGroups }, chunkFileNames: 'assets/[name]-[hash:7].js' },
            // Nothing here has getters that do anything: what only gathers objects goes when nobody asks for it.
            treeshake: {
              propertyReadSideEffects: false,
              // Contracts only say what there is: what nobody asks for of them need not come along.
              moduleSideEffects: [{ test: /libs\/contracts\//, sideEffects: false }],
            },
          },
        }),
    target: ['es2020', ...browsers],
    // What these browsers know of styles stays as it is: they need no list of the languages that run from the right.
    cssTarget: browsers,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: {
      '/api': api,
      '/health': api,
      // The page is ours to show; what is posted to its address is not.
      '/unsubscribe': { target: api, bypass: (asked) => (asked.method === 'POST' ? undefined : asked.url) },
      '/socket.io': { target: api, ws: true },
    },
  },
}));
