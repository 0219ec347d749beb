import * as z from 'zod/mini';
import {
  added,
  moved,
  newId,
  translated,
  typed,
  without,
  writtenSource,
  writtenTranslation,
} from './text-edits';
import type { Paragraph } from './names';

const paragraph = (id: string, text: string) => ({ id, kind: 'paragraph' as const, text });
const text = { subject: 'S', paragraphs: [paragraph('a', 'One.'), paragraph('b', 'Two.')] };
const words = (it: { paragraphs: { text: string }[] }) => it.paragraphs.map(({ text }) => text);
const standing = (id: string, hash: string): Paragraph => ({
  ...paragraph(id, 'x'),
  of: null,
  hash,
  stale: false,
});

describe('a text of a notification', () => {
  it('is pasted whole: what stands between empty lines is a paragraph', () => {
    const pasted = typed(text, 'a', 'One.\n \nMore,\nin two lines.\n\n\nLast.');
    expect(words(pasted)).toEqual(['One.', 'More,\nin two lines.', 'Last.', 'Two.']);
    expect(pasted.paragraphs[0]?.id).toBe('a');
    expect(new Set(pasted.paragraphs.map(({ id }) => id)).size).toBe(4);
  });

  it('moves a paragraph no further than its ends', () => {
    expect(words(moved(text, 'b', -1))).toEqual(['Two.', 'One.']);
    expect(words(moved(text, 'a', -1))).toEqual(['One.', 'Two.']);
    expect(words(moved(text, 'b', 1))).toEqual(['One.', 'Two.']);
  });

  it('sends no paragraph in which nothing is said', () => {
    expect(writtenSource(added(without(text, 'a'), 'item')).paragraphs).toEqual([
      { ...paragraph('b', 'Two.'), of: null },
    ]);
  });

  it('names new paragraphs as the contract asks', () => {
    for (let i = 0; i < 50; i++) expect(z.uuid().safeParse(newId()).success).toBe(true);
  });

  it('remembers of which wording a paragraph is a translation, and is sent in the order of the source', () => {
    const before = {
      subject: 'S',
      subjectOf: null,
      paragraphs: [
        { ...paragraph('lost', 'Perdu.'), of: 'h0' },
        { ...paragraph('b', 'Deux.'), of: 'h1' },
      ],
    };
    const after = translated(translated(before, standing('a', 'h2'), 'Un.'), standing('b', 'h3'), 'Deux !');
    expect(writtenTranslation(after, text.paragraphs).paragraphs).toEqual([
      { ...paragraph('a', 'Un.'), of: 'h2' },
      { ...paragraph('b', 'Deux !'), of: 'h3' },
      { ...paragraph('lost', 'Perdu.'), of: 'h0' },
    ]);
  });
});
