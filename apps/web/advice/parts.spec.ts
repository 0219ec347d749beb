import type { FrozenParagraph, ParagraphKind } from '@lib/contracts';
import { emptyParts, partsOf } from './parts';

const text: FrozenParagraph[] = (
  [
    ['I', 'section'],
    ['1', 'paragraph'],
    ['II', 'section'],
    ['A', 'subsection'],
    ['2', 'paragraph'],
    ['B', 'subsection'],
    ['3', 'paragraph'],
    ['III', 'section'],
  ] satisfies [string, ParagraphKind][]
).map(([label, kind]) => ({ id: label, kind, label, text: label, marks: [] }));

const empty = (...commented: string[]) =>
  [...emptyParts(text, (id) => commented.includes(id))].map(([id, first]) => [id, first.label]);

describe('the parts of a text', () => {
  test('are its sections with all that is under them, and its subsections with their own', () => {
    expect(partsOf(text).map(({ heading, labels }) => [heading.label, labels.join()])).toEqual([
      ['I', '1'],
      ['II', '2,3'],
      ['A', '2'],
      ['B', '3'],
      ['III', ''],
    ]);
  });

  test('are empty when nobody has commented on anything in them; a section says it for its subsections', () => {
    expect(empty()).toEqual([
      ['I', '1'],
      ['II', '2'],
    ]);
    expect(empty('1', '3')).toEqual([['A', '2']]);
    expect(empty('I', '2', '3')).toEqual([]);
  });
});
