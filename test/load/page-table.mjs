// What the visits of a page were like, beside what a page of as many bytes and nothing to do takes on the same line.
import { visit } from './lines.mjs';
import { median } from './table.mjs';

const widths = [10, 8, 9, 8, 9, 8, 8, 8, 8, 7, 6, 10, 8];
const row = (...cells) =>
  console.log(
    cells.map((it, i) => (i === 0 ? String(it).padEnd(widths[i]) : String(it).padStart(widths[i]))).join(''),
  );
const seconds = (it) => (it / 1_000).toFixed(2);
const kilobytes = (it) => (it / 1_024).toFixed(1);

/** The middle of several visits, measure by measure. */
function middle(visits) {
  const names = Object.keys(visits[0]);
  return Object.fromEntries(names.map((name) => [name, median(visits.map((it) => it[name] ?? 0))]));
}

/** Visits each page on each line so many times, in turns with a plain page of the same bytes. */
export async function measurePages({ browser, storageState, plain }, pages, lines, rounds) {
  const results = [];
  for (const line of lines)
    for (const { name, address, style } of pages)
      for (const isRepeat of [false, true]) {
        const [visits, firsts, wholes] = [[], [], []];
        for (let round = 0; round < rounds; round++) {
          const seen = await visit(browser, storageState, { address, line, isRepeat });
          visits.push(seen);
          const plainOf = (bytes) => visit(browser, undefined, { address: `${plain}/?bytes=${bytes}`, line });
          firsts.push(await plainOf(seen.html));
          wholes.push(await plainOf(Math.max(seen.bytes, seen.html)));
        }
        const [seen, first, whole] = [visits, firsts, wholes].map(middle);
        const bare = { first: first.first, usable: whole.usable };
        results.push({ line, name, isRepeat, style, ...seen, bare });
      }
  return results;
}

const beside = (value, bare, most) => [
  seconds(value),
  `${(value / bare).toFixed(1)}x${most !== undefined && value / 1_000 > most ? '!' : ''}`,
];

/** Tells all of it. Times are told and never held against anything: they are this machine's, and of this moment. */
export function tellPages(results) {
  for (const line of new Set(results.map((it) => it.line))) {
    const { first, usable, blocked } = line.most;
    const aims = [
      first && `first text ${first} s, usable ${usable} s cold and 3 s repeat`,
      blocked && `blocked ${blocked} ms`,
    ].filter(Boolean);
    console.log(`\n${line.name}${aims.length === 0 ? '' : ` (aim: ${aims.join(', ')}; ! is beyond)`}`);
    row(
      'page',
      '',
      'first s',
      'bare',
      'usable s',
      'bare',
      'KB',
      'html',
      'script',
      'style',
      'asks',
      'blocked',
      'shift',
    );
    for (const it of results.filter((one) => one.line === line))
      row(
        it.name,
        it.isRepeat ? 'repeat' : 'cold',
        ...beside(it.first, it.bare.first, first),
        ...beside(it.usable, it.bare.usable, it.isRepeat ? first && 3 : usable),
        kilobytes(it.bytes),
        kilobytes(it.html),
        kilobytes(it.script),
        kilobytes(it.style),
        it.requests,
        `${it.blocked.toFixed(0)} ms${it.blocked > blocked ? '!' : ''}`,
        it.shift.toFixed(3),
      );
  }
}
