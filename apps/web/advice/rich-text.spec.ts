import type { RichText } from '@lib/contracts';
import { docOf, richTextOf, schema } from './rich-text';

const back = (it: RichText): RichText => richTextOf(docOf(it));

describe('the text of a paragraph in the editor', () => {
  it('comes out as it went in', () => {
    const text: RichText = {
      text: 'The Group agrees,\nsee the decision.',
      marks: [
        { from: 0, to: 9, kind: 'bold' },
        { from: 4, to: 16, kind: 'italic' },
        { from: 26, to: 34, kind: 'link', href: 'https://example.org/1' },
      ],
    };
    const sorted = ({ text, marks }: RichText) => ({
      text,
      marks: [...marks].sort((a, b) => a.from - b.from),
    });
    expect(sorted(back(text))).toEqual(text);
  });

  it('may be empty', () => {
    expect(back({ text: '', marks: [] })).toEqual({ text: '', marks: [] });
  });

  it('counts its marks in characters, also those outside the first plane', () => {
    const text: RichText = { text: '𠮷野 and 𠮷', marks: [{ from: 7, to: 8, kind: 'bold' }] };
    expect(back(text)).toEqual(text);
    const [, last] = [docOf(text).nodeAt(1), docOf(text).nodeAt(9)];
    expect(last?.text).toBe('𠮷');
  });

  it('loses the spaces around it, and its marks move with it', () => {
    const doc = schema.node('doc', null, [
      schema.node('block', null, [schema.text('  a '), schema.text('word ', [schema.mark('bold')])]),
    ]);
    expect(richTextOf(doc)).toEqual({ text: 'a word', marks: [{ from: 2, to: 6, kind: 'bold' }] });
  });

  it('keeps neighbouring links apart and makes one of the same', () => {
    const link = (href: string) => schema.mark('link', { href });
    const doc = schema.node('doc', null, [
      schema.node('block', null, [
        schema.text('a', [link('https://example.org/1')]),
        schema.text('b', [link('https://example.org/1'), schema.mark('bold')]),
        schema.text('c', [link('https://example.org/2')]),
      ]),
    ]);
    expect(richTextOf(doc).marks).toEqual([
      { from: 0, to: 2, kind: 'link', href: 'https://example.org/1' },
      { from: 1, to: 2, kind: 'bold' },
      { from: 2, to: 3, kind: 'link', href: 'https://example.org/2' },
    ]);
  });
});
