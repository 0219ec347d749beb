import { compare, type HashedText, missingIn } from './texts.rules';

const [a, b, c] = ['a', 'b', 'c'].map((it) => `00000000-0000-4000-8000-00000000000${it}`) as [
  string,
  string,
  string,
];
const paragraph = (id: string, hash: string, of: string | null = null) => ({
  id,
  hash,
  of,
  kind: 'paragraph' as const,
  text: hash,
});
const text = (language: HashedText['language'], ...paragraphs: HashedText['paragraphs']): HashedText => ({
  language,
  subject: 'S',
  subjectOf: language === 'en' ? null : 'h',
  subjectHash: 'h',
  paragraphs,
});
const source = text('en', paragraph(a, 'A'), paragraph(b, 'B'));
const french = text('fr', paragraph(a, 'x', 'A'), paragraph(b, 'y', 'B'));

test('a translation is behind where its source has changed, paragraph by paragraph', () => {
  expect(compare(french, source)).toEqual({ subjectStale: false, stale: [], lacks: [] });
  const edited = text('en', paragraph(a, 'A'), paragraph(b, 'B2'), paragraph(c, 'C'));
  expect(compare(french, edited)).toEqual({ subjectStale: false, stale: [b], lacks: [c] });
  expect(compare(french, { ...text('en', paragraph(b, 'B')), subjectHash: 'h2' })).toEqual({
    subjectStale: true,
    stale: [a],
    lacks: [],
  });
});

const draft = {
  kind: 'call',
  language: 'en',
  signatory: 'The head',
  recipients: [{ to: 'parties' }],
  actionBy: new Date(0),
  zone: 'UTC',
} as const;
const bare = { ...draft, signatory: '', recipients: [], actionBy: null, zone: null };
const changed = text('en', paragraph(a, 'A2'), paragraph(b, 'B'));

test.each([
  ['nothing is missing of a whole draft', missingIn(draft, [source], [], []), []],
  [
    'of a bare one everything is',
    missingIn(bare, [], [], []),
    ['text', 'signatory', 'recipients', 'actionBy'],
  ],
  [
    'an information asks for nothing',
    missingIn({ ...bare, kind: 'information' }, [source], [], []),
    ['signatory', 'recipients'],
  ],
  ['an instant has its zone', missingIn({ ...draft, zone: null }, [source], [], []), ['zone']],
  ['a language that is needed is missing', missingIn(draft, [source, french], ['fr', 'ar'], []), ['text.ar']],
  ['unless it was waived', missingIn(draft, [source, french], ['fr', 'ar'], ['ar']), []],
  ['one that is behind is missing, needed or not', missingIn(draft, [changed, french], [], []), ['text.fr']],
  ['the source needs no translation', missingIn(draft, [source], ['en'], []), []],
])('%s', (_, missing, expected) => {
  expect(missing).toEqual(expected);
});
