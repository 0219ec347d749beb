import fc from 'fast-check';
import type { CorrectionOutcome } from '@lib/contracts';
import {
  objectionToAdoption,
  objectionToCorrectionAnswer,
  paragraphsPlaced,
  withThoseApart,
} from './report.rules';

const at = (hour: number) => new Date(Date.UTC(2031, 0, 1, hour));
const circulated = { circulatedAt: at(0), correctionsUntil: at(100), adoptedAt: null };
const outcome = fc.constantFrom<CorrectionOutcome>('taken', 'otherwise', 'declined');

interface Asked {
  outcome: CorrectionOutcome | null;
  /** What its paragraph says now, and what it said when the chair read it last; nothing once it has gone. */
  says: string | undefined;
  read: string | undefined;
}
/** What somebody does with a report that is open for corrections, at some hour; gives the hour after it. */
type Step = (corrections: Asked[], hour: number) => number;
const ask: Step = (corrections, hour) => {
  corrections.push({ outcome: null, says: 'So.', read: 'So.' });
  return hour;
};
const remove =
  (i: number): Step =>
  (corrections, hour) => {
    if (corrections[i]) corrections[i].says = undefined;
    return hour;
  };
const rewrite =
  (i: number): Step =>
  (corrections, hour) => {
    const one = corrections[i];
    if (one?.says !== undefined) one.says += ' And so.';
    return hour;
  };
const read =
  (i: number): Step =>
  (corrections, hour) => {
    if (corrections[i]) corrections[i].read = corrections[i].says;
    return hour;
  };
const answer =
  (i: number, to: CorrectionOutcome, why: string): Step =>
  (corrections, hour) => {
    const one = corrections[i];
    if (!one) return hour;
    const by = { isChair: true, answer: why, already: one.outcome !== null, says: one.says, over: one.read };
    const objection = objectionToCorrectionAnswer(circulated, { ...by, outcome: to });
    const isSaid = to === 'taken' ? one.says !== undefined && one.says === one.read : why !== '';
    expect(objection === null).toBe(one.outcome === null && isSaid);
    if (objection === null) one.outcome = to;
    return hour;
  };
const adopt: Step = (corrections, hour) => {
  const unanswered = corrections.filter((one) => one.outcome === null).length;
  const objection = objectionToAdoption(circulated, { unanswered, now: at(hour) });
  expect(objection === null).toBe(hour >= 100 && unanswered === 0);
  return hour;
};
const wait: Step = (_, hour) => hour + 30;
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom(ask, adopt, wait),
  ...[remove, rewrite, read].map((it) => fc.nat(3).map(it)),
  fc.tuple(fc.nat(3), outcome, fc.constantFrom('', 'So.')).map((it) => answer(...it)),
);

test('each correction gets one answer, whatever has become of its paragraph; none is open when the report is adopted', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const corrections: Asked[] = [];
      steps.reduce((hour, act) => act(corrections, hour), 0);
    }),
    { numRuns: 500 },
  );
});

test('nobody but the chair answers', () => {
  const by = {
    isChair: false,
    outcome: 'otherwise',
    answer: 'So.',
    already: false,
    says: 'So.',
    over: 'So.',
  } as const;
  expect(objectionToCorrectionAnswer(circulated, by)).toBe('not-your-role');
});

test('what is written anew is about the item of what stands before it; what was there stays with its own', () => {
  const paragraph = (id: string) => ({ id, kind: 'narrative', text: 'So.' }) as const;
  const kept = [
    { id: 'a', itemId: null },
    { id: 'b', itemId: 'one' },
    { id: 'c', itemId: 'two' },
  ];
  const written = ['x', 'a', 'c', 'y', 'b', 'z'].map(paragraph);
  expect(paragraphsPlaced(written, kept).map(({ itemId }) => itemId)).toEqual([
    ...[null, null, 'two', 'two', 'one', 'one'],
  ]);
});

test('what whoever writes does not see stays before what it stood before, or at the end', () => {
  const seen = (id: string) => ({ id, isApart: false });
  const apart = (id: string) => ({ id, isApart: true });
  const kept = [apart('1'), seen('a'), apart('2'), apart('3'), seen('b'), seen('c'), apart('4')];
  const told = (written: string[]) =>
    withThoseApart(written.map(seen), kept, ({ isApart }) => isApart)
      .map(({ id }) => id)
      .join('');
  expect(told(['a', 'b', 'c'])).toBe('1a23bc4');
  expect(told(['a', 'x', 'b', 'c', 'y'])).toBe('1ax23bcy4');
  expect(told(['c', 'a'])).toBe('23c1a4');
  expect(told([])).toBe('1234');
});
