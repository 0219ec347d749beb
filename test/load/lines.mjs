// The lines and devices on which pages are measured, and the visit that is.

/** Kilobits a second, milliseconds of waiting, and how many times slower the processor is than this machine's. */
export const lines = [
  { name: '9 Mbps, 100 ms, 4x', kilobits: 9_000, latency: 100, slower: 4, most: {} },
  {
    name: '1.6 Mbps, 300 ms, 4x',
    kilobits: 1_600,
    latency: 300,
    slower: 4,
    most: { first: 1.5, usable: 2.8 },
  },
  {
    name: '400 kbps, 400 ms, 6x',
    kilobits: 400,
    latency: 400,
    slower: 6,
    most: { first: 2, usable: 6, blocked: 800 },
  },
];

const LONGEST_MS = 60_000;

/** Runs in the page before anything of it: notes when it answers, and what moves or blocks until then. */
function watch() {
  const seen = { living: null, shift: 0, blocked: 0 };
  window.seen = seen;
  new MutationObserver(() => {
    if (seen.living === null && document.documentElement?.dataset.living === '')
      seen.living = performance.now();
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-living'] });
  const each = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  each('layout-shift', (it) => (seen.shift += it.value));
  each('longtask', (it) => (seen.blocked += Math.max(0, it.duration - 50)));
}

/** Runs in the page: what it took to get there. */
function told() {
  const [page] = performance.getEntriesByType('navigation');
  const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null;
  const { living, shift, blocked } = window.seen;
  const usable = living ?? page.domContentLoadedEventEnd;
  const files = performance.getEntriesByType('resource').filter((it) => it.startTime < usable);
  const sum = (all, of) => all.reduce((total, it) => total + it[of], 0);
  const of = (ending) => files.filter(({ name }) => new URL(name).pathname.endsWith(ending));
  return {
    first,
    usable,
    shift,
    blocked,
    html: page.encodedBodySize,
    script: sum(of('.js'), 'encodedBodySize'),
    bytes: sum([page, ...files], 'transferSize'),
    requests: 1 + files.length,
  };
}

/** Goes to an address over a line of this kind, in a browser that has nothing kept or that has just been there. */
export async function visit(browser, storageState, { address, line, isRepeat = false }) {
  const context = await browser.newContext({ storageState, viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    const go = async () => {
      await page.goto(address, { timeout: LONGEST_MS });
      await page.waitForFunction(
        () => window.seen?.living !== null || !document.querySelector('script'),
        null,
        {
          timeout: LONGEST_MS,
        },
      );
      await page.waitForTimeout(500);
    };
    await page.addInitScript(watch);
    if (isRepeat) {
      await go();
      await page.goto('about:blank');
    }
    await client.send('Network.enable');
    const speed = (line.kilobits * 1_000) / 8;
    await client.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: line.latency,
      downloadThroughput: speed,
      uploadThroughput: speed,
    });
    await client.send('Emulation.setCPUThrottlingRate', { rate: line.slower });
    await go();
    return await page.evaluate(told);
  } finally {
    await context.close();
  }
}
