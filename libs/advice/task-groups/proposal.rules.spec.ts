import fc from 'fast-check';
import { ProposalDoes } from '@lib/contracts';
import {
  doesAfter,
  objectionToProposalMove,
  placeOfNew,
  type ProposalMove,
  proposalMoves,
  type Proposed,
} from './proposal.rules';

const given: Proposed = { does: 'reword', text: 'As it was given.' };
const sheet: Proposed = { does: 'add', text: 'Something new.' };
const moves = fc.array(fc.constantFrom(...proposalMoves), { maxLength: 30 });

/** How a proposal stands after a move; a move to which something objects changes nothing. */
function after(it: Proposed, move: ProposalMove): Proposed {
  if (objectionToProposalMove(it, move) !== null) return it;
  const does = doesAfter(it.does, move);
  const isTakenBack = move === 'take-back' && does === 'add';
  return { does, text: isTakenBack ? '' : move === 'write' ? `${it.text}.` : it.text };
}
const walk = (from: Proposed, some: readonly ProposalMove[]): Proposed[] =>
  some.reduce<Proposed[]>((all, move) => [...all, after(all.at(-1) ?? from, move)], [from]);

test('what was given is never a new paragraph, a new one is never left out, and no words are lost but those taken back', () => {
  fc.assert(
    fc.property(moves, (some) => {
      expect(walk(given, some).map(({ does }) => does)).not.toContain('add');
      expect(new Set(walk(sheet, some).map(({ does }) => does))).toEqual(new Set(['add']));
      walk(given, some).reduce((before, now) => {
        expect(now.text.startsWith(before.text)).toBe(true);
        if (before.does === 'leave_out') expect(now.text).toBe(before.text);
        return now;
      });
    }),
    { numRuns: 2_000 },
  );
});

test('whatever is proposed can be taken back, and once', () => {
  for (const it of [sheet, { ...given, does: 'leave_out' as const }]) {
    expect(objectionToProposalMove(it, 'take-back')).toBeNull();
    expect(objectionToProposalMove(after(it, 'take-back'), 'take-back')).toBe('nothing-to-take-back');
  }
  expect(objectionToProposalMove(given, 'take-back')).toBe('nothing-to-take-back');
});

test.each([
  ['reword', 'x', [null, null, 'nothing-to-take-back']],
  ['leave_out', 'x', ['proposed-to-leave-out', 'proposed-to-leave-out', null]],
  ['add', 'x', [null, 'not-in-the-text-yet', null]],
  ['add', '', [null, 'not-in-the-text-yet', 'nothing-to-take-back']],
] as const)(
  'with what does %s and reads “%s” one can write, leave out, take back: %j',
  (does, text, want) => {
    expect(ProposalDoes.options).toContain(does);
    expect(proposalMoves.map((move) => objectionToProposalMove({ does, text }, move))).toEqual(want);
  },
);

const text = (...ids: string[]) => ids.map((id, i) => ({ id, position: i + 1 }));
const two = [
  { id: 'n1', nth: 1 },
  { id: 'n2', nth: 2 },
];

test.each([
  ['behind the one after which it was proposed', text('a', 'b', 'c'), 2, 1, 'b'],
  ['behind what was proposed there earlier', text('a', 'b', 'n1', 'c'), 2, 2, 'n1'],
  ['before what was proposed there later', text('a', 'b', 'n2', 'c'), 2, 1, 'b'],
  ['not behind an earlier one that was moved away', text('n1', 'a', 'b', 'c'), 3, 2, 'b'],
  ['behind the nearest before a place that is gone', text('a', 'c', 'd'), 1.5, 1, 'a'],
  ['at the beginning, where nothing is before that', text('b', 'c'), 0.5, 1, null],
] as const)('a new paragraph is put %s', (_, now, place, nth, want) => {
  expect(placeOfNew(now, place, two, nth)).toBe(want);
});

test('in whatever order they are taken over, new paragraphs stand in the order in which they were proposed', () => {
  const some = fc.record({
    size: fc.integer({ min: 1, max: 6 }),
    at: fc.nat(5),
    isGone: fc.boolean(),
    order: fc.shuffledSubarray([1, 2, 3, 4, 5], { minLength: 1 }),
  });
  fc.assert(
    fc.property(some, ({ size, at, isGone, order }) => {
      const before = `p${at % size}`;
      const ids = Array.from({ length: size }, (_, i) => `p${i}`);
      const all = [1, 2, 3, 4, 5].map((nth) => ({ id: `n${nth}`, nth }));
      // As the working text keeps it: who is gone keeps a position, and moves with the others.
      let kept = ids;
      for (const nth of order) {
        const placed = kept.map((id, position) => ({ id, position }));
        const there = placed.filter(({ id }) => !isGone || id !== before);
        const found = placeOfNew(there, kept.indexOf(before), all, nth);
        const i = found === null ? 0 : kept.indexOf(found) + 1;
        kept = [...kept.slice(0, i), `n${nth}`, ...kept.slice(i)];
      }
      const taken = kept.filter((id) => id !== before || !isGone);
      const mine = [...order].sort().map((nth) => `n${nth}`);
      const rest = ids.filter((id) => id !== before || !isGone);
      const cut = isGone ? at % size : (at % size) + 1;
      expect(taken).toEqual([...rest.slice(0, cut), ...mine, ...rest.slice(cut)]);
    }),
    { numRuns: 2_000 },
  );
});
