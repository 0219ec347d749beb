import fc from 'fast-check';
import { folded, snippetOf, stretchesOf } from './snippet.rules';

const at = (text: string, { from, to }: { from: number; to: number }) =>
  Array.from(text).slice(from, to).join('');

test.each([
  ['The projects of a project', ['project'], ['project', 'project']],
  ['Échange', ['echange'], ['Échange']],
  ['E\u0301change', ['échange'], ['E\u0301change']],
  ['𝒢𝒢 needle', ['needle'], ['needle']],
  ['joint projects', ['joint projects', 'joint'], ['joint projects']],
  ['ﬁnal text', ['final'], ['ﬁnal']],
  ['nothing', ['something'], []],
  ['anything', ['\u0301'], []],
])('in “%s” %j stands at %j', (text, words, expected) => {
  expect(stretchesOf(text, words).map((it) => at(text, it))).toEqual(expected);
});

test('whatever stands in a text is found there, and marked in the piece that is shown', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 });
  fc.assert(
    fc.property(text, fc.nat(399), fc.integer({ min: 1, max: 30 }), (whole, from, length) => {
      const word = Array.from(whole)
        .slice(from, from + length)
        .join('');
      fc.pre(folded(word) !== '' && folded(whole).includes(folded(word)));
      const { snippet, stretches } = snippetOf([whole], [word]);
      expect(Array.from(snippet).length).toBeLessThanOrEqual(162);
      expect(stretches.length).toBeGreaterThan(0);
      for (const it of stretches) expect(folded(at(snippet, it))).toContain(folded(word));
    }),
  );
});

test('what stands behind the piece that is shown is not marked', () => {
  const { snippet, stretches } = snippetOf(['needle '.repeat(60)], ['needle']);
  expect(stretches).toHaveLength(23);
  expect(new Set(stretches.map((it) => at(snippet, it)))).toEqual(new Set(['needle']));
});

test('the first text that holds the words is shown; the beginning of the first, when none does', () => {
  expect(snippetOf(['one', 'two words'], ['words'])).toEqual({
    snippet: 'two words',
    stretches: [{ from: 4, to: 9 }],
  });
  expect(snippetOf(['x'.repeat(200), 'two'], ['words']).snippet).toBe(`${'x'.repeat(160)}…`);
  expect(snippetOf([], ['words'])).toEqual({ snippet: '', stretches: [] });
});

test('a word that was mistyped marks the word that may be meant', () => {
  const { snippet, stretches } = snippetOf(['A note on biodiversity.'], ['biodivresity']);
  expect(stretches.map((it) => at(snippet, it))).toEqual(['biodiversity']);
});
