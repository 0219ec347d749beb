import type { Mark } from '@lib/contracts';
import fc from 'fast-check';
import { merged, type Wording } from './merging';

const wording = (text: string, marks: Mark[] = []): Wording => ({ kind: 'paragraph', text, marks });
const base = wording('The group advises the Executive Secretary to seek funding for joint projects.');

test('what each changed elsewhere is brought together', () => {
  const theirs = wording(base.text.replace('seek', 'look for'));
  const mine = wording(base.text.replace('joint projects', 'one or more joint projects'));
  expect(merged(base, theirs, mine)?.text).toBe(
    'The group advises the Executive Secretary to look for funding for one or more joint projects.',
  );
});

test('the same words changed by both are left to people', () => {
  expect(
    merged(base, wording(base.text.replace('seek', 'obtain')), wording(base.text.replace('seek', 'raise'))),
  ).toBeNull();
  expect(merged(base, { ...base, kind: 'item' }, { ...base, kind: 'section' })).toBeNull();
});

test('marks travel with their words, links too', () => {
  const bold: Mark = { from: 4, to: 9, kind: 'bold' };
  const link: Mark = { from: 62, to: 76, kind: 'link', href: 'https://www.cbd.int/' };
  const theirs = wording(base.text, [bold]);
  const mine = wording(base.text.replace('The group', 'This group'), [{ ...link, from: 63, to: 77 }]);
  const both = merged(base, theirs, mine);
  expect(both?.text).toBe(mine.text);
  expect(both?.marks).toEqual([
    { ...bold, from: 5, to: 10 },
    { ...link, from: 63, to: 77 },
  ]);
});

test('Chinese and Arabic are merged by their own words', () => {
  const zh = wording('咨询小组建议执行秘书为联合项目寻求资金');
  expect(
    merged(zh, wording(zh.text.replace('资金', '更多资金')), wording(zh.text.replace('建议', '请')))?.text,
  ).toBe('咨询小组请执行秘书为联合项目寻求更多资金');
});

test('when only one changed anything, it is as they have it', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 60 }).map((it) => wording(it));
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(merged(a, a, b)).toEqual(b);
      expect(merged(a, b, a)).toEqual(b);
      expect(merged(a, b, b)).toEqual(b);
    }),
    { numRuns: 500 },
  );
});
