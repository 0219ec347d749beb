import fc from 'fast-check';
import { mergedList } from './merged-list';

const list = (...texts: string[]) => texts.map((it) => ({ id: it.charAt(0), text: it }));
const texts = (all: readonly { text: string }[]) => all.map(({ text }) => text);
const base = list('a', 'b', 'c');

test.each([
  ['each has changed another piece', list('a', 'b', 'c2'), list('a1', 'b', 'c'), ['a1', 'b', 'c2'], []],
  ['both have changed the same one', list('a', 'b2', 'c'), list('a', 'b1', 'c'), ['a', 'b1', 'c'], ['b2']],
  ['both to the same', list('a', 'b1', 'c'), list('a', 'b1', 'c'), ['a', 'b1', 'c'], []],
  ['each has added one', list('a', 'x', 'b', 'c'), list('a', 'b', 'c', 'y'), ['a', 'x', 'b', 'c', 'y'], []],
  ['they have added the first', list('x', 'a', 'b', 'c'), list('a1', 'b', 'c'), ['x', 'a1', 'b', 'c'], []],
  ['they have taken one away', list('a', 'c'), list('a1', 'b', 'c'), ['a1', 'c'], []],
  ['one that I have changed', list('a', 'c'), list('a', 'b1', 'c'), ['a', 'b1', 'c'], []],
  ['I have taken away one that they changed', list('a', 'b2', 'c'), list('a', 'c'), ['a', 'b2', 'c'], []],
  ['I have moved one', list('a', 'b', 'c2'), list('c', 'a', 'b'), ['c2', 'a', 'b'], []],
  ['they have moved one', list('c', 'a', 'b'), list('a', 'b1', 'c'), ['c', 'a', 'b1'], []],
])('%s', (_, theirs, mine, put, clashes) => {
  const merged = mergedList(base, theirs, mine);
  expect([texts(merged.list), texts(merged.clashes)]).toEqual([put, clashes]);
});

const piece = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
  text: fc.constantFrom('', '1', '2'),
});
const pieces = fc.uniqueArray(piece, { selector: ({ id }) => id });

test('where only one has written, it is as they have it; and each piece stands once', () => {
  fc.assert(
    fc.property(pieces, pieces, pieces, (before, theirs, mine) => {
      expect(mergedList(before, before, mine).list).toEqual(mine);
      expect(mergedList(before, theirs, before).list).toEqual(theirs);
      const ids = mergedList(before, theirs, mine).list.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const was = before.map(({ id }) => id);
      for (const { id } of [...theirs, ...mine]) if (!was.includes(id)) expect(ids).toContain(id);
    }),
    { numRuns: 1_000 },
  );
});
