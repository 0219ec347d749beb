import { defineConfig } from '@playwright/test';

/** Root's Chromium has no sandbox to go into. The other flags keep it from calling its maker. */
const flags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page lives for seconds: code made fast meanwhile costs more than it gives back.
  '--js-flags=--no-opt --no-maglev',
];

const program = process.env['CHROME_PATH'];
const report = process.env['BROWSER_REPORT'];

/** The browser tests share one running demonstration, so they take turns. `npm test` starts it and sets BASE_URL. */
export default defineConfig({
  testDir: 'test/browser',
  outputDir: 'test-results',
  workers: 1,
  retries: 0,
  // How long something takes is no subject here: other tests have the processor as well.
  timeout: 400_000,
  expect: { timeout: 30_000, toPass: { timeout: 30_000 } },
  forbidOnly: true,
  reporter: [['list'], ...(report ? [['json', { outputFile: report }] as const] : [])],
  use: {
    baseURL: process.env['BASE_URL'] ?? 'http://localhost:3000',
    actionTimeout: 60_000,
    screenshot: 'only-on-failure',
    trace: 'off',
    // Only where copies are what is tested: what a worker asks for, no test can stop or hold up.
    serviceWorkers: 'block',
    launchOptions: { args: flags, ...(program && { executablePath: program }) },
  },
});
