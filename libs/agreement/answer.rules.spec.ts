import { areSameTexts, kindOf, objectionToAnswer, strangersAmong } from './answer.rules';
import { objectionToTexts } from './opening.rules';

const objection = { paragraphs: ['2'], reason: 'Too early.', proposed: 'Later.' };
const agrees = { hashes: ['a', 'b'], kind: 'agree' as const, note: '', objection: null };
const objects = { ...agrees, kind: 'object' as const, objection };

test.each([
  ['agreement needs nothing more', agrees, null],
  ['an objection says where, why and how else', objects, null],
  ['the order of the texts does not matter', { ...agrees, hashes: ['b', 'a'] }, null],
  ['each text is quoted', { ...agrees, hashes: ['a'] }, 'hash-mismatch'],
  ['and none that is not in circulation', { ...agrees, hashes: ['a', 'c'] }, 'hash-mismatch'],
  ['nor one twice', { ...agrees, hashes: ['a', 'a'] }, 'hash-mismatch'],
  ['another text comes before all else', { ...objects, hashes: ['c'], objection: null }, 'hash-mismatch'],
  ['an objection without its parts is none', { ...objects, objection: null }, 'objection-incomplete'],
  [
    'it names a paragraph',
    { ...objects, objection: { ...objection, paragraphs: [] } },
    'objection-incomplete',
  ],
  ['it has a reason', { ...objects, objection: { ...objection, reason: ' ' } }, 'objection-incomplete'],
  ['it has a wording', { ...objects, objection: { ...objection, proposed: '' } }, 'objection-incomplete'],
  ['agreement carries no objection', { ...agrees, objection }, 'objection-unasked'],
] as const)('%s', (_, answer, refused) => {
  expect(objectionToAnswer(answer, ['a', 'b'])).toBe(refused);
});

test('the texts meant are compared, not changed', () => {
  const [some, others] = [Object.freeze(['b', 'a']), Object.freeze(['a', 'b'])];
  expect(areSameTexts(some, others)).toBe(true);
  expect(areSameTexts(['a', 'a', 'b'], ['a', 'b', 'b'])).toBe(false);
});

test.each([
  ['agree', '', 'agree'],
  ['agree', 'Gladly.', 'agree_with_note'],
  ['agree_with_note', ' ', 'agree'],
  ['agree_with_note', 'Gladly.', 'agree_with_note'],
  ['object', 'Gladly.', 'object'],
] as const)('“%s” with the note “%s” counts as “%s”', (kind, note, counts) => {
  expect(kindOf({ kind, note })).toBe(counts);
});

test('paragraphs that no text has are strangers', () => {
  expect(strangersAmong(['2', '14', '(a)'], ['1', '2', '(a)'])).toEqual(['14']);
});

const text = { versionId: 'v', sha256: 'a', isFinal: true };

test.each([
  ['a final text is circulated as it was read', [text], [text], null],
  ['a text that is not final is not', [{ ...text, isFinal: false }], [text], 'version-not-final'],
  [
    'nor one that was taken back',
    [{ ...text, versionId: 'back' }],
    [{ ...text, versionId: 'back' }],
    'version-taken-back',
  ],
  ['nor another than was read', [text], [{ ...text, sha256: 'b' }], 'hash-mismatch'],
  [
    'nor with the fingerprint of its neighbour',
    [text, { ...text, versionId: 'w', sha256: 'b' }],
    [
      { ...text, sha256: 'b' },
      { ...text, versionId: 'w' },
    ],
    'hash-mismatch',
  ],
] as const)('%s', (_, texts, meant, objection) => {
  expect(objectionToTexts(texts, meant, ['back'])).toBe(objection);
});
