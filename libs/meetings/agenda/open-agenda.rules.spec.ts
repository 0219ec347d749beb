import fc from 'fast-check';
import type { AgendaItem } from '@lib/contracts';
import {
  changesBetween,
  followsClosed,
  minutesOf,
  numbered,
  objectionToItems,
  openOf,
  symbolOfAgenda,
} from './agenda.rules';

const drawn = fc.array(
  fc.record({
    level: fc.nat(2),
    minutes: fc.option(fc.integer({ min: 1, max: 60 })),
    closed: fc.boolean(),
    changed: fc.boolean(),
  }),
  { maxLength: 12 },
);
const itemsOf = (
  some: readonly { level: number; minutes: number | null; closed: boolean; changed: boolean }[],
) =>
  some.map(({ level, minutes, closed }, i): AgendaItem => ({
    ...{ id: `item-${String(i)}`, level: Math.min(level, (some[i - 1]?.level ?? -1) + 1), minutes },
    ...{ title: `Title ${String(i)}.`, annotation: '', presenter: '', documents: [] },
    visibility: closed ? 'closed' : 'group',
  }));

test('of what is closed nothing is left: no item, no change, no minute of it', () => {
  fc.assert(
    fc.property(drawn, (some) => {
      const prepared = itemsOf(some);
      if (objectionToItems(prepared) !== null) return;
      const items = numbered(prepared);
      const later = numbered(
        prepared.filter((_, i) => some[i]?.changed !== true).map((it) => ({ ...it, level: 0 })),
      );
      const issues = [
        { items: later, changes: changesBetween(items, later, false) },
        { items, changes: [] },
      ];
      openOf(issues).forEach((it, i) => {
        const closed = issues[i]?.items.filter(({ visibility }) => visibility === 'closed') ?? [];
        for (const { title } of closed) expect(JSON.stringify(it)).not.toContain(JSON.stringify(title));
        const numbers = issues[i]?.items
          .filter(({ visibility }) => visibility === 'group')
          .map(({ number }) => number);
        expect(it.items.map(({ number }) => number)).toEqual(numbers);
        for (const heading of it.items.filter((one) => one.heading)) {
          const parts = it.items.filter((one) => !one.heading && one.number.startsWith(`${heading.number}.`));
          expect(heading.minutes).toBe(minutesOf(parts));
        }
      });
    }),
    { numRuns: 1_000 },
  );
});

test('members, chair and secretariat follow closed items; observers and the Bureau do not', () => {
  expect(
    (['secretariat', 'head', 'chair', 'member'] as const).map((it) => followsClosed([it])),
  ).not.toContain(false);
  expect(followsClosed(['observer', 'bureau', 'focalPoint'])).toBe(false);
  expect(followsClosed([])).toBe(false);
});

test('an agenda is the first paper of its meeting, and a revision is named as one', () => {
  expect(symbolOfAgenda('IAG-SYN/1', 3, 0)).toBe('IAG-SYN/1/M3/1');
  expect(symbolOfAgenda('IAG-SYN/1', 3, 2)).toBe('IAG-SYN/1/M3/1/Rev.2');
});
