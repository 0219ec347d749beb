import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { getConfig } from '@lingui/conf';
import { lingui } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const root = import.meta.dirname;
const configPath = join(root, 'lingui.config.ts');
const api = process.env['API_URL'] ?? 'http://127.0.0.1:3000';

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

export default defineConfig({
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
    precompressed(),
  ],
  resolve: {
    alias: { '@lib/contracts': join(root, '..', '..', 'libs', 'contracts', 'index.ts'), '@web': root },
  },
  build: {
    outDir: join(root, '..', '..', 'dist', 'web'),
    emptyOutDir: true,
    target: ['es2020', 'chrome109', 'firefox115', 'safari15.4'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: {
      '/api': api,
      '/health': api,
      '/socket.io': { target: api, ws: true },
    },
  },
});
