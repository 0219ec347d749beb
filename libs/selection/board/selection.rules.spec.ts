import fc from 'fast-check';
import { SelectionState, Stage } from '@lib/contracts';
import {
  objectionToSelectionMove,
  phaseOfSelection,
  selectionAfter,
  type SelectionMove,
  selectionMoves,
} from './selection.rules';

const walk = (moves: readonly SelectionMove[]) => {
  const states: SelectionState[] = ['open'];
  for (const move of moves)
    states.push(selectionAfter(states.at(-1) ?? 'open', move) ?? states.at(-1) ?? 'open');
  return states;
};
const walks = fc.array(fc.constantFrom(...selectionMoves), { maxLength: 40 });

test('nothing is published that was not decided, and nothing decided that the Bureau was not heard on', () => {
  fc.assert(
    fc.property(walks, (moves) => {
      const states = walk(moves);
      for (const [i, state] of states.entries()) {
        const before = states.slice(0, i);
        if (state === 'with_bureau') continue;
        if (state === 'consulted') expect(before).toContain('with_bureau');
        if (state === 'decided') expect(before).toContain('consulted');
        if (state === 'publishing') expect(before).toContain('decided');
        if (state === 'published') expect(before).toContain('publishing');
      }
    }),
  );
});

test('what is published stays so, whatever anybody does', () => {
  fc.assert(
    fc.property(walks, (moves) => {
      const states = walk(moves);
      const first = states.indexOf('published');
      if (first >= 0) expect(new Set(states.slice(first))).toEqual(new Set(['published']));
    }),
  );
  expect(selectionMoves.filter((it) => selectionAfter('published', it) !== null)).toEqual([]);
});

test('a move is refused exactly where it leads nowhere, and every state can be reached', () => {
  for (const state of SelectionState.options)
    for (const move of selectionMoves)
      expect(objectionToSelectionMove(state, move) === null).toBe(selectionAfter(state, move) !== null);
  const way: SelectionMove[] = ['consult', 'conclude', 'decide', 'begin-publishing', 'publish'];
  expect(new Set(walk(way))).toEqual(new Set(SelectionState.options));
});

test.each([
  ['open', 'change', 'open'],
  ['with_bureau', 'change', 'with_bureau'],
  ['with_bureau', 'rework', 'open'],
  ['decided', 'change', null],
  ['decided', 'reopen', 'open'],
  ['publishing', 'begin-publishing', 'publishing'],
  ['publishing', 'break-off', 'decided'],
  ['publishing', 'reopen', null],
  ['open', 'decide', null],
] as const)('from %s, %s leads to %s', (state, move, to) => {
  expect(selectionAfter(state, move)).toBe(to);
});

test.each([
  ['calling', true, false, 1],
  ['calling', false, false, 2],
  ['selecting', false, false, 3],
  ['constituted', false, false, 4],
  ['working', false, false, 5],
  ['working', false, true, 4],
  ['presenting', false, true, 4],
  ['closed', false, true, 14],
  ['terminated', false, false, 14],
] as const)(
  'at the stage %s (calling: %s, published: %s) it is in phase %i',
  (stage, isCalling, isPublished, phase) => {
    expect(phaseOfSelection({ stage, isCalling, isPublished, isPublishing: false })).toBe(phase);
  },
);

test('while it is being published it is in the phase of the decision, whatever the group has become meanwhile', () => {
  for (const stage of Stage.options.filter((it) => it !== 'closed' && it !== 'terminated'))
    expect(phaseOfSelection({ stage, isCalling: false, isPublished: false, isPublishing: true })).toBe(3);
});
