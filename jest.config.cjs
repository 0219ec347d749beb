const { readFileSync } = require('node:fs');
const { $schema, ...swc } = JSON.parse(readFileSync(`${__dirname}/.swcrc`, 'utf8'));
// Jest resolves the aliases itself; swc would make them absolute.
delete swc.jsc.paths;
delete swc.jsc.baseUrl;
swc.swcrc = false;

// Packages that ship as ES modules only: Jest on Node 20 cannot require() them, so they are transformed.
const esm = [
  '@nestjs',
  '@standard-schema',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@tokenizer',
  '@borewit',
  'uuid',
  'canonicalize',
  'postal-mime',
  'node-diff3',
  'diff-match-patch-es',
  'openid-client',
  'oauth4webapi',
  'jose',
];

module.exports = {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/support/database.ts',
  setupFiles: ['reflect-metadata'],
  testMatch: [
    '<rootDir>/libs/**/*.spec.ts',
    '<rootDir>/apps/web/**/*.spec.ts',
    '<rootDir>/test/**/*.spec.ts',
    '<rootDir>/test/support/lane.cjs',
  ],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data'],
  moduleNameMapper: { '^@lib/(.*)$': '<rootDir>/libs/$1', '^@web/(.*)$': '<rootDir>/apps/web/$1' },
  transform: { '\\.(ts|js|mjs)$': ['@swc/jest', swc] },
  transformIgnorePatterns: [`/node_modules/(?!(${esm.join('|')})/)`],
  testTimeout: 60_000,
};
