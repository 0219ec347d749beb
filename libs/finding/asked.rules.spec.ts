import { askedBy } from './asked.rules';

test.each([
  ['joint projects', ['joint', 'projects'], null, null],
  ['a joint', ['joint'], null, null],
  ['协', ['协'], null, null],
  ['12', ['12'], '12', null],
  ['II', ['II'], 'II', null],
  ['(a)', ['(a)'], '(a)', null],
  ['x', [], null, null],
  ['12.4', ['12.4'], null, '12.4'],
  ['#12.4', ['#12.4'], null, '12.4'],
  ['comment 12(a).3', ['comment', '12(a).3'], null, '12(a).3'],
  ['Paragraph 12', ['Paragraph', '12'], '12', null],
  ['¶12', ['¶12'], '12', null],
  ['para. 12', ['para.', '12'], '12', null],
  ['пункт 12', ['пункт', '12'], '12', null],
  ['párrafo 12', ['párrafo', '12'], '12', null],
  ['第12段', ['第12段'], '12', null],
  ['الفقرة 12', ['الفقرة', '12'], '12', null],
])('%s', (q, words, label, number) => {
  expect(askedBy(q)).toEqual({ words, label, number });
});

test('no more than eight words are looked for', () => {
  expect(askedBy('one two three four five six seven eight nine ten').words).toHaveLength(8);
});
