import fc from 'fast-check';
import { anchored } from './anchor.rules';

const anchor = (start: number, end: number, quote: string) => ({ start, end, quote, prefix: '', suffix: '' });

test.each([
  ['a single character of Chinese', '各缔约方的数据', 2, 3, '约'],
  ['an emoji counts as one', 'a😀b', 1, 2, '😀'],
  ['the whole text', 'All of it.', 0, 10, 'All of it.'],
])('%s can be meant', (_, text, start, end, quote) => {
  expect(anchored(text, anchor(start, end, quote))).toMatchObject({ start, end, quote });
});

test.each([
  ['words that stand elsewhere', 0, 3, 'fund'],
  ['an empty stretch', 3, 3, ''],
  ['a stretch that runs backwards', 5, 3, 'k '],
  ['a stretch behind the end', 5, 99, 'funding.'],
])('%s are not found', (_, start, end, quote) => {
  expect(anchored('seek funding.', anchor(start, end, quote))).toBeNull();
});

test('what stands on either side is taken from the text, whatever was sent', () => {
  const text = `${'before '.repeat(9)}HERE${' after'.repeat(9)}`;
  const found = anchored(text, { ...anchor(63, 67, 'HERE'), prefix: 'forged', suffix: 'forged' });
  expect(found?.prefix).toBe(text.slice(31, 63));
  expect(found?.suffix).toBe(text.slice(67, 99));
});

test('any stretch of any text is found where it stands', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
      const all = Array.from(text);
      const start = a % all.length;
      const end = start + 1 + (b % (all.length - start));
      const quote = all.slice(start, end).join('');
      const found = anchored(text, anchor(start, end, quote));
      expect(found).not.toBeNull();
      expect(text).toContain(`${found?.prefix ?? '?'}${quote}${found?.suffix ?? '?'}`);
    }),
    { numRuns: 1_000 },
  );
});
