import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { getConfig } from '@lingui/conf';
import { lingui } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import react from '@vitejs/plugin-react';
import { build, defineConfig, type Plugin } from 'vite';

const root = import.meta.dirname;
const configPath = join(root, 'lingui.config.ts');
const api = process.env['API_URL'] ?? 'http://127.0.0.1:3000';

const target = ['es2020', 'chrome109', 'firefox115', 'safari15.4'];

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
      moduleIds
        .filter((it) => it.startsWith(`${root}/`))
        .map((it) => [relative(root, it.replace(/\?.*$/, '')), fileName]),
    );
    const entry = chunks.find(({ isEntry }) => isEntry)?.fileName ?? '';
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
        target,
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
const everyMessageExtracted = (): Plugin => ({
  name: 'every-message-extracted',
  apply: 'build',
  enforce: 'post',
  transform(code, id) {
    if (!id.startsWith(root) || !/\.tsx?$/.test(id)) return;
    const known = readFileSync(join(root, 'locales', 'en', 'messages.po'), 'utf8');
    const used = [...code.matchAll(/\bid: ?"([\w+/]{6})"/g)].map(([, it]) => it ?? '');
    const missing = used.filter((it) => !known.includes(`js-lingui-id: ${it}\n`));
    if (missing.length > 0)
      this.error(
        `${id}: messages not in the catalogue (${missing.join(', ')}); run npx lingui extract --config apps/web/lingui.config.ts`,
      );
  },
});

/** What only those need who write the text: nobody else is to wait for it. */
const drafting =
  /advice\/(rich-|edit-|working-|wording-|paragraph-(acts|add|edit)|round-(forms|panel)|issue-|kind-|link-|lease|meanwhile|drafting)/;
/** A folder within the slice is a page of its own, and comes by itself. */
const inAdvice = /apps\/web\/advice\/[^/]+$/;

/** A page on a slow line stands the sooner the fewer files it has to ask for: what all need is one, and so is what a slice's pages share. */
const groups = [
  {
    name: 'shared',
    priority: 3,
    test: /rolldown[/-]runtime|node_modules\/(preact|@tanstack|@lingui|zod|wouter|regexparam|mitt|use-sync)|libs\/contracts|apps\/web\/(app|ui)\//,
  },
  // What is kept on the device, for every page that has something to keep; loaded when one has.
  {
    name: 'kept',
    priority: 2,
    test: /node_modules\/idb-keyval|apps\/web\/kept\/(store|last-breath|form|outbox|delivery|sending|leaving)/,
  },
  { name: 'advice', priority: 1, test: (id: string) => inAdvice.test(id) && !drafting.test(id) },
];

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
    lingui({ configPath }),
    everyMessageExtracted(),
    ...(isSsrBuild ? [] : [filesOfPages(), precompressed(), serviceWorker()]),
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
      : { rolldownOptions: { output: { advancedChunks: { groups } } } }),
    target,
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
