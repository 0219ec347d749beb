import fc from 'fast-check';
import { nameInPack } from './pack-names';

const document = (title: string, symbol = '') => ({ symbol, title, url: '' });

test('a document is called by its item, its place, its symbol and its title', () => {
  expect(nameInPack('2.1', 3, document('Draft advice', 'IAG-SYN/1/AD/2'), 'x.PDF')).toBe(
    '02.01-03 IAG-SYN-1-AD-2 Draft advice.pdf',
  );
  expect(nameInPack('10', 1, document('../../etc: “notes”\u202e'), 'notes.docx')).toBe(
    '10-01 -..-etc_ _notes__.docx',
  );
});

test('names sort as the items do, and none has a path in it or is too long', () => {
  const item = fc.array(fc.integer({ min: 1, max: 80 }), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(item, item, fc.string(), fc.integer({ min: 1, max: 20 }), (a, b, title, place) => {
      const [one, other] = [a, b].map((it) => nameInPack(it.join('.'), place, document(title), 'x.pdf')) as [
        string,
        string,
      ];
      expect(one).not.toMatch(/[\\/\u0000-\u001f]/);
      expect(Array.from(one).length).toBeLessThan(120);
      const parts = a.map((it, i) => it - (b[i] ?? 0)).find((it) => it !== 0) ?? a.length - b.length;
      if (parts !== 0) expect(one < other).toBe(parts < 0);
    }),
    { numRuns: 1_000 },
  );
});
