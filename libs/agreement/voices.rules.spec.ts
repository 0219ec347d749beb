import { agreedByAnswer, countsOf, isComplete, kindNow, outcomeAtExpiry, stands } from './voices.rules';

const then = new Date('2018-06-01T10:00:00Z');
const says = (kind: 'agree' | 'agree_with_note' | 'object' | null, liftedAt: Date | null = null) => ({
  kind,
  liftedAt,
});
const lifted = says('object', then);

test('an objection stands until it is lifted; then whoever made it is silent', () => {
  expect([says('object'), lifted, says('agree'), says(null)].map(stands)).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect([says('object'), lifted, says('agree')].map(kindNow)).toEqual(['object', null, 'agree']);
});

test('every voice is counted once', () => {
  const voices = [says('agree'), says('agree'), says('agree_with_note'), says('object'), lifted, says(null)];
  expect(countsOf(voices)).toEqual({ agree: 2, agreeWithNote: 1, object: 1, silent: 2, total: 6 });
});

const all = countsOf([says('agree'), says('agree_with_note')]);
const some = countsOf([says('agree'), says(null)]);
const nobody = countsOf([]);

test('agreement is complete when everyone has agreed, and nobody is not everyone', () => {
  expect([all, some, nobody].map(isComplete)).toEqual([true, false, false]);
});

test.each([
  ['explicit agreement is there with the last answer', 'explicit', 'open', all, 'explicit'],
  ['not sooner', 'explicit', 'open', some, null],
  ['not while it is broken', 'explicit', 'broken', all, null],
  ['silence is not cut short', 'silence', 'open', all, null],
] as const)('%s', (_, mode, state, counts, how) => {
  expect(agreedByAnswer(mode, state, counts)).toBe(how);
});

test.each([
  ['silence is agreement', 'silence', some, 'silence'],
  ['explicit agreement needs everyone', 'explicit', some, 'lapsed'],
  ['who left is not waited for', 'explicit', all, 'explicit'],
  ['where all have left nobody agrees', 'silence', nobody, 'lapsed'],
] as const)('%s', (_, mode, counts, outcome) => {
  expect(outcomeAtExpiry(mode, counts)).toBe(outcome);
});
