import fc from 'fast-check';
import { changesBetween, type Compared } from './changes.rules';

const p = (id: string, text = id): Compared => ({ id, kind: 'paragraph', label: id, text, marks: [] });
const text = (...ids: string[]) => ids.map((id) => p(id));
const told = (before: Compared[], after: Compared[]) =>
  changesBetween(before, after).map(({ paragraphId, kind }) => `${kind} ${paragraphId}`);

test.each([
  ['the same text has no changes', text('a', 'b'), text('a', 'b'), []],
  ['a paragraph that reads otherwise', text('a', 'b'), [p('a'), p('b', 'B')], ['changed b']],
  ['a new one', text('a', 'b'), text('a', 'x', 'b'), ['added x']],
  [
    'one that is gone stands where it stood',
    text('a', 'b', 'c'),
    [p('a'), p('c', 'C')],
    ['removed b', 'changed c'],
  ],
  [
    'one that moved is told once, not those it passed',
    text('a', 'b', 'c', 'd'),
    text('d', 'a', 'b', 'c'),
    ['moved d'],
  ],
  ['another kind is a change', text('a'), [{ ...p('a'), kind: 'item' as const }], ['changed a']],
  [
    'so are other marks',
    text('a'),
    [{ ...p('a'), marks: [{ from: 0, to: 1, kind: 'bold' as const }] }],
    ['changed a'],
  ],
])('%s', (_, before, after, changes) => {
  expect(told(before, after)).toEqual(changes);
});

test('what is added, removed and changed is told exactly once each, and nothing else', () => {
  const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { maxLength: 8 });
  fc.assert(
    fc.property(
      ids,
      ids,
      fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h')),
      (before, after, edited) => {
        const now = after.map((id) => p(id, edited.includes(id) ? `${id}!` : id));
        const changes = changesBetween(text(...before), now);
        expect(new Set(changes.map(({ paragraphId }) => paragraphId)).size).toBe(changes.length);
        const of = (kind: string) =>
          changes
            .filter((it) => it.kind === kind)
            .map((it) => it.paragraphId)
            .sort();
        expect(of('added')).toEqual(after.filter((id) => !before.includes(id)).sort());
        expect(of('removed')).toEqual(before.filter((id) => !after.includes(id)).sort());
        expect(of('changed')).toEqual(
          after.filter((id) => before.includes(id) && edited.includes(id)).sort(),
        );
      },
    ),
    { numRuns: 1_000 },
  );
});
