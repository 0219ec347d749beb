import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { lines } from '../test/load/lines.mjs';
import { measurePages, tellPages } from '../test/load/page-table.mjs';
import { Reader } from '../test/load/reader.mjs';
import { count } from '../test/load/table.mjs';
import { measureWire } from '../test/load/wire.mjs';
import { build } from './machine/built.mjs';
import { endRunning } from './machine/children.mjs';
import { findChromium } from './machine/chromium.mjs';
import { explain, Failure } from './machine/failure.mjs';
import { install } from './machine/install.mjs';
import { freePort } from './machine/ports.mjs';
import { step } from './machine/progress.mjs';
import { bareEnvironment, checkMachine } from './machine/settings.mjs';
import { onStop } from './machine/stopping.mjs';
import { temporaryMachine } from './machine/temporary.mjs';
import { prepareDemo, startDemo } from './testing/demo.mjs';

/**
 * Opens the pages of the demonstration on slow lines, and tells how soon they can be read and used. Times are told
 * beside those of a plain page of the same bytes, and none fails: they are this machine's. What is counted does: bytes
 * and requests are the same everywhere.
 */
const usage = 'npm run bench:pages [-- --rounds=3 --idle=60]';
const most = {
  html: 25,
  script: 115,
  style: 8,
  requests: 4,
  bytes: 140,
  repeat: 25,
  event: 500,
  thinEvent: 250,
  changes: 10,
  idle: 1.7,
};
const plainPages = fileURLToPath(new URL('../test/load/plain-page.mjs', import.meta.url));

let machine, browser;

async function leave(code) {
  endRunning();
  await browser?.close().catch(() => {});
  await machine?.stop();
  process.exit(code);
}

function read(asked) {
  const given = Object.fromEntries(
    asked.map((it) => /^--(rounds|idle)=([1-9]\d{0,2})$/.exec(it)?.slice(1) ?? ['?']),
  );
  if ('?' in given) throw new Failure(`Not understood. ${usage}`);
  return { rounds: Number(given.rounds ?? 3), idle: Number(given.idle ?? 60) };
}

async function startPlainPages() {
  const port = await freePort();
  const launch = () =>
    spawn(process.execPath, [plainPages], {
      env: { ...bareEnvironment(), PORT: String(port) },
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
  await machine.services.start({ name: 'Plain pages', rank: 2, launch, ready: async () => {} });
  return `http://127.0.0.1:${port}`;
}

async function prepare(chromium) {
  machine = await temporaryMachine({ redis: false });
  const { baseUrl } = await startDemo(machine, await prepareDemo(machine, 'pages'));
  const { chromium: browsers } = await import('@playwright/test');
  const args = [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-background-networking',
  ];
  browser = await browsers.launch({ executablePath: chromium, args });
  return { reader: await Reader.signIn(baseUrl, 'member'), plain: await startPlainPages() };
}

const gzipped = (text) => gzipSync(text, { level: 9 }).length;
const kilobytes = (bytes) => bytes / 1_024;

/** The pages to measure, each with what it weighs as HTML, and what of that says how it looks. */
async function weigh(reader) {
  const weighed = reader.pages().map(async (page) => {
    const html = await reader.text(page.address);
    const [, style = ''] = /<style[^>]*>(.*?)<\/style>/s.exec(html) ?? [];
    return { ...page, weight: gzipped(html), style: gzipped(style) };
  });
  return Promise.all(weighed);
}

/** What is counted: the same on every machine. Tells whether all of it is within its limit. */
async function tellCounts(reader, pages, results, { idle }) {
  const plain = await step('Following over a line', () =>
    measureWire(reader.line, { isThin: false, idleSeconds: idle }),
  );
  const thin = await step('Following over a thin line', () =>
    measureWire(reader.line, { isThin: true, idleSeconds: 1 }),
  );
  const [cold, repeat] = [false, true].map((isRepeat) => results.filter((it) => it.isRepeat === isRepeat));
  const largest = (all, measure) => Math.max(...all.map((it) => it[measure]));
  console.log('\ncounted');
  return [
    count('  the largest page as HTML, KB of gzip', kilobytes(largest(pages, 'weight')), { most: most.html }),
    count('  KB of script, the largest page', kilobytes(largest(cold, 'script')), { most: most.script }),
    count('  KB of style, the largest page', kilobytes(largest(pages, 'style')), { most: most.style }),
    count('  requests before a page can be used', largest(cold, 'requests'), { most: most.requests }),
    count('  KB until then, the largest page', kilobytes(largest(cold, 'bytes')), { most: most.bytes }),
    count('  KB of a repeat visit', kilobytes(largest(repeat, 'bytes')), { most: most.repeat }),
    count('  bytes of a comment to each who follows', plain.event, { most: most.event }),
    count('  the same on a thin line', thin.event, { most: most.thinEvent }),
    count('  KB an hour of an idle line', kilobytes(plain.idle), { most: most.idle }),
    count('  KB of gzip: the fullest day, caught up', kilobytes(gzipped(await reader.fullestDay())), {
      most: most.changes,
    }),
  ].every(Boolean);
}

async function bench(asked) {
  const options = read(asked);
  checkMachine();
  await install();
  await build();
  const { reader, plain } = await prepare(await findChromium());
  const pages = await weigh(reader);
  const results = await step('Visiting pages', () =>
    measurePages({ browser, storageState: reader.storageState, plain }, pages, lines, options.rounds),
  );
  tellPages(results);
  return tellCounts(reader, pages, results, options);
}

onStop(() => leave(1));

bench(process.argv.slice(2)).then(
  (isAsItMustBe) => leave(isAsItMustBe ? 0 : 1),
  (error) => {
    explain(error);
    return leave(1);
  },
);
