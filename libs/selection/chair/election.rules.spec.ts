import fc from 'fast-check';
import { ElectionState } from '@lib/contracts';
import {
  dueMove,
  electionAfter,
  electionMoves,
  isUnderWay,
  objectionToCandidate,
  objectionToElection,
  objectionToRecord,
  objectionToWithdrawal,
} from './election.rules';

const at = (hour: number): Date => new Date(hour * 3_600_000);
const times = { candidatesUntil: at(24), objectionsUntil: at(96) };
const of = (state: ElectionState) => ({ state, ...times });
const stands = (personId: string) => ({ personId, withdrawnAt: null });
const gone = (personId: string) => ({ personId, withdrawnAt: at(1) });

test('nobody is elected whom the group had no say about, and what has ended stays so', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...electionMoves), { maxLength: 20 }), (moves) => {
      const states: ElectionState[] = ['candidates'];
      for (const move of moves)
        states.push(electionAfter(states.at(-1) ?? 'candidates', move) ?? states.at(-1) ?? 'candidates');
      const elected = states.indexOf('elected');
      if (elected >= 0)
        expect(states.slice(0, elected).some((it) => it === 'acclaiming' || it === 'to_meeting')).toBe(true);
      const over = states.findIndex((it) => !isUnderWay(it));
      if (over >= 0) expect(new Set(states.slice(over)).size).toBe(1);
    }),
  );
  expect(ElectionState.options.filter(isUnderWay)).toEqual(['candidates', 'acclaiming', 'to_meeting']);
});

test.each([
  ['candidates', 23, 1, null],
  ['candidates', 24, 0, 'close-with-none'],
  ['candidates', 24, 1, 'close-with-one'],
  ['candidates', 24, 3, 'close-with-several'],
  ['acclaiming', 95, 1, null],
  ['acclaiming', 96, 1, 'acclaim'],
  ['acclaiming', 96, 0, 'lose-last'],
  ['to_meeting', 999, 2, null],
  ['elected', 999, 1, null],
] as const)('an election that is %s, at hour %i with %i candidates: %s', (state, hour, candidates, move) => {
  expect(dueMove(of(state), candidates, at(hour))).toBe(move);
});

test('time leads every election of candidates to its end, or to the meeting', () => {
  fc.assert(
    fc.property(fc.nat(5), (candidates) => {
      let state: ElectionState = 'candidates';
      for (let i = 0; i < 5; i++) {
        const move = dueMove(of(state), candidates, at(1_000));
        if (move === null) break;
        state = electionAfter(state, move) ?? state;
      }
      expect(state).toBe(candidates === 0 ? 'lapsed' : candidates === 1 ? 'elected' : 'to_meeting');
    }),
  );
});

test.each([
  [{ isHeld: false, isAnother: false }, times, null],
  [{ isHeld: true, isAnother: false }, times, 'office-not-empty'],
  [{ isHeld: false, isAnother: true }, times, 'election-under-way'],
  [{ isHeld: false, isAnother: false }, { ...times, candidatesUntil: at(0) }, 'election-times'],
  [{ isHeld: false, isAnother: false }, { ...times, objectionsUntil: at(95) }, 'election-times'],
] as const)('with %j and %j an election is opened, or not: %s', (known, until, objection) => {
  expect(objectionToElection(known, until, at(0))).toBe(objection);
});

test('members are put forward, once; a candidate withdraws as long as nobody is elected', () => {
  const members = ['ann', 'ben'];
  expect(objectionToCandidate(of('candidates'), [], members, 'ann')).toBeNull();
  expect(objectionToCandidate(of('candidates'), [gone('ann')], members, 'ann')).toBe('already-candidate');
  expect(objectionToCandidate(of('candidates'), [], members, 'eva')).toBe('not-a-member');
  expect(objectionToCandidate(of('acclaiming'), [], members, 'ann')).toBe('not-in-this-election-state');
  expect(objectionToWithdrawal(of('to_meeting'), [stands('ann')], 'ann')).toBeNull();
  expect(objectionToWithdrawal(of('to_meeting'), [gone('ann')], 'ann')).toBe('not-a-candidate');
  expect(objectionToWithdrawal(of('elected'), [stands('ann')], 'ann')).toBe('not-in-this-election-state');
});

test('what a meeting decided is recorded of a candidate who stands, and of nobody before the meeting has it', () => {
  expect(objectionToRecord(of('to_meeting'), [stands('ann')], 'ann')).toBeNull();
  expect(objectionToRecord(of('to_meeting'), [gone('ann')], 'ann')).toBe('not-a-candidate');
  expect(objectionToRecord(of('acclaiming'), [stands('ann')], 'ann')).toBe('not-in-this-election-state');
});
