// The engine's thread from its sources: what the build does to them is done as they are loaded.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { transformSync } = require('@swc/core');

const root = join(__dirname, '..', '..');
const { $schema, ...swc } = JSON.parse(readFileSync(join(root, '.swcrc'), 'utf8'));
const options = { ...swc, swcrc: false, jsc: { ...swc.jsc, baseUrl: root } };

require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), { ...options, filename });
  module._compile(code, filename);
};
require('../../libs/selection/engine/thread.ts');
