import fc from 'fast-check';
import { ProposalOutcome, TaskGroupState } from '@lib/contracts';
import {
  objectionToDeciding,
  objectionToDecision,
  objectionToExtension,
  objectionToOpening,
  objectionToProposing,
  objectionToReturn,
  taskGroupAfter,
  taskGroupMoves,
  type Tasked,
} from './task-group.rules';

const at = (hour: number): Date => new Date(hour * 3_600_000);
const tasked = (some: Partial<Tasked> = {}): Tasked => ({
  ...{ state: 'working', endsAt: at(10), leadId: 'ann', memberIds: ['ann', 'ben'] },
  ...some,
});
const moves = fc.array(fc.constantFrom(...taskGroupMoves), { maxLength: 30 });
/** The states gone through; a move for which there is no way changes nothing. */
const walk = (some: readonly (typeof taskGroupMoves)[number][]): TaskGroupState[] =>
  some.reduce<TaskGroupState[]>(
    (states, move) => {
      const state = states.at(-1) ?? 'working';
      return [...states, taskGroupAfter(state, move) ?? state];
    },
    ['working'],
  );

test('what is over stays over, and nothing is decided but what was returned', () => {
  fc.assert(
    fc.property(moves, (some) => {
      const states = walk(some);
      for (const end of ['settled', 'ended'] as const) {
        const i = states.indexOf(end);
        if (i >= 0) expect(new Set(states.slice(i)).size).toBe(1);
      }
      for (const state of states) {
        const mayWrite = objectionToProposing(tasked({ state }), 'ben', null, at(1)) === null;
        const mayDecide = objectionToDeciding(state, ['chair']) === null;
        // The text of the parent is touched by the chair alone, and never while somebody may still write.
        expect([mayWrite, mayDecide]).toEqual([state === 'working', state === 'returned']);
        expect(objectionToReturn(tasked({ state }), 'ann') === null).toBe(state === 'working');
      }
    }),
    { numRuns: 2_000 },
  );
});

test('every state can be reached', () => {
  const reached = new Set(fc.sample(moves, { numRuns: 1_000, seed: 6 }).flatMap(walk));
  expect([...reached].sort()).toEqual([...TaskGroupState.options].sort());
});

test('at no time writes somebody who is not in it, or about whose words the chair has decided', () => {
  const outcome = fc.constantFrom(null, ...ProposalOutcome.options);
  const state = fc.constantFrom(...TaskGroupState.options);
  fc.assert(
    fc.property(state, outcome, fc.nat(20), fc.constantFrom('ann', 'ben', 'eve'), (now, out, hour, who) => {
      if (objectionToProposing(tasked({ state: now }), who, out, at(hour)) !== null) return;
      expect([now, out, hour < 10, who === 'eve']).toEqual(['working', null, true, false]);
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  [{}, null],
  [{ draft: 'commenting' }, null],
  [{ draft: 'finalising' }, 'not-at-this-stage'],
  [{ isIssued: false }, 'draft-not-issued'],
  [{ mandated: ['ann', 'eve'] }, 'not-a-member'],
  [{ leadId: 'cyd' }, 'lead-not-among'],
  [{ endsAt: at(1) }, 'closes-too-soon'],
] as const)('a task group with %j is opened, or not: %s', (some, objection) => {
  const asked = { mandated: ['ann', 'ben'], leadId: 'ann', endsAt: at(5), seated: ['ann', 'ben', 'cyd'] };
  expect(objectionToOpening({ ...asked, draft: 'drafting', isIssued: true, ...some }, at(1))).toBe(objection);
});

test.each([
  ['working', 10, 1, 'closes-too-soon'],
  ['working', 11, 1, null],
  ['working', 11, 11, 'closes-too-soon'],
  ['returned', 10, 1, null],
  ['returned', 9, 1, 'closes-too-soon'],
  ['settled', 12, 1, 'not-in-this-task-group-state'],
] as const)('one that is %s is given until %i at %i, or not: %s', (state, until, now, objection) => {
  expect(objectionToExtension(tasked({ state }), 'drafting', at(until), at(now))).toBe(objection);
});

test('no time is given while the text is finalised', () => {
  expect(objectionToExtension(tasked(), 'finalising', at(12), at(1))).toBe('not-at-this-stage');
});

test('at the instant of the end it is too late to write, and not too late to return', () => {
  expect(objectionToProposing(tasked(), 'ben', null, at(10))).toBe('task-group-over');
  expect(objectionToReturn(tasked(), 'ann')).toBeNull();
});

test('the lead returns the result, and where there is no lead any more, one of the others', () => {
  expect(objectionToReturn(tasked(), 'ben')).toBe('not-the-lead');
  expect(objectionToReturn(tasked({ memberIds: ['ben'] }), 'ben')).toBeNull();
  expect(objectionToReturn(tasked(), 'eve')).toBe('not-in-task-group');
});

test('only what reads otherwise is decided about, and once', () => {
  expect(objectionToDecision({ outcome: null, isChanged: true })).toBeNull();
  expect(objectionToDecision({ outcome: null, isChanged: false })).toBe('nothing-proposed');
  expect(objectionToDecision({ outcome: 'declined', isChanged: true })).toBe('proposal-decided');
  expect(objectionToDeciding('returned', ['secretariat', 'head', 'member'])).toBe('not-your-role');
});
