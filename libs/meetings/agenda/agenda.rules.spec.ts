import fc from 'fast-check';
import type { AgendaItem } from '@lib/contracts';
import {
  changesBetween,
  isLate,
  minutesOf,
  numbered,
  objectionToIssue,
  objectionToItems,
} from './agenda.rules';

let ids = 0;
const item = (level: number, title: string, more: Partial<AgendaItem> = {}): AgendaItem => ({
  ...{ id: String(++ids), level, title, annotation: '', minutes: null, presenter: '' },
  ...{ visibility: 'group', documents: [], ...more },
});
const paper = (title: string) => ({ symbol: 'IAG/1', title, url: '' });

test('items are numbered by where they stand', () => {
  const items = [0, 0, 1, 1, 2, 2, 1, 0, 1].map((level, i) => item(level, `Item ${i}`));
  expect(numbered(items).map(({ number }) => number)).toEqual([
    '1',
    '2',
    '2.1',
    '2.2',
    '2.2.1',
    '2.2.2',
    '2.3',
    '3',
    '3.1',
  ]);
  expect(numbered(items).map(({ heading }) => heading)).toEqual([
    false,
    true,
    false,
    true,
    false,
    false,
    false,
    true,
    false,
  ]);
});

test('numbers are gapless and in order, whatever the levels', () => {
  const levels = fc.array(fc.nat(2), { maxLength: 30 });
  fc.assert(
    fc.property(levels, (some) => {
      const items = some.map((level, i) => item(Math.min(level, (some[i - 1] ?? -1) + 1), 'x'));
      if (objectionToItems(items) !== null) return;
      const numbers = numbered(items).map(({ number }) => number);
      expect(new Set(numbers).size).toBe(numbers.length);
      const parts = numbers.map((it) => it.split('.').map(Number));
      for (const it of parts) {
        const before = [...it.slice(0, -1), (it.at(-1) ?? 0) - 1].join('.');
        if (it.at(-1) !== 1) expect(numbers).toContain(before);
        else if (it.length > 1) expect(numbers).toContain(it.slice(0, -1).join('.'));
      }
    }),
  );
});

test('a heading takes as long as its parts, and what is under something closed is closed', () => {
  const items = [
    item(0, 'Opening', { minutes: 5 }),
    item(0, 'Advice', { visibility: 'closed' }),
    item(1, 'Key action 2.1', { minutes: 20 }),
    item(1, 'Key action 2.2', { minutes: 25 }),
    item(0, 'Closure'),
  ];
  const all = numbered(items);
  expect(all.map(({ minutes }) => minutes)).toEqual([5, 45, 20, 25, null]);
  expect(all.map(({ visibility }) => visibility)).toEqual(['group', 'closed', 'closed', 'closed', 'group']);
  expect(minutesOf(items)).toBe(50);
});

test.each([
  [[0, 1, 2, 0], null],
  [[1], 'agenda-level-skipped'],
  [[0, 2], 'agenda-level-skipped'],
  [[], null],
] as const)('items at levels %j stand, or not: %s', (levels, objection) => {
  expect(objectionToItems(levels.map((it) => item(it, 'x')))).toBe(objection);
});

test('nothing stands twice, and a heading has no minutes of its own', () => {
  const one = item(0, 'x', { minutes: 5 });
  expect(objectionToItems([one, one])).toBe('agenda-item-twice');
  expect(objectionToItems([one, item(1, 'y')])).toBe('agenda-heading-timed');
});

test('a revision tells what was added, taken off and changed, and which documents came late', () => {
  const [opening, advice, closure] = [item(0, 'Opening'), item(0, 'Advice'), item(0, 'Closure')];
  const before = numbered([opening, advice, closure]);
  const news = item(0, 'News', { documents: [paper('A')] });
  const after = numbered([opening, news, { ...advice, title: 'Draft advice', documents: [paper('B')] }]);
  expect(changesBetween(before, before, true)).toEqual([]);
  expect(
    changesBetween(before, after, false).map(({ number, kind, what, lateDocuments }) => [
      number,
      kind,
      what,
      lateDocuments,
    ]),
  ).toEqual([
    ['2', 'added', [], false],
    ['3', 'changed', ['number', 'title', 'documents'], false],
    ['3', 'removed', [], false],
  ]);
  expect(changesBetween(before, after, true).map(({ lateDocuments }) => lateDocuments)).toEqual([
    true,
    true,
    false,
  ]);
});

test.each([
  [{ items: 1, isDated: true, isFirst: true }, 0, null],
  [{ items: 0, isDated: true, isFirst: true }, 0, 'agenda-empty'],
  [{ items: 1, isDated: false, isFirst: true }, 0, 'meeting-without-date'],
  [{ items: 1, isDated: true, isFirst: false }, 0, 'agenda-unchanged'],
  [{ items: 1, isDated: true, isFirst: false }, 1, null],
] as const)('%j with %i changes is circulated, or not: %s', (known, many, objection) => {
  const [change] = changesBetween([], numbered([item(0, 'x')]), false);
  expect(objectionToIssue(known, many === 1 && change ? [change] : [])).toBe(objection);
});

test.each([
  [7 * 24, false],
  [7 * 24 - 1, true],
  [null, false],
])('%j hours before a meeting it is late: %s', (hours, late) => {
  expect(isLate(hours === null ? null : new Date(hours * 3_600_000), new Date(0))).toBe(late);
});
