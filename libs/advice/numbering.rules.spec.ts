import { ParagraphKind } from '@lib/contracts';
import fc from 'fast-check';
import { namesOf } from './numbering.rules';

test('a text is numbered as an editor of the United Nations would number it', () => {
  const names = namesOf([
    'title',
    'section',
    'paragraph',
    'item',
    'item',
    'paragraph',
    'section',
    'subsection',
    'paragraph',
    'item',
    'subsection',
    'footnote',
  ]);
  expect(names.map(({ label }) => label)).toEqual([
    '',
    'I',
    '1',
    '(a)',
    '(b)',
    '2',
    'II',
    'A',
    '3',
    '(a)',
    'B',
    '¹',
  ]);
  expect(names.map(({ place }) => place)).toEqual([
    '0',
    'I',
    '1',
    '1(a)',
    '1(b)',
    '2',
    'II',
    'II.A',
    '3',
    '3(a)',
    'II.B',
    'n1',
  ]);
});

test('long lists and many parts keep their order', () => {
  expect(
    namesOf(Array.from({ length: 28 }, () => 'item' as const))
      .slice(-3)
      .map(({ label }) => label),
  ).toEqual(['(z)', '(aa)', '(ab)']);
  expect(namesOf(Array.from({ length: 14 }, () => 'section' as const)).at(-1)?.label).toBe('XIV');
  expect(namesOf(Array.from({ length: 12 }, () => 'footnote' as const)).at(-1)?.label).toBe('¹²');
});

test('no two paragraphs of a text have the same place, and paragraphs count 1, 2, 3', () => {
  const kinds = fc.array(fc.constantFrom(...ParagraphKind.options), { maxLength: 120 });
  fc.assert(
    fc.property(kinds, (kinds) => {
      const names = namesOf(kinds);
      expect(new Set(names.map(({ place }) => place)).size).toBe(kinds.length);
      const numbered = names.filter((_, i) => kinds[i] === 'paragraph').map(({ label }) => label);
      expect(numbered).toEqual(numbered.map((_, i) => String(i + 1)));
    }),
    { numRuns: 1_000 },
  );
});
